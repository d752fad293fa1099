/**
 * The concordance: each notion as each standard defines it, and where they part. The methods pages show one notion whole.
 */
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { nothingYet, underCapacity } from './capacity-frame.tsx'
import { CapacityNav } from './capacity-nav.tsx'
import { concordanceFigure } from './concordance/concordance-figure.ts'
import { departures } from './concordance/departures.ts'
import { Notion } from './concordance/notion.tsx'

/** Make the page. */
export async function capacityConcordance(ctx: PageContext): Promise<Page> {
  const { f, m } = ctx
  const text = m.library.concordance
  const { definitions } = ctx.release.vocabulary
  if (definitions.length === 0) return nothingYet(ctx, text.title, text.none)
  const standards = new Set(definitions.flatMap((d) => d.said.map((s) => s.standard.en)))
  const differ = definitions.filter((d) => departures(d).some(({ limit }) => limit)).length
  const answer = text.answer(
    f.count(definitions.length, text.notions),
    f.count(standards.size, text.standards),
    text.differ(differ, f.number(differ)),
  )
  const figure = concordanceFigure(ctx)
  return {
    title: text.title,
    ...underCapacity(ctx),
    description: answer,
    figures: [figure],
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        <p>{text.what}</p>
        <Figure ctx={ctx} figure={figure} />
        <h2>{text.notion}</h2>
        {definitions.map((definition) => (
          <Notion ctx={ctx} definition={definition} />
        ))}
        <nav class="onward" aria-label={text.title}>
          <ul class="plain">
            <li>
              <a href={ctx.href('/methods')}>{text.whole}</a>
            </li>
            <li>
              <a href={ctx.href('/capacity/library')}>{text.works}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
