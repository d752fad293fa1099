/**
 * The sources: how much each delivered, which years and countries it covers, and what was set aside.
 */
import { DataTable } from '../data-table.tsx'
import { Figure } from '../figure.tsx'
import type { Page, PageContext } from '../page.ts'
import { outcome } from './source/outcome.ts'
import { countriesFigure } from './sources/countries-figure.ts'
import { covered } from './sources/covered.ts'
import { sourceList } from './sources/source-list.ts'
import { yearsFigure } from './sources/years-figure.ts'

/** Make the page. */
export async function sources(ctx: PageContext): Promise<Page> {
  const { f, m, release } = ctx
  const text = m.sources
  const [coverage, deliveries, findings] = await Promise.all([
    release.coverage({}),
    release.deliveries(),
    release.findings(),
  ])
  const all = covered(release, coverage)
  const rows = deliveries.reduce((sum, d) => sum + d.rows, 0)
  const aside = deliveries.reduce((sum, d) => sum + d.rejected, 0)
  const others = release.vocabulary.sources.flatMap((source) =>
    findings.filter((one) => one.source === source.id && outcome(source, one) !== 'error'),
  ).length
  const answer = text.answer(
    f.count(all.length, text.sourcesCount),
    f.count(rows, text.rowsCount),
    text.aside(aside, f.number(aside)),
    text.warned(others, f.number(others)),
  )
  const figures = [yearsFigure(ctx, all), countriesFigure(ctx, all)]
  return {
    title: m.common.sources,
    description: answer,
    figures,
    body: (
      <>
        <p class="answer">{answer}</p>
        <p>{text.what}</p>
        {figures.slice(0, 1).map((figure) => (
          <Figure ctx={ctx} figure={figure} />
        ))}
        <h2>{text.list.title}</h2>
        <DataTable ctx={ctx} table={sourceList(ctx, all, deliveries, findings)} />
        {figures.slice(1).map((figure) => (
          <Figure ctx={ctx} figure={figure} />
        ))}
      </>
    ),
  }
}
