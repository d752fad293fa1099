/**
 * The page of a source of person-level records: who hands them over, on which legal basis, and the tables counted from them. Nothing
 * about a file or a row of it is public.
 */
import { recordTerms } from '../../../exchange/record-terms.ts'
import type { RecordsSource } from '../../../published/public-source.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page } from '../../page.ts'
import type { PageContext } from '../../page-context.ts'
import { covered } from '../sources/covered.ts'
import { ToMicrodata } from '../microdata/to-microdata.tsx'
import { coverageFigure } from './coverage-figure.ts'
import { Onward } from './onward.tsx'
import { tablesFilled } from './tables-filled.ts'
import type { Filled } from './tables-filled.ts'

/** Make the page. */
export async function recordsPage(ctx: PageContext, source: RecordsSource): Promise<Page> {
  const { f, lang, m, release } = ctx
  const { vocabulary } = release
  const text = m.sources.one
  const coverage = await release.coverage({ source: source.id })
  const [own] = covered({ ...release, vocabulary: { ...vocabulary, sources: [source] } }, coverage)
  const filled = new Map<string, Filled>(
    (own?.tables ?? []).map((id) => {
      const rows = coverage.filter((c) => c.table === id)
      const years = rows.map((c) => c.year)
      const [from, to] = [String(Math.min(...years)), String(Math.max(...years))]
      return [id, { cells: rows.reduce((sum, c) => sum + c.cells, 0), from, to }]
    }),
  )
  const figures = [...filled.values()].reduce((sum, { cells }) => sum + cells, 0)
  const figure =
    own === undefined || vocabulary.edition.countries.length < 2 ? undefined : coverageFigure(ctx, own)
  const answer =
    filled.size === 0
      ? text.records.noTable
      : text.records.answer(
          f.count(filled.size, m.sources.tablesCount),
          f.count(figures, m.sources.figuresCount),
          f.range(own?.years[0] ?? '', own?.years.at(-1) ?? ''),
        )
  const spoken = new Intl.DisplayNames(lang, { type: 'language' }).of(source.language) ?? source.language
  const facts: readonly (readonly [string, string])[] = [
    [text.provider, source.provider[lang]],
    [text.records.type, text.records.types[source.record_type]],
    [text.records.basis, source.legal_basis[lang]],
    [text.records.access, text.records[source.confidentiality]],
    [text.records.language, spoken],
  ]
  return {
    title: source.title[lang],
    description: answer,
    breadcrumbs: [{ label: m.common.sources, href: ctx.href('/sources') }],
    ...(figure === undefined ? {} : { figures: [figure] }),
    body: (
      <>
        <p class="answer">{answer}</p>
        <p>{source.description[lang]}</p>
        <dl class="facts">
          {facts.map(([term, told]) => (
            <>
              <dt>{term}</dt>
              <dd>{told}</dd>
            </>
          ))}
          <dt>{text.code}</dt>
          <dd>
            <code>{source.id}</code>
          </dd>
        </dl>
        <p>{recordTerms[lang]}</p>
        {figure === undefined ? '' : <Figure ctx={ctx} figure={figure} />}
        {filled.size === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.fills.title}</h2>
            <DataTable ctx={ctx} table={tablesFilled(ctx, source.id, filled, coverage)} />
          </>
        )}
        <ToMicrodata
          ctx={ctx}
          of={ctx.microdata.filter(({ newest }) => newest.codebook.sourceId === source.id)}
        />
        <Onward ctx={ctx} />
      </>
    ),
  }
}
