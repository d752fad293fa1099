/**
 * Which activities of the registry may be the same one, written twice, and which met the same countries on the same topic within
 * a few months without a common organiser: where a word between organisers could save a journey.
 *
 * Nothing is decided here. A date known by its year only counts as any month of it, so a pair is offered where it may be, and a
 * person looks. Activities that the registry itself links (part of, led to) are never a pair.
 */
import type { Activity } from '../model/activity.ts'
import { gatherings } from './gatherings.ts'
import { gap, months } from './months.ts'
import { likeTitles } from './like-titles.ts'

export interface Pair {
  readonly a: Activity
  readonly b: Activity
  /** 0 to 1: share of what could agree that does. */
  readonly score: number
}

/** Two entries that may be one activity, with what they have in common. */
export interface Twin extends Pair {
  readonly why: readonly ('kind' | 'place' | 'time' | 'title' | 'organiser')[]
}

/** Two activities that met. `months` is the fewest that may lie between them. */
export interface Meeting extends Pair {
  readonly topics: readonly string[]
  readonly countries: readonly string[]
  readonly months: number
}

/** Titles at least this alike are near where place or time agrees; where neither is told they must be nearly the same. */
const nearTitle = 0.6
const sameTitle = 0.9

/**
 * Pairs of the same kind at the same place or time with near titles, the likeliest first. What one of them does not tell
 * neither helps nor hinders, but where the place is not told strangers are not one.
 */
export function twins(activities: readonly Activity[]): readonly Twin[] {
  return pairs(activities)
    .flatMap(([a, b]): Twin[] => {
      if (a.kind !== b.kind || linked(a, b)) return []
      const place = samePlace(a, b)
      const [when, then] = [months(a.start, a.end), months(b.start, b.end)]
      const time = when === undefined || then === undefined ? undefined : gap(when, then) === 0
      if (place === false || time === false || apart(a.countries, b.countries)) return []
      const title = likeTitles(a.title, b.title)
      if (title < (place === undefined && time === undefined ? sameTitle : nearTitle)) return []
      const organiser = common(a.organisers, b.organisers).length > 0
      if (place === undefined && !organiser && a.organisers.length * b.organisers.length > 0) return []
      const why = [
        'kind' as const,
        ...(place === true ? ['place' as const] : []),
        ...(time === true ? ['time' as const] : []),
        'title' as const,
        ...(organiser ? ['organiser' as const] : []),
      ]
      const score = (1 + Number(place === true) + Number(time === true) + 2 * title + Number(organiser)) / 6
      return [{ a, b, score, why }]
    })
    .toSorted(byScore)
}

/**
 * Pairs of events of different organisers that share a topic and a country and may lie at most `within` months apart, those that
 * share most first.
 */
export function meetings(activities: readonly Activity[], within = 6): readonly Meeting[] {
  const dated = activities.filter((one) => gatherings.has(one.kind))
  return pairs(dated)
    .flatMap(([a, b]): Meeting[] => {
      if (linked(a, b) || a.organisers.length === 0 || b.organisers.length === 0) return []
      if (common(a.organisers, b.organisers).length > 0) return []
      const [when, then] = [months(a.start, a.end), months(b.start, b.end)]
      if (when === undefined || then === undefined) return []
      const between = gap(when, then)
      const topics = common(a.topics, b.topics)
      const countries = common(a.countries, b.countries)
      if (between > within || topics.length === 0 || countries.length === 0) return []
      const score = (share(a.topics, b.topics) + share(a.countries, b.countries)) / 2
      return [{ a, b, score, topics, countries, months: between }]
    })
    .toSorted(byScore)
}

const pairs = (list: readonly Activity[]): readonly (readonly [Activity, Activity])[] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const))

const byScore = (x: Pair, y: Pair): number =>
  y.score - x.score || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1)

const common = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((one) => b.includes(one))

/** True where both name countries, and none is the same. */
const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && common(a, b).length === 0

/** Jaccard's share. */
const share = (a: readonly string[], b: readonly string[]): number =>
  common(a, b).length / new Set([...a, ...b]).size

const linked = (a: Activity, b: Activity): boolean =>
  a.part_of === b.id || b.part_of === a.id || a.led_to.includes(b.id) || b.led_to.includes(a.id)

/** Undefined where one of them does not say where; the country of a national activity says it too. */
function samePlace(a: Activity, b: Activity): boolean | undefined {
  const [here, there] = [where(a), where(b)]
  if (here === undefined || there === undefined) return undefined
  const [city, other] = [a.place?.city, b.place?.city]
  return here === there && (city === undefined || other === undefined || city === other)
}

const where = ({ place, countries }: Activity): string | undefined =>
  place?.country ?? (countries.length === 1 ? countries[0] : undefined)
