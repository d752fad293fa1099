/** Since when a crossing is known to be a migration or none, beside the loop. */
import { expect, test } from 'vitest'
import { movementFinal } from '../../../src/steps/reside/movement-final.ts'
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

const order = ['person', 'day', 'crossing']
const dataCutoff = '2100-01-01'

test.each(['12-of-16-months', '9-of-12-months', '12-months-continuous'])(
  'the relation says what a loop says of random histories, %s',
  async (id) => {
    const days = ruleDays(ruleOf(id))
    const draw = drawer(days.window + 3)
    const histories = Array.from({ length: 800 }, () => randomHistory(draw, days))
    const rows = await ask(
      movementFinal(crossings, { rule: ruleOf(id), dataCutoff }),
      [rowsOf(histories)],
      order,
    )
    const expected = histories.flatMap((history) => loop(history, days))
    expect(rows.map((row) => Number(row['movement_final']))).toEqual(expected.map((e) => e.movement_final))
    // Without an allowance nothing can be told early.
    expect(expected.filter((e) => e.movement_final < e.after_final).length > 500).toBe(days.allowance > 0)
  },
)

test('a short trip is known to be none when it ends, though the stay around it is open', async () => {
  const rows = await ask(
    movementFinal(crossings, { rule: ruleOf('12-of-16-months'), dataCutoff }),
    [crossingRows(written(1, 'A 2018-01-10, D 2018-06-01, A 2018-06-21'))],
    order,
  )
  expect(rows.map((row) => iso(Number(row['movement_final'])))).toEqual([
    '2019-01-30',
    '2018-06-01',
    '2019-01-30',
  ])
})

test('a status that stands anew is heeded', async () => {
  const rule = ruleOf('12-of-16-months')
  const days = ruleDays(rule)
  const draw = drawer(8)
  const histories = Array.from({ length: 1500 }, () => randomHistory(draw, days))
  const starts = histories.map((history) => {
    const resident = draw(2)
    const free = loop(history, days, { resident })
    return { resident, known: free[draw(free.length)]?.after_final ?? 0 }
  })
  const rows = await ask(
    movementFinal(crossings, { rule, dataCutoff, initial }),
    [rowsOf(histories), initialRows(starts.map(({ resident, known }, p) => [p, resident, iso(known)]))],
    order,
  )
  const expected = histories.flatMap((history, p) => loop(history, days, starts[p]))
  const wrong = rows.filter((row, i) => Number(row['movement_final']) !== expected[i]?.movement_final)
  expect(rows.length).toBe(expected.length)
  expect(wrong).toEqual([])
})

test('who is expected back after the cut-off has not crossed again yet', async () => {
  const rows = await ask(
    movementFinal(crossings, { rule: ruleOf('12-of-16-months'), dataCutoff: '2020-12-31', expecting: true }),
    [crossingRows(written(1, 'A 2020-11-01, D 2021-02-01'))],
    order,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ arrival: 1, next_day: null, migration: 0 })
})
