/** The summary of a strategy: how much is to be done when, its key numbers, and the step that is due next. */
import type { StrategyView } from '../../capacity/plan/strategy-view.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { messages } from '../messages/messages.ts'
import type { Block, Chapter, Fact } from '../model.ts'
import { sayWords } from '../say-words.ts'
import { sayMoney } from './say-money.ts'

/** Make the chapter. */
export function strategySummary(ctx: PageContext, view: StrategyView): Chapter {
  const { f, lang, m, p } = ctx
  const words = messages[lang].strategy
  const answered = new Set(view.objectives.flatMap((one) => one.gaps.map(({ id }) => id))).size
  const number = (n: number, label: string): Fact => ({ value: f.number(n), label })
  const facts: readonly Fact[] = [
    number(view.objectives.length, words.facts.objectives),
    number(view.totals.actions, words.facts.actions),
    number(answered, words.facts.gaps),
    number(view.unanswered.length, words.facts.unanswered),
    ...view.totals.costs.flatMap((cost) => [
      { value: sayMoney(ctx, cost.amount, cost.currency), label: words.facts.cost },
      { value: sayMoney(ctx, cost.secured, cost.currency), label: words.facts.secured },
    ]),
    number(view.totals.withoutOwner, words.facts.withoutOwner),
    number(view.totals.withoutCost, words.facts.withoutCost),
  ]
  const blocks: readonly Block[] = [
    {
      kind: 'paragraph',
      look: 'lead',
      text:
        view.totals.actions === 0
          ? words.nothing
          : words.summary(
              f.count(view.objectives.length, words.objectiveNoun),
              f.count(view.totals.actions, words.actionNoun),
              String(view.from),
              String(view.to),
            ),
    },
    ...(view.vision === undefined ? [] : [{ kind: 'paragraph' as const, text: sayWords(view.vision, lang) }]),
    { kind: 'facts', facts },
    ...(view.status === 'proposal'
      ? [
          {
            kind: 'callout' as const,
            tone: 'proposal' as const,
            title: words.proposalTitle,
            items: [words.proposalText(p.in(view.country))],
          },
        ]
      : []),
    ...(view.next === undefined
      ? []
      : [{ kind: 'paragraph' as const, text: words.next(m.strategy.steps[view.next.step]) }]),
  ]
  return { id: 'summary', title: words.chapters.summary, blocks, sections: [] }
}
