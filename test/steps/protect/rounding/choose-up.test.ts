import { expect, test } from 'vitest'
import { chooseUp } from '../../../../src/steps/protect/rounding/choose-up.ts'

const cell = (inner: readonly number[]) => ({ codes: {}, inner })

test('those are chosen that leave the published cells nearest to what they lack', () => {
  const cells = [cell([0, 1]), cell([2, 3]), cell([0, 2]), cell([1, 3])]
  expect(chooseUp(cells, [0, 1, 2, 3], [5, 1, 1, 5], 1, 5)).toEqual([1])
  expect(new Set(chooseUp(cells, [0, 1, 2, 3], [5, 5, 5, 5], 2, 5))).toEqual(new Set([0, 3]))
})

test('none or all are chosen without a search', () => {
  const cells = [cell([0, 1])]
  expect(chooseUp(cells, [0, 1], [9], 0, 5)).toEqual([])
  expect(chooseUp(cells, [0, 1], [9], 2, 5)).toEqual([0, 1])
})

test('no exchange of the worst that was chosen for one that was not comes closer, in any of 200 random tables', () => {
  let seed = 17
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let round = 0; round < 200; round += 1) {
    const inner = Array.from({ length: 12 }, (_, i) => i)
    const groups = [2, 3, 4].flatMap((by) =>
      Array.from({ length: by }, (_, g) => inner.filter((i) => (i * 7 + round * i) % by === g)),
    )
    const cells = groups.map(cell)
    const short = cells.map(() => next(12))
    const off = (chosen: readonly number[]): number =>
      cells.reduce((sum, c, k) => {
        const left = (short[k] ?? 0) - 5 * chosen.filter((i) => c.inner.includes(i)).length
        return sum + left * left
      }, 0)
    const chosen = chooseUp(cells, inner, short, 1 + next(10), 5)
    const without = (i: number): readonly number[] => chosen.filter((j) => j !== i)
    const worst = chosen.toSorted((a, b) => off(without(a)) - off(without(b)))[0] ?? 0
    const best = Math.min(...inner.filter((i) => !chosen.includes(i)).map((i) => off([...without(worst), i])))
    expect(best).toBeGreaterThanOrEqual(off(chosen))
  }
})
