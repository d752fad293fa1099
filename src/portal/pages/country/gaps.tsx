/**
 * What is not known about a country, computed from the release: what each source tells and for which years, figures without a
 * value and why, what the checks found, and what no source tells at all.
 */
import { DataTable } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Part } from '../parts/part.ts'
import { never } from './never.ts'
import type { Coverage, Finding } from '../../../published/model.ts'

interface Span {
  readonly source: string
  readonly table: string
  readonly years: readonly number[]
  readonly cells: number
  readonly missing: number
}

/** Make the part. */
export async function gaps(ctx: PageContext, area: string): Promise<Part> {
  const { f, lang, m, release } = ctx
  const words = m.country.gaps
  const { tables, sources } = release.vocabulary
  const [coverage, findings] = await Promise.all([release.coverage({ area }), release.findings()])
  const reported = new Set(tables.filter((t) => t.method !== 'derived').map((t) => t.id))
  const spans = spansOf(coverage).filter((s) => reported.has(s.table))
  const title = (id: string): string => sources.find((s) => s.id === id)?.title[lang] ?? id
  const subject = (id: string): string => tables.find((t) => t.id === id)?.title[lang] ?? id
  const absent = sources.filter((s) => !spans.some((span) => span.source === s.id))
  const holes = spans.flatMap((s) => {
    const missing = holesOf(s.years)
    return missing.length === 0 ? [] : [words.hole(title(s.source), subject(s.table), f.list(missing))]
  })
  const reasons = await reasonsOf(ctx, area, coverage)
  const found = findings.flatMap((x) => sentenceOf(ctx, area, x, title(x.source)))
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? (
      ''
    ) : (
      <>
        <h3>{heading}</h3>
        <ul>
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      </>
    )
  return {
    id: 'not-known',
    title: words.title,
    body: (
      <>
        {list(words.neverTitle, never(ctx))}
        {list(words.reasons, reasons)}
        {list(words.findings, [...new Set(found)])}
        {list(words.holes, holes)}
        <details>
          <summary>{words.caption}</summary>
          {absent.length === 0 ? '' : <p>{words.absent(f.list(absent.map((s) => s.title[lang])))}</p>}
          <DataTable
            ctx={ctx}
            table={{
              id: 'coverage',
              caption: words.caption,
              head: words.head,
              columns: [
                { id: 'subject', label: words.columns.subject, text: true },
                { id: 'years', label: words.columns.years },
                { id: 'cells', label: words.columns.count },
                { id: 'missing', label: words.columns.missing },
              ],
              rows: spans.map((s) => ({
                head: title(s.source),
                href: ctx.href(`/sources/${s.source}`),
                cells: [
                  { text: subject(s.table), href: ctx.href(`/tables/${s.table}`, { REF_AREA: area }) },
                  { text: f.range(s.years[0] ?? '', s.years.at(-1) ?? '') },
                  { text: f.number(s.cells) },
                  { text: f.number(s.missing) },
                ],
              })),
            }}
          />
        </details>
        <p>
          <a href={ctx.href(`/capacity/countries/${area}`)}>{m.capacity.link.country}</a>
        </p>
      </>
    ),
  }
}

function spansOf(coverage: readonly Coverage[]): readonly Span[] {
  return [...Map.groupBy(coverage, (c) => `${c.source} ${c.table}`).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    return [
      {
        source: first.source,
        table: first.table,
        years: own.map((c) => c.year).toSorted((a, b) => a - b),
        cells: own.reduce((sum, c) => sum + c.cells, 0),
        missing: own.reduce((sum, c) => sum + c.missing, 0),
      },
    ]
  })
}

/** Years left out of a yearly series, in runs; a series that never has two years in a row is not yearly. */
function holesOf(years: readonly number[]): readonly string[] {
  const steps = years.slice(1).map((y, i) => y - (years[i] ?? y))
  if (steps.filter((s) => s === 1).length <= steps.length / 2) return []
  return steps.flatMap((step, i) => {
    const before = years[i] ?? 0
    if (step === 1) return []
    return step === 2 ? [String(before + 1)] : [`${before + 1}–${before + step - 1}`]
  })
}

/** Figures without a value by table and reason, in sentences. */
async function reasonsOf(
  ctx: PageContext,
  area: string,
  coverage: readonly Coverage[],
): Promise<readonly string[]> {
  const { f, lang, m, release } = ctx
  const tables = [...new Set(coverage.filter((c) => c.missing > 0).map((c) => c.table))]
  const all = await Promise.all(
    tables.map(async (table) => {
      const cells = await release.query({ table, where: { REF_AREA: [area] } })
      const title = release.vocabulary.tables.find((t) => t.id === table)?.title[lang] ?? table
      const missing = cells.filter((o) => o.value === null)
      return [...Map.groupBy(missing, (o) => o.reason ?? '')].map(([reason, own]) =>
        m.country.gaps.reason(
          title,
          f.number(own.length),
          reason === '' ? m.common.noFigure : ctx.label('CL_REASON_MISSING', reason).toLocaleLowerCase(lang),
        ),
      )
    }),
  )
  return all.flat()
}

/** A finding that names the country, as a sentence in the page's language; nothing for one that does not. */
function sentenceOf(ctx: PageContext, area: string, x: Finding, source: string): readonly string[] {
  const words = ctx.m.country.gaps
  const changed = new RegExp(`\\b${area} changed in (\\d{4})`).exec(x.message)
  if (changed !== null) return [words.territory(source, changed[1] ?? '')]
  if (new RegExp(`all values of ${area} are zero`).test(x.message))
    return [words.zero(source, ctx.f.number(x.count))]
  return []
}
