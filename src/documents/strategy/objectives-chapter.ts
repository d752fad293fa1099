/** Objectives, each with the gaps that it answers and its actions: what, who, when, at what cost, and how one will see it worked. */
import type { ActionView, IndicatorView, StrategyView } from '../../capacity/plan/strategy-view.ts'
import type { Agency } from '../../capacity/model/stakeholders.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { messages } from '../messages/messages.ts'
import type { Block, Chapter, Text } from '../model.ts'
import { sayDate } from '../say-date.ts'
import { sayMeasured } from '../say-measured.ts'
import { sayWords } from '../say-words.ts'
import { sayMoney } from './say-money.ts'

/** Make the chapter. */
export function objectivesChapter(ctx: PageContext, view: StrategyView): Chapter {
  const { lang } = ctx
  const words = messages[lang].strategy
  return {
    id: 'objectives',
    title: words.chapters.objectives,
    runsOn: true,
    blocks:
      view.objectives.length === 0
        ? [{ kind: 'paragraph', text: words.nothing }]
        : view.computed
          ? [{ kind: 'paragraph', text: words.action.leftOpen }]
          : [],
    sections: view.objectives.map((objective) => ({
      id: objective.id,
      title: sayWords(objective.title, lang),
      blocks: [
        ...(objective.gaps.length === 0
          ? []
          : [
              {
                kind: 'callout' as const,
                tone: 'gap' as const,
                title: words.answers,
                items: objective.gaps.map((question) => question.text[lang]),
              },
            ]),
        ...objective.actions.flatMap((action) => actionBlocks(ctx, action, view.computed)),
      ],
    })),
  }
}

function actionBlocks(ctx: PageContext, action: ActionView, computed: boolean): readonly Block[] {
  const { f, lang, m } = ctx
  const words = messages[lang].strategy.action
  const agency = (one: Agency | string): string => (typeof one === 'string' ? one : sayWords(one.name, lang))
  const line = (label: string, text: Text | undefined) =>
    text === undefined || text === '' ? [] : [{ label, text }]
  const what = sayWords(action.what, lang)
  const note = sayWords(action.note, lang)
  const open = computed ? undefined : words.open
  const funding =
    action.funding === undefined
      ? undefined
      : (action.funding.secured ? words.secured : words.sought)(sayWords(action.funding.funder, lang))
  return [
    { kind: 'subheading', text: sayWords(action.title, lang) },
    ...(what === '' ? [] : [{ kind: 'paragraph' as const, text: what }]),
    {
      kind: 'terms',
      items: [
        ...line(
          words.state,
          computed ? undefined : `${m.strategy.states[action.state]}${action.late ? `, ${words.late}` : ''}`,
        ),
        ...line(words.level, action.level === undefined ? undefined : m.assessment.levels[action.level]),
        ...line(words.owner, action.owner === undefined ? open : agency(action.owner)),
        ...line(words.partners, f.list(action.partners.map(agency))),
        ...line(words.when, sayWhen(ctx, action)),
        ...line(
          words.cost,
          action.cost === undefined ? open : sayMoney(ctx, action.cost.amount, action.cost.currency),
        ),
        ...line(words.funding, funding ?? open),
        ...line(words.depends, f.list(action.depends.map((one) => words.named(sayWords(one.title, lang))))),
        ...line(
          words.indicator,
          action.indicator === undefined ? undefined : sayIndicator(ctx, action.indicator),
        ),
        ...line(
          words.activities,
          f.list(action.activities.map((one) => (typeof one === 'string' ? one : sayWords(one.title, lang)))),
        ),
      ],
    },
    ...(note === '' ? [] : [{ kind: 'paragraph' as const, text: note, look: 'note' as const }]),
  ]
}

function sayWhen({ f, lang }: PageContext, { start, end }: ActionView): string | undefined {
  const words = messages[lang].strategy.action
  if (start !== undefined && end !== undefined) return words.span(sayDate(f, start), sayDate(f, end))
  if (start !== undefined) return words.since(sayDate(f, start))
  return end === undefined ? undefined : words.until(sayDate(f, end))
}

function sayIndicator(ctx: PageContext, indicator: IndicatorView): string {
  const { f, lang } = ctx
  const words = messages[lang].strategy.action
  const value = (n: number): string => sayMeasured(ctx, indicator.unit, n)
  const { baseline, now, target, by } = indicator
  const parts = [
    ...(baseline === undefined ? [] : [words.baseline(value(baseline))]),
    ...(now?.value == null ? [] : [words.now(value(now.value))]),
    ...(target === undefined
      ? []
      : [by === undefined ? words.target(value(target)) : words.targetBy(value(target), sayDate(f, by))]),
  ]
  const text = sayWords(indicator.text ?? indicator.title, lang)
  return parts.length === 0 ? text : `${text}: ${parts.join(', ')}`
}
