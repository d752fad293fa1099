/**
 * The picture of one country's assessment: by group of questions what is met, as measured and as said.
 */
import type { AssessmentView } from '../../../../capacity/assess/assessment-view.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { answerBars } from './answer-bars.ts'
import { tallyCells, tallyColumns } from './tally-cells.ts'

/** Make the figure. */
export function groupsFigure(ctx: PageContext, view: AssessmentView): FigureData {
  const { f, m } = ctx
  const text = m.assessment
  const share = ({ measured }: AssessmentView['groups'][number]): number => measured.met / measured.of
  const ranked = view.groups.filter(({ measured }) => measured.of > 0).toSorted((a, b) => share(a) - share(b))
  const [least, best] = [ranked[0], ranked.at(-1)]
  return {
    id: 'groups',
    title: text.one.figure.title,
    unit: text.one.figure.unit(view.date?.slice(0, 4) ?? ''),
    summary:
      least === undefined || best === undefined || share(least) === share(best)
        ? text.how
        : text.one.figure.summary(text.groups[best.group], text.groups[least.group]),
    source: text.source,
    definition: text.one.figure.definition,
    draw: (options) =>
      answerBars(
        {
          words: text.score,
          rows: view.groups.map((group) => ({
            label: text.groups[group.group],
            bars: (['measured', 'said'] as const).map((kind) => ({
              name: text[kind],
              tally: group[kind],
              count: text.count(f.number(group[kind].met), f.number(group[kind].of)),
            })),
          })),
        },
        options,
      ),
    table: {
      id: 'groups-numbers',
      caption: text.one.figure.title,
      unit: text.bank.table.unit,
      head: text.one.history.group,
      columns: [...tallyColumns(ctx, 'measured'), ...tallyColumns(ctx, 'said')],
      rows: [
        ...view.groups.map((group) => ({
          head: text.groups[group.group],
          cells: [...tallyCells(ctx, group.measured), ...tallyCells(ctx, group.said)],
        })),
        {
          head: text.one.history.all,
          strong: true,
          cells: [...tallyCells(ctx, view.measured), ...tallyCells(ctx, view.said)],
        },
      ],
    },
  }
}
