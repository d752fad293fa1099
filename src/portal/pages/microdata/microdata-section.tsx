/**
 * One file of persons: what it is, its files, how to cite it, and its earlier versions.
 */
import type { Microdata } from '../../../published/microdata.ts'
import { DataTable } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import { filesTable, saysOf } from './files-table.tsx'
import { MicrodataFacts } from './microdata-facts.tsx'

export function MicrodataSection({ ctx, microdata }: { ctx: PageContext; microdata: Microdata }) {
  const { f, lang, m } = ctx
  const text = m.microdata
  const { name, newest, earlier } = microdata
  const { approval, codebook, hash, version } = newest
  const title = codebook.title[lang]
  const cited = `${codebook.provider[lang]} (${approval.at.slice(0, 4)}). ${text.cite(title, String(version))} (${hash.slice(0, 12)}). ${ctx.origin}${ctx.href('/microdata')}#${name}`
  return (
    <section id={name}>
      <h2>{title}</h2>
      <MicrodataFacts ctx={ctx} microdata={newest} />
      <DataTable ctx={ctx} table={filesTable(ctx, newest)} />
      <details>
        <summary>{m.common.cite}</summary>
        <label class="cite-box">
          {m.tables.citeHint}
          <textarea readonly={true} rows={4}>
            {cited}
          </textarea>
        </label>
      </details>
      {earlier.length === 0 ? (
        ''
      ) : (
        <details>
          <summary>{text.earlier}</summary>
          {earlier.map((one) => (
            <>
              <p>{text.version(String(one.version), f.date(one.approval.at))}</p>
              <ul>
                {one.files
                  .filter((file) => file.open)
                  .map((file) => (
                    <li>
                      <a href={`/microdata/${file.name}`}>{saysOf(ctx, file)}</a> ({f.bytes(file.bytes)})
                    </li>
                  ))}
              </ul>
            </>
          ))}
        </details>
      )}
    </section>
  )
}
