/** The cycle of five steps (engage, assess, plan, implement, evaluate), with the state of each. */
import type { StrategyView } from '../../capacity/plan/strategy-view.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { cycleFigure } from '../../portal/pages/capacity/strategy/cycle-figure.ts'
import { figureOf } from '../figure-of.ts'
import { messages } from '../messages/messages.ts'
import type { Chapter } from '../model.ts'
import { sayDate } from '../say-date.ts'
import { sayWords } from '../say-words.ts'

/** Make the chapter. */
export function cycleChapter(ctx: PageContext, view: StrategyView): Chapter {
  const { f, lang, m } = ctx
  const figure = figureOf(ctx, cycleFigure(ctx, view), 'cycle-table')
  const words = messages[lang].strategy
  return {
    id: 'cycle',
    title: words.chapters.cycle,
    runsOn: true,
    blocks: [
      { kind: 'paragraph', text: words.cycle.lead },
      ...(figure === undefined ? [] : [{ kind: 'figure' as const, figure }]),
      {
        kind: 'table',
        table: {
          id: 'cycle-table',
          caption: words.cycle.caption,
          head: words.cycle.columns.step,
          headWide: 1.5,
          columns: [
            { label: words.cycle.columns.state, text: true, wide: 1.2 },
            { label: words.cycle.columns.date, text: true, wide: 1.3 },
            { label: words.cycle.columns.what, text: true, wide: 4 },
          ],
          rows: view.cycle.map((one) => ({
            head: m.strategy.steps[one.step],
            strong: one.state === 'due',
            cells: [
              { text: one.late ? words.cycle.late : m.strategy.stepStates[one.state] },
              { text: sayDate(f, one.done ?? one.due) || '–' },
              { text: sayWords(one.what, lang) || words.cycle.whats[one.step] },
            ],
          })),
        },
      },
    ],
    sections: [],
  }
}
