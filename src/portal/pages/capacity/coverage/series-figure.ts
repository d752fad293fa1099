/**
 * Requested tables down, years across, for one country: full, in part, only by others, or nothing. Tables that never had a figure
 * from any source are left to the list of what no table answers.
 */
import { coverageMatrix } from '../../../charts/coverage-matrix.ts'
import { cellOf } from '../../../cell-of.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { yearList } from '../../sources/year-list.ts'
import type { AskedTable } from './asked.ts'
import type { Newest } from './newest.ts'
import type { ShareOf, View } from './view.ts'

export function seriesFigure(
  ctx: PageContext,
  view: View & { readonly country: string },
  asked: readonly AskedTable[],
  of: ShareOf,
  newest: Newest,
): FigureData {
  const { f, p } = ctx
  const text = ctx.m.capacityCoverage.series
  const { country, origin, year, years } = view
  const share = (request: string, at: string, whose = origin): number =>
    of(request, '_T', whose, country, at)?.value ?? 0
  const filled = (one: AskedTable): readonly string[] => years.filter((at) => share(one.code, at) > 0)
  const sum = (one: AskedTable): number => years.reduce((n, at) => n + share(one.code, at), 0)
  const rows = asked
    .filter((one) => years.some((at) => share(one.code, at, 'ANY') > 0))
    .toSorted((a, b) => sum(b) - sum(a))
  const longest = rows.toSorted((a, b) => filled(b).length - filled(a).length)[0]
  const unit = text.unit(
    years[0] ?? '',
    years.at(-1) ?? '',
    origin === 'NATIONAL' ? ctx.m.capacityCoverage.matrix.national : ctx.m.capacityCoverage.matrix.any,
  )
  return {
    id: 'series',
    title: text.title(p.name(country)),
    unit,
    draw: (o) =>
      coverageMatrix(
        {
          above: true,
          columns: years,
          rows: rows.map((one) => ({
            label: one.name,
            cells: years.map((at) => {
              const present = share(one.code, at)
              if (present > 0) return { present, missing: 100 - present }
              return origin === 'NATIONAL' && share(one.code, at, 'ANY') > 0
                ? { present: 0, missing: 100 }
                : undefined
            }),
          })),
        },
        {
          ...o,
          words: {
            ...o.words,
            complete: text.complete,
            partial: text.partial,
            missing: text.missing,
            none: text.none,
          },
        },
      ),
    summary:
      longest === undefined || filled(longest).length === 0
        ? ctx.m.capacityCoverage.gaps.none
        : text.summary(longest.name, f.count(filled(longest).length, ctx.m.capacityCoverage.years)),
    source: ctx.m.capacityCoverage.source,
    definition: text.definition,
    table: {
      id: 'series-table',
      caption: text.title(p.name(country)),
      unit,
      head: ctx.m.capacityCoverage.gaps.table,
      columns: [
        { id: 'share', label: text.share(year) },
        { id: 'last', label: text.last },
        { id: 'years', label: text.covered, text: true, wide: true },
      ],
      rows: rows.map((one) => ({
        head: one.name,
        cells: [
          cellOf(ctx, 'request-coverage', of(one.code, '_T', origin, country, year), 1),
          { text: newest.ofRequest(one.code, country, origin) ?? '–' },
          { text: yearList(f, filled(one).map(Number)) || '–' },
        ],
      })),
    },
    full: ctx.href('/tables/request-coverage', { BREAKDOWN: '_T', DATA_ORIGIN: origin, REF_AREA: country }),
  }
}
