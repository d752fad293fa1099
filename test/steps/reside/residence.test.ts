/**
 * The set-based form beside the loop, and beside worked examples of the 12/16 rule.
 */
import { expect, test } from 'vitest'
import { dayOf } from '../../../src/steps/reside/day.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { ruleDays } from '../../../src/steps/reside/residence-rule.ts'
import { ask } from '../ask.ts'
import {
  crossingRows,
  crossings,
  drawer,
  initial,
  initialRows,
  iso,
  randomHistory,
  rowsOf,
  ruleOf,
  written,
} from './histories.ts'
import { loop } from './loop.ts'

const rule = ruleOf('12-of-16-months')
const late = '2100-01-01'
const order = ['person', 'day', 'crossing']

/** Of one person's crossings: `before after migration` and the ISO date on which that became final. */
async function told(text: string): Promise<readonly string[]> {
  const rows = await ask(
    residence(crossings, { rule, dataCutoff: late }),
    [crossingRows(written(1, text))],
    order,
  )
  return rows.map(
    (r) =>
      `${Number(r['before'])}→${Number(r['after'])}${r['migration'] === 1 ? ' migration' : ''} ${iso(Number(r['after_final']))}`,
  )
}

test.each([
  [
    'short trips change nothing',
    'A 2018-01-10, D 2018-06-01, A 2018-06-21, D 2018-12-20, A 2019-01-15',
    ['0→1 migration 2019-02-25', '1→1', '1→1', '1→1', '1→1'],
  ],
  [
    'ten months, and a second stay that goes on',
    'A 2018-01-10, D 2018-11-10, A 2019-11-10',
    ['0→0 2019-03-12', '0→0', '0→1 migration 2020-11-09'],
  ],
  [
    'four months in and two out, again and again',
    'A 2018-01-01, D 2018-05-01, A 2018-07-01, D 2018-11-01, A 2019-01-01, D 2019-05-01, A 2019-07-01, D 2019-11-01, A 2020-01-01',
    ['0→0', '0→0', '0→1 migration 2019-10-31'],
  ],
  [
    'a resident who leaves, visits, and comes back',
    'D 2018-02-01, A 2018-08-01, D 2018-09-10, A 2019-05-01',
    ['1→0 migration 2019-03-13', '0→0', '0→0', '0→1 migration 2020-04-30'],
  ],
  ['a resident away for 348 days', 'D 2018-02-01, A 2019-01-15', ['1→1 2019-05-17', '1→1']],
  ['365 days are enough', 'A 2018-01-01, D 2019-01-01', ['0→1 migration']],
  ['364 days are not', 'A 2018-01-01, D 2018-12-31', ['0→0 2019-05-02', '0→0']],
  [
    '122 days away are still allowed',
    'A 2018-01-01, D 2018-03-01, A 2018-07-01, D 2019-06-01',
    ['0→1 migration', '1→1'],
  ],
  [
    '123 days away are too many',
    'A 2018-01-01, D 2018-03-01, A 2018-07-02, D 2019-06-01',
    ['0→0', '0→0', '0→0', '0→0'],
  ],
])('%s', async (_, text, expected) => {
  const found = await told(text)
  expect(found.slice(0, expected.length).map((line, i) => line.slice(0, expected[i]?.length))).toEqual(
    expected,
  )
})

test.each(['12-of-16-months', '9-of-12-months', '12-months-continuous', '6-months', '90-days'])(
  'the relation says what a loop says of random histories, %s',
  async (id) => {
    const days = ruleDays(ruleOf(id))
    const draw = drawer(days.window * 7 + days.minimum)
    const histories = Array.from({ length: 600 }, () => randomHistory(draw, days))
    const rows = await ask(
      residence(crossings, { rule: ruleOf(id), dataCutoff: late }),
      [rowsOf(histories)],
      order,
    )
    const expected = histories.flatMap((history, person) =>
      loop(history, days).map(({ before, after, migration, before_final, after_final }, i) => ({
        crossing: person * 100 + i,
        before,
        after,
        migration,
        before_final,
        after_final,
      })),
    )
    expect(expected.filter((row) => row.migration === 1).length).toBeGreaterThan(300)
    expect(
      rows.map((row) => Object.fromEntries(Object.keys(expected[0] ?? {}).map((k) => [k, Number(row[k])]))),
    ).toEqual(expected)
  },
)

test('a status from a census stands anew where it became final on the same day as the derived one', async () => {
  const days = ruleDays(rule)
  const draw = drawer(5)
  const histories = Array.from({ length: 3000 }, () => randomHistory(draw, days))
  const starts = histories.map((history) => {
    const resident = draw(2)
    const free = loop(history, days, { resident })
    return { resident, known: free[draw(free.length)]?.after_final ?? 0 }
  })
  const rows = await ask(
    residence(crossings, { rule, dataCutoff: late, initial }),
    [rowsOf(histories), initialRows(starts.map(({ resident, known }, p) => [p, resident, iso(known)]))],
    order,
  )
  const expected = histories.flatMap((history, p) => loop(history, days, starts[p]))
  const plain = histories.flatMap((history, p) => loop(history, days, { resident: starts[p]?.resident ?? 0 }))
  expect(expected.filter((row, i) => row.before !== plain[i]?.before).length).toBeGreaterThan(100)
  expect(
    rows.map((r) =>
      [r['before'], r['after'], r['migration'], r['before_final'], r['after_final']].map(Number),
    ),
  ).toEqual(expected.map((e) => [e.before, e.after, e.migration, e.before_final, e.after_final]))
})

test('what is final at a cut-off stays so, whatever comes later', async () => {
  const days = ruleDays(rule)
  const draw = drawer(11)
  const histories = Array.from({ length: 500 }, () => randomHistory(draw, days))
  const cutoff = '2002-06-30'
  const at = (dataCutoff: string) =>
    ask(residence(crossings, { rule, dataCutoff }), [rowsOf(histories)], order)
  const [early, all] = [await at(cutoff), await at(late)]
  const later = new Map(all.map((row) => [row['crossing'], row]))
  expect(early.every((row) => Number(row['day']) <= dayOf(cutoff, 'day'))).toBe(true)
  const final = early.filter((row) => row['final'] === true)
  expect(final.length).toBeGreaterThan(1000)
  const story = (row: unknown) => ({ ...(row as object), final: true })
  expect(final.map(story)).toEqual(final.map((row) => story(later.get(row['crossing']))))
  // Some of what is provisional does change, so the mark has a meaning.
  expect(
    early.some((row) => row['final'] === false && row['after'] !== later.get(row['crossing'])?.['after']),
  ).toBe(true)
})

test('a stay that goes on is a migration, but not a final one before its minimum is over', async () => {
  const rows = await ask(residence(crossings, { rule, dataCutoff: '2024-12-30' }), [
    crossingRows([[1, 1, 'A', '2024-01-01']]),
  ])
  expect(rows).toMatchObject([{ before: 0, after: 1, migration: 1, final: false, error: 0 }])
})

test('one fault, and nothing is derived for the person; the others do not notice', async () => {
  const rows = await ask(
    residence(crossings, { rule, dataCutoff: late }),
    [
      crossingRows([
        [1, 1, 'A', '2018-01-01'],
        [1, 2, 'A', '2019-06-01'],
        [2, 3, 'A', '2018-01-01'],
        [2, 4, 'X', '2018-02-01'],
        [3, 5, 'D', '2018-02-30'],
        [4, 6, 'D', '2018-01-01'],
      ]),
    ],
    ['crossing'],
  )
  expect(rows.map((r) => [r['error'], r['before'], r['after'], r['migration'], r['final']])).toEqual([
    [2, 0, 0, 0, null],
    [2, 0, 0, 0, null],
    [3, 0, 0, 0, null],
    [3, 0, 0, 0, null],
    [4, 1, 1, 0, null],
    [0, 1, 0, 1, true],
  ])
})

test('an expected crossing is heeded, and nothing is said of it', async () => {
  const under = { rule, dataCutoff: '2020-12-31' }
  const given = [crossingRows(written(1, 'A 2020-11-01, D 2021-02-01'))]
  const last = async (asked: Parameters<typeof residence>[1]): Promise<readonly unknown[]> =>
    (await ask(residence(crossings, asked), given, order)).map((row) => [row['migration'], row['final']])
  expect(await last(under)).toEqual([[1, false]])
  expect(await last({ ...under, expecting: true })).toEqual([[0, false]])
})
