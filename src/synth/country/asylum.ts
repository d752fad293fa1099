/**
 * Who asks the country for protection, and what becomes of it: a household that comes to live asks together, and has one decision. Refugees who
 * were recognised as a group on arrival (households of refugees) have none of their own.
 *
 * Each household is drawn from a stream of its own, so that its life is the same with or without it.
 */
import { weightedChoice } from '../alias.ts'
import { randomStream } from '../random.ts'
import type { Day } from './day.ts'
import { residenceOn } from './moves.ts'
import type { Household, Person } from './person.ts'
import { decisions } from './settings.ts'
import type { CountrySettings, Decision } from './settings.ts'

/** An application for protection, of a household. */
export interface Application {
  /** Day on which it was lodged. */
  readonly lodged: Day
  /** Day of the decision, within the period; null where there is none yet. */
  readonly decided: Day | null
  readonly decision: Decision | null
  /** Those who lived in the country on the day and were no citizens of it. */
  readonly applicants: readonly Person[]
}

/** Days from coming to asking, and from asking to a decision at the soonest. */
const [asksWithin, soonest] = [60, 60]

/** Make what says whether a household asked for protection; null for those that did not. */
export function asylumMaker(
  seed: number,
  { asylum, country, period }: CountrySettings,
): (household: Household) => Application | null {
  const random = randomStream(seed, 'country asylum')
  const choose = weightedChoice(decisions.map((decision) => asylum.decisions[decision]))
  return ({ kind, origin, number, members }) => {
    if (kind !== 'arriving' || !asylum.from.includes(origin)) return null
    random.start(number)
    const [head] = members
    const came = head?.spells.find(({ country: where }) => where === country.code)
    if (came === undefined || !random.chance(asylum.share)) return null
    const lodged = came.from + random.below(asksWithin)
    const waits = soonest + Math.floor(-Math.log(1 - random.unit()) * (asylum.mean_days - soonest))
    const decision = decisions[choose(random)] ?? 'closed'
    const applicants = members.filter(
      (person) =>
        residenceOn(person, lodged, country.code) !== undefined && person.citizenship !== country.code,
    )
    if (applicants.length === 0 || lodged >= period.to) return null
    const decided = lodged + waits
    const open = decided >= period.to
    return { lodged, decided: open ? null : decided, decision: open ? null : decision, applicants }
  }
}
