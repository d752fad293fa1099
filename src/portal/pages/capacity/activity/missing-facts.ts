/**
 * What the registry does not know of an activity, as the ends of a sentence. Asked only of what can be known: a handbook has no
 * place and no participants.
 */
import { gatherings } from '../../../../capacity/activities/gatherings.ts'
import type { Activity } from '../../../../capacity/model/activity.ts'
import type { Messages } from '../../../messages/en.ts'

export function missingFacts(one: Activity, gaps: Messages['activities']['one']['gaps']): readonly string[] {
  const met = gatherings.has(one.kind)
  const { participants: who } = one
  const asked: readonly (readonly [boolean, string])[] = [
    [one.start === undefined && one.end === undefined, gaps.when],
    [met && one.place === undefined, gaps.where],
    [one.organisers.length === 0, gaps.organisers],
    [one.funders.length === 0, gaps.funders],
    [one.countries.length === 0 && one.region === undefined, gaps.countries],
    [met && who?.total === undefined, gaps.participants],
    [met && who?.total !== undefined && who.women === undefined, gaps.sex],
    [one.outputs.length === 0, gaps.outputs],
    [one.follow_up === undefined && one.led_to.length === 0, gaps.followUp],
  ]
  return asked.flatMap(([missing, words]) => (missing ? [words] : []))
}
