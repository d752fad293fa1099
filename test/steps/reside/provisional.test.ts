/** Estimates of what open crossings will turn out to be: worked by hand, and against what they did turn out to be. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { movementFinal } from '../../../src/steps/reside/movement-final.ts'
import { provisional } from '../../../src/steps/reside/provisional.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings, drawer, iso, ruleOf } from './histories.ts'

const rule = ruleOf('12-of-16-months')
const movements = dataset('movements', [
  'person',
  'crossing',
  'arrival',
  'day',
  'next_day',
  'migration',
  'movement_final',
])

/** Arrivals on day 0: of 20 that stay for 100 days at least, 12 are migrations; of those that left before, none is. */
function learned(stays: number, migrants: number): readonly string[] {
  return Array.from({ length: stays }, (_, i) =>
    i < migrants ? `(${i}, ${i}, 1, 0, 400, 1, 365)` : `(${i}, ${i}, 1, 0, 150, 0, 272)`,
  )
}

test('an open crossing counts with the share of migrations among those that were open at its age', async () => {
  const cutoff = 1000
  // Twenty are learned from; three stand open at an age of 120 days without another crossing, one at 120 days after it.
  const rows = [
    ...learned(20, 12),
    ...[30, 31, 32].map((p) => `(${p}, ${p}, 1, ${cutoff - 120}, null, 1, ${cutoff + 245})`),
    `(33, 33, 1, ${cutoff - 200}, ${cutoff - 1}, 0, ${cutoff + 100})`,
  ]
  const [found] = await ask(
    provisional(movements, 'year', { rule, dataCutoff: iso(cutoff), cohortDays: 2000 }),
    [
      {
        name: 'movements',
        sql: `select * from (values ${rows.join(', ')}) as t (person, crossing, arrival, day, next_day, migration, movement_final)`,
      },
    ],
  )
  // Stayed at 120: n = 20, m = 12, P = 13/22. Crossed again at 200: n = 8, m = 0, P = 1/10.
  const stayed = (12 + (2 * 13) / 22) / 22
  const gone = (0 + (2 * 1) / 10) / 10
  const spread = (p: number, n: number): number => Math.sqrt((p * (1 - p)) / (n + 3))
  const variance =
    3 * stayed * (1 - stayed) + gone * (1 - gone) + (3 * spread(stayed, 20)) ** 2 + spread(gone, 8) ** 2
  const estimate = 3 * stayed + gone
  expect(found).toMatchObject({ period: '1972', movement: 'immigration', crossings: 4 })
  expect(found?.['estimate']).toBeCloseTo(estimate, 10)
  expect(found?.['low']).toBeCloseTo(estimate - 1.959963984540054 * Math.sqrt(variance), 10)
  expect(found?.['high']).toBeCloseTo(Math.min(4, estimate + 1.959963984540054 * Math.sqrt(variance)), 10)
})

test('without final crossings to learn from there is no estimate, and it may be none or all', async () => {
  const rows = await ask(provisional(movements, 'year', { rule, dataCutoff: iso(1000), cohortDays: 100 }), [
    {
      name: 'movements',
      sql: `select * from (values (1, 1, 1, 900, cast(null as integer), 1, 1265)) as t (person, crossing, arrival, day, next_day, migration, movement_final)`,
    },
  ])
  expect(rows).toMatchObject([{ crossings: 1, estimate: null, low: 0, high: 1 }])
})

test('what is estimated at a cut-off is, with its interval, what turns out later', async () => {
  const draw = drawer(77)
  // Arrivals at an even pace: four in ten stay for good, the others for up to half a year.
  const given = crossingRows(
    Array.from({ length: 6000 }, (_, p): readonly [number, number, string, string][] => {
      const day = 14_000 + draw(1500)
      const stays = draw(10) < 4
      return [
        [p, 1, 'A', iso(day)],
        ...(stays ? [] : [[p, 2, 'D', iso(day + 1 + draw(180))] as [number, number, string, string]]),
      ]
    }).flat(),
  )
  const dataCutoff = iso(15_300)
  const estimates = await ask(
    provisional(movementFinal(crossings, { rule, dataCutoff }), 'month', {
      rule,
      dataCutoff,
      cohortDays: 700,
    }),
    [given],
    ['movement', 'period'],
  )
  const later = await ask(movementFinal(crossings, { rule, dataCutoff: '2100-01-01' }), [given])
  const open = await ask(movementFinal(crossings, { rule, dataCutoff }), [given])
  const undecided = new Set(
    open
      .filter((row) => row['arrival'] === 1 && Number(row['movement_final']) > 15_300)
      .map((row) => Number(row['person'])),
  )
  const truth = new Map<string, number>()
  for (const row of later) {
    if (row['arrival'] !== 1 || row['migration'] !== 1 || !undecided.has(Number(row['person']))) continue
    const month = iso(Number(row['day'])).slice(0, 7)
    truth.set(month, (truth.get(month) ?? 0) + 1)
  }
  const immigration = estimates.filter((row) => row['movement'] === 'immigration')
  const held = immigration.filter((row) => {
    const found = truth.get(String(row['period'])) ?? 0
    return Number(row['low']) <= found && found <= Number(row['high'])
  })
  expect(immigration.length).toBeGreaterThan(11)
  expect(held.length / immigration.length).toBeGreaterThan(0.8)
  const sum = immigration.reduce((total, row) => total + Number(row['estimate']), 0)
  const turnedOut = [...truth.values()].reduce((a, b) => a + b, 0)
  expect(Math.abs(sum / turnedOut - 1)).toBeLessThan(0.05)
})
