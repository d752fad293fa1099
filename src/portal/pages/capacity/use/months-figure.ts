/**
 * Views and downloads month by month.
 */
import { monthTotal } from '../../../../capacity/usage/publish-usage.ts'
import type { MonthCount } from '../../../../capacity/usage/usage.ts'
import { lineChart } from '../../../charts/line-chart.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'

/** Pages and tables, files and documents of a month; what is withheld counts as nothing. */
export const viewsOf = (usage: readonly MonthCount[], month: string): number =>
  monthTotal(usage, month, 'page') + monthTotal(usage, month, 'table')
export const filesOf = (usage: readonly MonthCount[], month: string): number =>
  monthTotal(usage, month, 'download') + monthTotal(usage, month, 'document')

/** The months that are counted, ascending. */
export const monthsOf = (usage: readonly MonthCount[]): readonly string[] =>
  [...new Set(usage.map(({ month }) => month))].toSorted()

export function monthsFigure(ctx: PageContext, usage: readonly MonthCount[]): FigureData | undefined {
  const { f, m } = ctx
  const text = m.use.months
  const months = monthsOf(usage)
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const all = months.map((month) => ({
    month,
    pages: viewsOf(usage, month),
    files: filesOf(usage, month),
  }))
  const most = all.reduce((a, b) => (b.pages > a.pages ? b : a))
  // A month's place on the axis: months since year 0.
  const place = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  const name = (at: number): string =>
    ctx.f.period(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
  return {
    id: 'months',
    title: text.title,
    unit: text.unit(ctx.f.period(first), ctx.f.period(last)),
    draw: (options) =>
      lineChart(
        {
          lines: [
            { label: text.pages, points: all.map((one) => ({ x: place(one.month), y: one.pages })) },
            { label: text.files, points: all.map((one) => ({ x: place(one.month), y: one.files })) },
          ],
          x: name,
        },
        options,
      ),
    summary: text.summary(ctx.f.period(most.month), f.number(most.pages)),
    source: text.source,
    definition: text.definition,
    table: {
      id: 'months-table',
      caption: text.title,
      head: text.month,
      columns: [
        { id: 'pages', label: text.pages },
        { id: 'files', label: text.files },
      ],
      rows: all.map(({ files, month, pages }) => ({
        head: ctx.f.period(month),
        cells: [{ text: f.number(pages) }, { text: f.number(files) }],
      })),
    },
  }
}
