/**
 * The main picture of a strategy: the cycle of five steps, what is done and what is due next, with its table.
 */
import type { CycleStepView, StrategyView } from '../../../../capacity/plan/strategy-view.ts'
import { inWords } from '../../../../standards/words.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { when } from '../when.ts'
import { cycleDrawing } from './cycle-drawing.ts'

/** Make the figure. */
export function cycleFigure(ctx: PageContext, view: StrategyView): FigureData {
  const { f, m, release } = ctx
  const text = m.strategy.one.cycle
  const done = view.cycle.filter(({ state }) => state === 'done').length
  const next = view.next
  const nextName = next === undefined ? '' : m.strategy.steps[next.step]
  return {
    id: 'cycle',
    title: text.title,
    unit: text.unit(f.date(release.info.made)),
    width: 680,
    summary: text.summary(done, f.number(done), nextName),
    source: m.strategy.source,
    draw: (options) =>
      cycleDrawing(
        {
          steps: view.cycle.map((step) => ({
            name: m.strategy.steps[step.step],
            state: step.state,
            note: noteOf(ctx, step),
          })),
          middle: next === undefined ? [text.complete] : [text.next, nextName],
        },
        options,
      ),
    table: {
      id: 'cycle-steps',
      caption: text.table,
      head: text.step,
      columns: [
        { id: 'state', label: text.state, text: true },
        { id: 'date', label: text.date, text: true },
        { id: 'what', label: text.what, text: true, wide: true },
      ],
      rows: view.cycle.map((step) => ({
        head: m.strategy.steps[step.step],
        strong: step.state === 'due',
        cells: [
          { text: m.strategy.stepStates[step.state] },
          { text: noteOf(ctx, step) },
          {
            text:
              step.what === undefined
                ? step.derivedFrom === undefined
                  ? ''
                  : text.from[step.derivedFrom]
                : inWords(step.what, ctx.lang).text,
          },
        ],
      })),
    },
  }
}

/** “done, 30 November 2023”, “due December 2028”. */
const noteOf = (ctx: PageContext, step: CycleStepView): string => {
  const text = ctx.m.strategy.one.cycle
  if (step.done !== undefined) return text.doneOn(when(ctx, step.done))
  if (step.due !== undefined) return (step.late ? text.overdue : text.dueBy)(when(ctx, step.due))
  return step.state === 'due' ? text.toDo : text.later
}
