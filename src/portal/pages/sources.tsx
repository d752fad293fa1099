/**
 * The sources: how much each delivered, which years and countries it covers, and what was set aside.
 */
import { recordTerms } from '../../exchange/record-terms.ts'
import { hasRecords, isReported } from '../../published/public-source.ts'
import { DataTable } from '../data-table.tsx'
import { Figure } from '../figure.tsx'
import type { Page, PageContext } from '../page.ts'
import { outcome } from './source/outcome.ts'
import { countriesFigure } from './sources/countries-figure.ts'
import { covered } from './sources/covered.ts'
import { recordsList } from './sources/records-list.ts'
import { sourceList } from './sources/source-list.ts'
import { yearsFigure } from './sources/years-figure.ts'

/** Make the page. */
export async function sources(ctx: PageContext): Promise<Page> {
  const { f, lang, m, release } = ctx
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
  const reported = all.filter(({ source }) => isReported(source))
  const counted = all.filter(({ source }) => hasRecords(source))
  const told = [
    ...(reported.length === 0
      ? []
      : [
          text.answer(
            f.count(reported.length, text.sourcesCount),
            f.count(rows, text.rowsCount),
            text.aside(aside, f.number(aside)),
            text.warned(others, f.number(others)),
          ),
        ]),
    ...(counted.length === 0
      ? []
      : [
          text.records.answer(
            f.count(counted.length, text.sourcesCount),
            f.count(
              counted.reduce((sum, c) => sum + c.figures + c.missing, 0),
              text.figuresCount,
            ),
            f.count(new Set(counted.flatMap((c) => c.tables)).size, text.tablesCount),
          ),
        ]),
  ]
  const answer = told.join(' ')
  const dated = all.some((c) => c.years.length > 0)
  const several = release.vocabulary.edition.countries.length > 1
  const figures = [
    ...(dated ? [yearsFigure(ctx, all)] : []),
    ...(dated && several ? [countriesFigure(ctx, all)] : []),
  ]
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
        {reported.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.list.title}</h2>
            <DataTable ctx={ctx} table={sourceList(ctx, all, deliveries, findings)} />
          </>
        )}
        {counted.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.records.title}</h2>
            <p>{recordTerms[lang]}</p>
            <DataTable ctx={ctx} table={recordsList(ctx, all)} />
          </>
        )}
        {figures.slice(1).map((figure) => (
          <Figure ctx={ctx} figure={figure} />
        ))}
      </>
    ),
  }
}
