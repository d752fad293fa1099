/**
 * Knowledge at risk: of the people of an agency who were trained, how many are still there, and how many of those hold each topic.
 *
 * A person holds a topic who completed a course and had at least three in five of its items right in the last test taken; without a
 * test, or for a topic without items, completing counts. One or two holders are a thin basis: they may leave, as others did.
 */
import type { Item, Training } from '../model/training.ts'
import { parts } from './disclosure.ts'
import type { Disclosure } from './disclosure.ts'
import type { Attendance } from './read-attendance.ts'
import type { AgencyRisk } from './result.ts'
import type { Sheet } from './scores.ts'

/** Share of a topic's items that a holder has right, at least. */
export const holds = 0.6
/** So few holders that all of the agency's knowledge hangs on them. */
export const thin = 2

interface Trained {
  readonly person: string
  readonly agency: string
  readonly country: string
  readonly gone: boolean
  readonly topics: ReadonlySet<string>
}

/** One row an agency, most trained first; agencies too small to be shown alone stand together as `_O`. */
export function evaluateRisk(
  training: Training,
  attendance: readonly Attendance[],
  sheets: readonly Sheet[],
  disclosure: Disclosure,
): readonly AgencyRisk[] {
  const topics = [...new Set(training.items.map(({ topic }) => topic))]
  const shown = topics.length === 0 ? training.topics : topics
  const trained = peopleOf(attendance, sheets, training.items, shown)
  return grouped(trained, disclosure).map((people) => {
    const alone = new Set(people.map(({ country, agency }) => `${country} ${agency}`)).size === 1
    return {
      agency: alone ? (people[0]?.agency ?? '_O') : '_O',
      country: alone ? (people[0]?.country ?? '_O') : '_O',
      trained: people.length,
      ...parts(split(people), disclosure),
      topics: shown.map((topic) => {
        const count = split(people.filter((person) => person.topics.has(topic)))
        return {
          topic,
          ...parts(count, disclosure),
          thin: count.still <= Math.max(thin, disclosure.count - 1),
        }
      }),
    }
  })
}

const split = (people: readonly Trained[]) => ({
  still: people.filter(({ gone }) => !gone).length,
  left: people.filter(({ gone }) => gone).length,
})

function peopleOf(
  attendance: readonly Attendance[],
  sheets: readonly Sheet[],
  items: readonly Item[],
  topics: readonly string[],
): readonly Trained[] {
  const done = attendance.filter(({ part, completed }) => part === 'trainee' && completed)
  const tests = Map.groupBy(
    sheets.filter(({ occasion }) => occasion !== 'pre'),
    ({ person }) => person,
  )
  return [...Map.groupBy(done, ({ person }) => person.person).values()].flatMap((own) => {
    const person = own[0]?.person
    if (person === undefined) return []
    const last = tests
      .get(person.person)
      ?.toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .at(-1)
    const held = topics.filter((topic) => {
      const right = items.flatMap((item, place) => (item.topic === topic ? [last?.right[place] ?? 0] : []))
      if (last === undefined || right.length === 0) return true
      return right.reduce((sum, one) => sum + one, 0) >= holds * right.length
    })
    const { agency, country, left } = person
    return [{ person: person.person, agency, country, gone: left !== undefined, topics: new Set(held) }]
  })
}

/** People by agency; the smallest are put together until no group is below the threshold. */
function grouped(people: readonly Trained[], { count }: Disclosure): readonly (readonly Trained[])[] {
  const all = [...Map.groupBy(people, ({ country, agency }) => `${country} ${agency}`).entries()]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([, group]) => group)
  const large = all.filter((group) => group.length >= count)
  const rest = all.filter((group) => group.length < count).flat()
  while (rest.length > 0 && rest.length < count) {
    const next = large.pop()
    if (next === undefined) return []
    rest.push(...next)
  }
  return rest.length === 0 ? large : [...large, rest]
}
