/**
 * The page for programs: how an address asks for a selection, with examples that work on this very release.
 */
import type { Page, PageContext } from '../page.ts'
import { DataTable } from '../data-table.tsx'
import { addressParts } from './api/address-parts.tsx'
import { examples } from './api/examples.ts'
import { formatList } from './api/format-list.tsx'
import { ToMicrodata } from './microdata/to-microdata.tsx'

/** Most figures in one answer (published/open-release.ts). */
const most = 1_000_000

/** Make the page. */
export async function api(ctx: PageContext): Promise<Page> {
  const { f, m, origin, release } = ctx
  const text = m.api
  const shown = await examples(ctx)
  const csv = `${origin}${shown[0]?.path ?? '/data/'}`
  return {
    title: text.title,
    description: text.answer,
    body: (
      <>
        <p class="answer">{text.answer}</p>
        <h2>{text.address.title}</h2>
        <p>{text.address.text}</p>
        <DataTable ctx={ctx} table={addressParts(ctx)} />
        <h2>{text.examples.title}</h2>
        <p>{text.examples.text}</p>
        <dl class="addresses">
          {shown.map((example) => (
            <>
              <dt>{example.label}</dt>
              <dd class="code">
                <a href={example.path}>{example.path}</a>
              </dd>
            </>
          ))}
        </dl>
        <h2>{text.formats.title}</h2>
        <DataTable ctx={ctx} table={formatList(ctx)} />
        <ToMicrodata ctx={ctx} />
        <h2>{text.programs.title}</h2>
        <p>{text.programs.text}</p>
        <pre class="wrap">
          <code>{`# R\nd <- read.csv("${csv}")\n\n# Python\nimport pandas\nd = pandas.read_csv("${csv}")`}</code>
        </pre>
        <h2>{text.limits.title}</h2>
        <ul>
          {text.limits.points(f.number(most)).map((point) => (
            <li>{point}</li>
          ))}
        </ul>
        <h2>{text.cite.title}</h2>
        <p>{text.cite.text}</p>
        <h2 id="fingerprint">{text.hash.title}</h2>
        <p>{text.hash.text}</p>
        <p class="code">{release.info.hash}</p>
        <p>{text.hash.easy}</p>
        <p>{text.hash.byHand}</p>
        <ol>
          {text.hash.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>{text.hash.not}</p>
      </>
    ),
  }
}
