/**
 * Stats NZ's migrbc (MIT): what its own tests expect, and what it computes of 900 invented persons. The files are not part of this
 * project; figures from them that show each kind of case stand below, so that a fresh clone is held to them as well.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/steps/reside/day.ts'
import { movementFinal } from '../../../src/steps/reside/movement-final.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings, initial, initialRows, ruleOf } from './histories.ts'
import type { Given } from './histories.ts'
import { scenarios } from './scenarios.ts'

const asked = { rule: ruleOf('12-of-16-months'), dataCutoff: '2100-01-01', initial }
const order = ['person', 'day', 'crossing']

/** Of every crossing: before, after, migration, and the days on which before, after and migration became final. */
async function derived(given: readonly Given[]): Promise<readonly (readonly number[])[]> {
  const rows = await ask(residence(crossings, asked), given, order)
  const moved = await ask(movementFinal(crossings, asked), given, order)
  return rows.map((row, i) =>
    [
      row['before'],
      row['after'],
      row['migration'],
      row['before_final'],
      row['after_final'],
      moved[i]?.['movement_final'],
    ].map(Number),
  )
}

describe('what the tests of migrbc expect', () => {
  test.each(scenarios)('$name, and its mirror image', async ({ days, expected, known = 0 }) => {
    const start = dayOf('2017-01-01', 'date')
    const date = (day: number): string => new Date((start + day) * 86_400_000).toISOString().slice(0, 10)
    const found = await derived([
      crossingRows(
        [0, 1].flatMap((person) =>
          days.map((day, i): [number, number, string, string] => [
            person,
            i,
            (i + person) % 2 === 0 ? 'A' : 'D',
            date(day),
          ]),
        ),
      ),
      initialRows([0, 1].map((person) => [person, person, date(known)])),
    ])
    const mirrored = expected.map(([before, after, ...rest]) => [1 - before, 1 - after, ...rest])
    expect(found.map(([b, a, m, ...finals]) => [b, a, m, ...finals.map((day) => day - start)])).toEqual([
      ...expected,
      ...mirrored,
    ])
  })

  test('a person who is already where the crossing leads stays there', async () => {
    const found = await derived([
      crossingRows([
        [1, 1, 'D', '2017-01-01'],
        [2, 2, 'A', '2017-01-01'],
        [2, 3, 'D', '2018-01-16'],
        [2, 4, 'A', '2018-11-12'],
      ]),
      initialRows([
        [1, 0, '2017-01-01'],
        [2, 1, '2017-01-01'],
      ]),
    ])
    expect(found.map((row) => row.slice(0, 3))).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [1, 1, 0],
      [1, 1, 0],
    ])
  })
})

const folder = join(import.meta.dirname, '../../../../shared/data/fixtures')

interface Scenario {
  readonly journeys: readonly { journeyId: number; personId: number; is_arrival: number; date: string }[]
  readonly initial: readonly { personId: number; res: number; date: string }[]
  readonly expected: Readonly<Record<string, Readonly<Record<string, number>>>>
}

describe.skipIf(!existsSync(folder))('the files themselves (skipped where ../shared/data is absent)', () => {
  test('all 100 expectations of 29 scenarios', async () => {
    const list = JSON.parse(
      readFileSync(join(folder, 'migrbc_official_scenarios.json'), 'utf8'),
    ) as Scenario[]
    const persons = list.flatMap((s, n) => s.journeys.map((j) => ({ ...j, personId: n * 10 + j.personId })))
    const expected = list.flatMap((s) => Object.values(s.expected))
    const found = await derived([
      crossingRows(persons.map((j, i) => [j.personId, i, j.is_arrival === 1 ? 'A' : 'D', j.date])),
      initialRows(
        list.flatMap((s, n) =>
          s.initial.map((i): [number, number, string] => [n * 10 + i.personId, i.res, i.date]),
        ),
      ),
    ])
    const first = new Map<number, number>()
    for (const { personId, date } of persons)
      if (!first.has(personId)) first.set(personId, dayOf(date, 'date'))
    const told = [
      'res_status_before',
      'res_status_after',
      'is_long_term_mig',
      'date_finalised_res_before_offset',
      'date_finalised_res_after_offset',
      'date_finalised_LTM_offset',
    ]
    expect(expected.length).toBe(100)
    expect(
      found.map((row, i) =>
        Object.fromEntries(
          told.flatMap((key, k) => {
            const start = first.get(persons[i]?.personId ?? -1) ?? 0
            return key in (expected[i] ?? {}) ? [[key, k < 3 ? row[k] : (row[k] ?? 0) - start]] : []
          }),
        ),
      ),
    ).toEqual(expected)
  })

  test('all 4,980 crossings of 900 persons', async () => {
    const csv = (name: string): readonly (readonly string[])[] =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.replaceAll('"', '').split(','))
    const golden = csv('rbc_12_16_golden.csv')
    const found = await derived([
      crossingRows(
        golden.map(([p, j, date = '', arrival]) => [Number(p), Number(j), arrival === '1' ? 'A' : 'D', date]),
      ),
      initialRows(
        csv('rbc_initial_status.csv').map(([p, resident, date = '']) => [Number(p), Number(resident), date]),
      ),
    ])
    expect(golden.length).toBe(4980)
    expect(found).toEqual(
      golden.map((row) => [
        ...row.slice(5, 8).map(Number),
        ...row.slice(8, 11).map((date) => dayOf(date, 'date')),
      ]),
    )
  })
})
