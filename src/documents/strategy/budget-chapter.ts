/** What the actions cost and who pays: one row an action that has a cost, sums by currency, and what is left to decide. */
import type { StrategyView } from '../../capacity/plan/strategy-view.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { messages } from '../messages/messages.ts'
import type { Chapter } from '../model.ts'
import { sayWords } from '../say-words.ts'

/** Make the chapter. */
export function budgetChapter(ctx: PageContext, view: StrategyView): Chapter {
  const { f, lang } = ctx
  const { strategy, frame } = messages[lang]
  const words = strategy.budget
  const priced = view.objectives
    .flatMap((objective) => objective.actions)
    .flatMap((action) => (action.cost === undefined ? [] : [{ ...action, cost: action.cost }]))
  const chapter = { id: 'budget', title: strategy.chapters.budget, runsOn: true, sections: [] }
  if (priced.length === 0)
    return {
      ...chapter,
      blocks: [{ kind: 'callout', tone: 'gap', title: frame.notKnown, items: [words.none] }],
    }
  return {
    ...chapter,
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'budget-table',
          caption: words.caption,
          head: words.columns.action,
          headWide: 4,
          columns: [
            { label: words.columns.amount, wide: 1.5 },
            { label: words.columns.currency, text: true },
            { label: words.columns.funder, text: true, wide: 2 },
            { label: words.columns.secured, text: true },
          ],
          rows: [
            ...priced.map(({ title, cost, funding }) => ({
              head: sayWords(title, lang),
              cells: [
                { text: f.number(cost.amount) },
                { text: cost.currency },
                { text: sayWords(funding?.funder, lang) || '–' },
                { text: funding === undefined ? '–' : funding.secured ? words.yes : words.no },
              ],
            })),
            ...view.totals.costs.map((cost) => ({
              head: words.total(cost.currency),
              strong: true,
              cells: [
                { text: f.number(cost.amount) },
                { text: cost.currency },
                { text: '' },
                { text: f.number(cost.secured) },
              ],
            })),
          ],
          notes:
            view.totals.withoutCost === 0
              ? []
              : [words.some(f.count(view.totals.withoutCost, strategy.actionNoun))],
        },
      },
    ],
  }
}
