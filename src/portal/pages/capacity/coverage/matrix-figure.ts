/**
 * Requested tables down, countries across, for one year: per cent of each table that can be filled. Tables that no country fills are
 * left out of the picture and counted in its summary.
 */
import type { ChartOptions } from '../../../charts/frame.ts'
import { matrix } from '../../../charts/matrix.ts'
import { cellOf } from '../../../cell-of.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { AbilityOf } from './ability.ts'
import type { AskedTable } from './asked.ts'
import type { ShareOf, View } from './view.ts'

export function matrixFigure(
  ctx: PageContext,
  view: View,
  asked: readonly AskedTable[],
  of: ShareOf,
  ability: AbilityOf,
): FigureData {
  const { f, p, lang } = ctx
  const text = ctx.m.capacityCoverage.matrix
  const { origin, year } = view
  const share = (request: string, area: string, whose = origin): number =>
    of(request, '_T', whose, area, year)?.value ?? 0
  const able = (area: string): number => ability('_T', origin, 'SHARE', area, year)?.value ?? 0
  const countries = ctx.release.vocabulary.edition.countries.toSorted(
    (a, b) => able(b) - able(a) || p.name(a).localeCompare(p.name(b), lang),
  )
  const sum = (one: AskedTable): number => countries.reduce((n, area) => n + share(one.code, area), 0)
  const some = (one: AskedTable): number => countries.filter((area) => share(one.code, area) > 0).length
  const rows = asked.filter((one) => some(one) > 0).toSorted((a, b) => sum(b) - sum(a))
  const most = rows.toSorted((a, b) => some(b) - some(a))[0]
  const draw = (label: (one: AskedTable) => string, o: ChartOptions): string =>
    matrix(
      {
        rows: rows.map(label),
        columns: countries.map((area) => p.name(area)),
        rowTitle: text.rows,
        columnTitle: text.columns,
        values: rows.map((one) =>
          countries.map((area) => {
            const value = share(one.code, area)
            if (value > 0) return value
            return origin === 'NATIONAL' && share(one.code, area, 'ANY') > 0 ? null : undefined
          }),
        ),
        value: (n) => f.number(n),
      },
      { ...o, words: { ...o.words, missing: text.others } },
    )
  return {
    id: 'matrix',
    title: text.title,
    unit: text.unit(year, origin === 'NATIONAL' ? text.national : text.any),
    scroll: true,
    width: 980,
    draw: (o) => draw((one) => one.name, o),
    narrow: (o) => draw((one) => one.short, o),
    summary: text.summary(
      most?.name ?? '',
      f.count(most === undefined ? 0 : some(most), ctx.m.capacityCoverage.countries),
      f.number(asked.length - rows.length),
    ),
    source: ctx.m.capacityCoverage.source,
    definition: text.definition,
    table: {
      id: 'matrix-table',
      caption: text.title,
      unit: text.unit(year, origin === 'NATIONAL' ? text.national : text.any),
      head: text.rows,
      columns: countries.map((area) => ({ id: area, label: p.name(area) })),
      rows: rows.map((one) => ({
        head: one.name,
        cells: countries.map((area) =>
          cellOf(ctx, 'request-coverage', of(one.code, '_T', origin, area, year)),
        ),
      })),
    },
    full: ctx.href('/tables/request-coverage', {
      BREAKDOWN: '_T',
      DATA_ORIGIN: origin,
      TIME_PERIOD: year,
    }),
  }
}
