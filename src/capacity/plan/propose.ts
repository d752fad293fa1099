/**
 * A proposal for a country that has written no strategy: every gap proposes its actions, merged, put in the order of what they need, and
 * spread over the five years that follow the release.
 *
 * What only the country can say stays open: who does it, what it costs, who pays. Nobody in the country has agreed to it.
 */
import type { Action } from '../../standards/action.ts'
import { questionGroups } from '../../standards/question.ts'
import type { Question } from '../../standards/question.ts'
import type { AssessmentView } from '../assess/assessment-view.ts'
import type { PlannedAction, Strategy } from '../model/strategy.ts'
import { objectives } from './objectives.ts'
import { schedule } from './schedule.ts'

const years = 5

const title = {
  en: 'Proposal for a migration data strategy',
  fr: 'Proposition de stratégie des données sur les migrations',
  pt: 'Proposta de estratégia de dados sobre migrações',
}

/**
 * Propose a strategy from the gaps of `view`.
 *
 * @param vocabulary questions and actions of the release
 * @param year in which the release was made; the proposal begins with the January after it
 */
export function propose(
  view: AssessmentView,
  vocabulary: { readonly questions: readonly Question[]; readonly actions: readonly Action[] },
  year: number,
): Strategy {
  const chosen = choose(view, vocabulary)
  const slots = schedule(
    chosen.map(({ id, months, needs }) => ({ id, months, needs, weight: gapsOf(view, id) })),
    years * 12,
  )
  const from = year + 1
  const planned = chosen
    .map((action) => ({ action, slot: slots.get(action.id) ?? { start: 0, end: action.months } }))
    .toSorted((a, b) => a.slot.start - b.slot.start)
  const last = Math.max(0, ...planned.map(({ slot }) => slot.end))
  return {
    id: `${view.country}-proposal`,
    country: view.country,
    title,
    from,
    to: from + Math.max(years, Math.ceil(last / 12)) - 1,
    status: 'proposal',
    example: false,
    cycle: [],
    objectives: questionGroups.flatMap((group) => {
      const actions = planned
        .filter(({ action }) => action.group === group)
        .map(({ action, slot }) => plannedAction(action, slot, from, chosen))
      return actions.length === 0 ? [] : [{ id: group, title: objectives[group], group, actions }]
    }),
  }
}

/** The candidate actions of all gaps and what they need, unless every question that names the need is met. */
function choose(
  view: AssessmentView,
  { questions, actions }: { readonly questions: readonly Question[]; readonly actions: readonly Action[] },
): readonly Action[] {
  const wanted = new Set<string>()
  const add = (action: Action): void => {
    if (wanted.has(action.id)) return
    wanted.add(action.id)
    for (const id of action.needs) {
      const need = actions.find((one) => one.id === id)
      if (need !== undefined && !inPlace(view, questions, id)) add(need)
    }
  }
  for (const gap of view.gaps) for (const action of gap.actions) add(action)
  return actions.filter(({ id }) => wanted.has(id))
}

/** True where every question that the action would help with is known to be met. */
function inPlace(view: AssessmentView, questions: readonly Question[], action: string): boolean {
  const shown = view.groups.flatMap((group) => group.questions)
  const concerned = questions.filter((question) => question.actions.includes(action))
  return (
    concerned.length > 0 &&
    concerned.every(({ id }) => {
      const one = shown.find(({ question }) => question.id === id)
      const measured = one?.measured?.result.score
      return one?.said?.score === 1 || (one?.said === undefined && measured === 1)
    })
  )
}

const gapsOf = (view: AssessmentView, action: string): number =>
  view.gaps.filter((gap) => gap.actions.some(({ id }) => id === action)).length

const plannedAction = (
  action: Action,
  slot: { readonly start: number; readonly end: number },
  from: number,
  chosen: readonly Action[],
): PlannedAction => ({
  id: action.id,
  from: action.id,
  partners: [],
  start: monthOf(from, slot.start),
  end: monthOf(from, slot.end - 1),
  depends: action.needs.filter((id) => chosen.some((one) => one.id === id)),
  state: 'proposed',
  activities: [],
})

/** `2027-01` for the month 0 of 2027. */
const monthOf = (year: number, month: number): string =>
  `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
