/**
 * The sentence that answers: how many persons, how many links, and how many of both may be wrong.
 */
import type { Interval } from '../../steps/link/evaluate/interval.ts'
import type { LinkResult } from '../result.ts'
import { qualityAt } from './quality-at.ts'
import type { Voice } from './voice.ts'

/** The answer as plain text: measured where the truth is known, else estimated, else said to be unknown. */
export function answer({ w, n }: Voice, result: LinkResult): string {
  const records = n.count(result.records, w.nouns.records)
  const persons = n.count(result.persons, w.nouns.persons)
  if (result.links === 0) return n.plural(result.records, w.answer.noLinks)(records, persons)
  const links = n.count(result.links, w.nouns.links)
  const first = n.plural(result.records, w.answer.found)(records, persons, links)
  const quality = qualityAt(result)
  if (quality !== undefined)
    return `${first} ${w.answer.measured(n.percent(quality.precision), n.percent(quality.recall), n.percent(quality.f1))}`
  const say = (i: Interval): string => `${n.share(i.estimate)} (${w.range(n.share(i.low), n.share(i.high))})`
  const [wrong, missed] = [result.falseLinks, result.missedLinks]
  if (wrong !== undefined && missed !== undefined) return `${first} ${w.answer.both(say(wrong), say(missed))}`
  if (wrong !== undefined) return `${first} ${w.answer.wrong(say(wrong))}`
  if (missed !== undefined) return `${first} ${w.answer.missed(say(missed))}`
  return `${first} ${w.answer.unknown}`
}
