import { expect, test } from 'vitest'
import { compare } from '../../../src/capacity/effects/compare.ts'
import type { Measure } from '../../../src/capacity/measure/measure.ts'
import { Activity } from '../../../src/capacity/model/activity.ts'
import { Effect } from '../../../src/capacity/model/effect.ts'
import { nothing } from '../../../src/capacity/record.ts'
import type { CapacityRecord } from '../../../src/capacity/record.ts'
import { releaseOf } from '../../portal/pages/release-of.ts'

const same = (text: string) => ({ en: text, fr: text, pt: text })
/** Values before and after by country; years 2010 and 2011 before, 2014 and 2015 after. */
type States = Readonly<Record<string, readonly [number | null, number | null]>>

const measureOf = (states: States): Measure => ({
  id: 'made',
  title: same('Made'),
  unit: 'percent',
  better: 'higher',
  how: same('Made'),
  scoring: same('Made'),
  source: 'this test',
  years: () => [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016],
  of: async ({ country, year = 0 }) => {
    const [before, after] = states[country] ?? [null, null]
    const level = year < 2013 ? before : after
    return {
      // 2010 lies one under the level and 2011 one above, so that a mean is taken.
      value: level === null ? null : level + (year === 2010 ? -1 : year === 2011 ? 1 : 0),
      year,
      score: null,
      evidence: [],
    }
  },
})

const recordOf = (countries: readonly string[]): CapacityRecord => ({
  ...nothing,
  activities: [
    Activity.parse({
      id: 'workshop',
      kind: 'workshop',
      title: 'Workshop',
      summary: 'A workshop',
      start: 2012,
      countries,
      topics: ['CENSUS'],
      source: { document: 'this test' },
    }),
  ],
})

const effect = Effect.parse({
  id: 'made',
  activity: 'workshop',
  measure: 'made',
  before: { from: 2010, to: 2011 },
  after: { from: 2014, to: 2015 },
  caution: 'None',
})

const states: States = {
  BEN: [10, 12],
  BFA: [20, 24],
  CIV: [30, 36],
  GHA: [5, 6],
  MLI: [15, 16],
  SEN: [25, 29],
}
const took = ['BEN', 'BFA', 'CIV']
const release = releaseOf([], Object.keys(states))

test('changes of 2, 4, 6 beside 1, 1, 4 differ by two points, as worked out by hand', async () => {
  const { result } = await compare(release, recordOf(took), effect, measureOf(states))
  if (typeof result === 'string') throw new Error(result)
  expect(result.difference).toBeCloseTo(2, 12)
  expect([result.tookPart.n, result.tookPart.change, result.didNot.n, result.didNot.change]).toEqual([
    3, 4, 3, 2,
  ])
  // Variances 4 and 3: the standard error is the root of 4/3 + 3/3.
  expect(result.test?.statistic).toBeCloseTo(2 / Math.sqrt(7 / 3), 9)
  // Of the 20 ways to choose three of six, six lie at least as far apart.
  expect(result.permutation).toEqual({ p: 0.3, splits: 20 })
})

test('both groups rose by two between 2010 and 2011: they ran parallel before', async () => {
  const { result } = await compare(release, recordOf(took), effect, measureOf(states))
  expect(typeof result === 'string' ? result : result.already).toBe(0)
})

test('a country that is left out is in neither group', async () => {
  const more = { ...states, TGO: [0, 90] } satisfies States
  const wider = releaseOf([], Object.keys(more))
  const without = { ...effect, without: [{ country: 'TGO', why: 'Had a workshop of its own' }] }
  const { result, units } = await compare(wider, recordOf(took), without, measureOf(more))
  expect(units.map(({ country }) => country)).not.toContain('TGO')
  expect(typeof result === 'string' ? result : result.difference).toBeCloseTo(2, 12)
})

test.each<[string, string, readonly string[], States]>([
  ['two countries are no group', 'few-took-part', ['BEN', 'BFA'], states],
  ['two others are no group', 'few-did-not', ['BEN', 'BFA', 'CIV', 'GHA'], states],
  ['nobody is left to compare with', 'everyone-took-part', Object.keys(states), states],
  ['a country without values does not count', 'few-took-part', took, { ...states, CIV: [30, null] }],
  ['nothing was measured', 'no-values', took, {}],
])('where %s, the comparison is refused: %s', async (_, refusal, countries, found) => {
  const { result } = await compare(release, recordOf(countries), effect, measureOf(found))
  expect(result).toBe(refusal)
})

test('a measure that is known for the present only has no before', async () => {
  const { years: _, ...now } = measureOf(states)
  expect((await compare(release, recordOf(took), effect, now)).result).toBe('no-years')
  expect((await compare(release, nothing, effect, now)).result).toBe('no-activity')
})
