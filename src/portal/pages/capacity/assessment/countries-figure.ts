/**
 * The picture of the question bank: for each country how many questions are met, as measured and, where it assessed itself, as said.
 */
import type { AssessmentView } from '../../../../capacity/assess/assessment-view.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { when } from '../when.ts'
import { answerBars } from './answer-bars.ts'
import { tallyCells, tallyColumns } from './tally-cells.ts'

/** Make the figure; `views` in the order of the countries' names. */
export function countriesFigure(ctx: PageContext, views: readonly AssessmentView[]): FigureData {
  const { f, m, p } = ctx
  const text = m.assessment
  const most = (kind: 'said' | 'measured'): number => Math.max(0, ...views.map((view) => view[kind].of))
  const ranked = views
    .filter(({ measured }) => measured.of > 0)
    .toSorted((a, b) => a.measured.met - b.measured.met)
  const [low, high] = [ranked[0], ranked.at(-1)]
  const withSaid = most('said') > 0
  const names = (met: number): string =>
    f.list(ranked.filter(({ measured }) => measured.met === met).map(({ country }) => p.name(country)))
  const count = (met: number, of: number): string => text.count(f.number(met), f.number(of))
  return {
    id: 'countries',
    title: text.bank.figure.title,
    unit: text.bank.figure.unit(f.number(most('measured')), withSaid ? f.number(most('said')) : ''),
    summary:
      low === undefined || high === undefined
        ? ''
        : low.measured.met === high.measured.met
          ? text.bank.figure.even(f.number(low.measured.met))
          : text.bank.figure.summary(
              names(high.measured.met),
              f.number(high.measured.met),
              names(low.measured.met),
              f.number(low.measured.met),
            ),
    source: text.source,
    definition: text.bank.figure.definition,
    draw: (options) =>
      answerBars(
        {
          words: text.score,
          rows: views.map((view) => ({
            label: p.name(view.country),
            bars: (['measured', 'said'] as const).map((kind) => ({
              name: text[kind],
              tally: view[kind],
              count: count(view[kind].met, view[kind].of),
            })),
          })),
        },
        options,
      ),
    table: {
      id: 'countries-numbers',
      caption: text.bank.table.title,
      unit: text.bank.table.unit,
      head: m.common.country,
      columns: [
        ...tallyColumns(ctx, 'measured'),
        ...(withSaid ? tallyColumns(ctx, 'said') : []),
        { id: 'date', label: text.bank.table.date, text: true },
        { id: 'gaps', label: text.bank.table.gaps },
      ],
      rows: views.map((view) => ({
        head: p.name(view.country),
        href: ctx.href(`/capacity/assessment/${view.country}`),
        cells: [
          ...tallyCells(ctx, view.measured),
          ...(withSaid ? tallyCells(ctx, view.said) : []),
          { text: view.date === null ? text.bank.table.never : when(ctx, view.date) },
          { text: f.number(view.gaps.length) },
        ],
      })),
    },
  }
}
