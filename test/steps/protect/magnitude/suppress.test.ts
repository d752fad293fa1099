import { describe, expect, test } from 'vitest'
import { suppress } from '../../../../src/steps/protect/magnitude/suppress.ts'
import { crossed, publishedCells } from '../../../../src/steps/protect/tables/published-cells.ts'
import type { PublishedCell } from '../../../../src/steps/protect/tables/published-cells.ts'
import {
  d2,
  d2Withheld,
  magnitude1,
  magnitude1Withheld,
  moves,
  movesWithheld,
  paris,
  parisWithheld,
} from './gauss-suppression.ts'
import { listed, pattern } from './pattern.ts'

/** Rows with the same codes are one inner cell; `of` are its rows. */
function innerCells<R extends Readonly<Record<string, unknown>>>(
  rows: readonly R[],
  variables: readonly string[],
) {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(variables.map((v) => row[v])))
  return [...groups.values()].map((of) => ({
    codes: Object.fromEntries(variables.map((v) => [v, String(of[0]?.[v])])),
    of,
  }))
}

const sum = (cell: PublishedCell, values: readonly number[]): number =>
  cell.inner.reduce((total, i) => total + (values[i] ?? 0), 0)

function counts(
  inner: readonly Readonly<Record<string, string>>[],
  values: readonly number[],
  margins: readonly (readonly string[])[],
  named: readonly [readonly string[], readonly string[]],
  limit: number,
  zeros: boolean,
) {
  return pattern(
    {
      inner,
      margins,
      measure: (cell) => {
        const count = sum(cell, values)
        return { size: count + 1, primary: count <= limit && (zeros || count > 0), empty: count === 0 }
      },
      singletons: { kind: 'counts', of: values.map((n) => n === (zeros ? 0 : 1)) },
    },
    named,
  )
}

describe('frequency tables are suppressed as by GaussSuppression', () => {
  test('100 cells of two ways to group regions, by income: 29 withheld', () => {
    const inner = d2.map(({ region, county, group, income }) => ({ region, county, group, income }))
    const margins = crossed([[], ['county'], ['group'], ['region']], [[], ['income']])
    const values = d2.map(({ count }) => count)
    const found = counts(inner, values, margins, [['region', 'county', 'group'], ['income']], 3, true)
    expect(found).toEqual({ cells: 100, ...listed(d2Withheld) })
  })

  test.each([
    [true, movesWithheld.withZeros],
    [false, movesWithheld.withoutZeros],
  ])('moves between four places, zeros withheld: %s', (zeros, withheld) => {
    const inner = moves.map(({ from, to }) => ({ from, to }))
    const margins = crossed([[], ['from']], [[], ['to']])
    const values = moves.map(({ count }) => count)
    expect(counts(inner, values, margins, [['from'], ['to']], 3, zeros)).toEqual({
      cells: 25,
      ...listed(withheld),
    })
  })

  const people = innerCells(paris, ['nation', 'continent', 'age'])
  const both = crossed([[], ['continent'], ['nation']], [[], ['age']])
  const linked = [[], ['nation'], ['age'], ['continent'], ['age', 'continent']]
  test.each([
    [2, both, parisWithheld.crossed2],
    [3, both, parisWithheld.crossed3],
    [2, linked, parisWithheld.linked2],
    [3, linked, parisWithheld.linked3],
  ] as const)('nations and continents by age, up to %i withheld', (limit, margins, withheld) => {
    const found = counts(
      people.map(({ codes }) => codes),
      people.map(({ of }) => of.length),
      margins,
      [['nation', 'continent'], ['age']],
      limit,
      true,
    )
    expect({ primary: found.primary, secondary: found.secondary }).toEqual(listed(withheld))
  })
})

/** What each contributor has in a cell, the largest first. */
type Given = readonly number[]
const within = (given: Given, n: number): number => given.slice(0, n).reduce((a, b) => a + b, 0)
const dominance =
  (k1: number, k2: number) =>
  (given: Given): boolean =>
    [k1, k2].some((k, i) => within(given, i + 1) >= (k / 100) * within(given, given.length))
const pRule =
  (p: number) =>
  (given: Given): boolean =>
    within(given, given.length) - within(given, 2) < (p / 100) * (given[0] ?? 0)

function magnitudes(
  rows: readonly { readonly contributor: string; readonly value: number }[],
  variables: readonly string[],
  margins: readonly (readonly string[])[],
  named: readonly [readonly string[], readonly string[]],
  rule: (given: Given) => boolean,
) {
  const inner = innerCells(rows, variables)
  const given = (cell: PublishedCell): Given =>
    [
      ...Map.groupBy(
        cell.inner.flatMap((i) => inner[i]?.of ?? []),
        (row) => row.contributor,
      ).values(),
    ]
      .map((of) => of.reduce((total, row) => total + row.value, 0))
      .toSorted((a, b) => b - a)
  const all = [...new Set(rows.map((row) => row.contributor))]
  const alone = inner.map(({ of }) => {
    const who = new Set(of.map((row) => row.contributor))
    return who.size === 1 ? all.indexOf([...who][0] ?? '') + 1 : 0
  })
  return pattern(
    {
      inner: inner.map(({ codes }) => codes),
      margins,
      measure: (cell) => ({ size: within(given(cell), all.length), primary: rule(given(cell)) }),
      singletons: { kind: 'contributors', of: alone },
    },
    named,
  )
}

describe('magnitude tables are suppressed as by GaussSuppression', () => {
  test.each([
    ['dominance 70 and 95', dominance(70, 95), magnitude1Withheld.dominance],
    ['p = 10', pRule(10), magnitude1Withheld.p10],
  ] as const)('four companies in three countries, %s', (_, rule, withheld) => {
    const { primary, secondary, cells } = magnitudes(
      magnitude1.map((row) => ({ ...row, contributor: row.company, value: Number(row.value) })),
      ['geo', 'eu', 'sector2', 'sector4'],
      crossed([[], ['eu'], ['geo']], [[], ['sector2'], ['sector4']]),
      [
        ['geo', 'eu'],
        ['sector4', 'sector2'],
      ],
      rule,
    )
    // Of the 42 cells of the reference, six are empty; a cell that nobody is in is none here.
    expect(cells).toBe(36)
    expect({ primary, secondary }).toEqual(listed(withheld))
  })

  test.each([
    ['p = 10', pRule(10), parisWithheld.p10],
    ['dominance 80 and 90', dominance(80, 90), parisWithheld.k80and90],
  ] as const)('incomes of 17 persons, %s', (_, rule, withheld) => {
    const { primary, secondary } = magnitudes(
      paris.map((row, i) => ({ ...row, contributor: `person ${i}`, value: Number(row.income) })),
      ['nation', 'continent', 'age'],
      [[], ['nation'], ['age'], ['continent'], ['age', 'continent']],
      [['nation', 'continent'], ['age']],
      rule,
    )
    expect({ primary, secondary }).toEqual(listed(withheld))
  })
})

/** Rank of a set of 0-1 rows, by elimination with fractions kept as doubles; the tables are small. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row])
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, i) => i >= found && Math.abs(row[column] ?? 0) > 1e-9)
    if (at < 0) continue
    const pivot = left[at] ?? []
    left[at] = left[found] ?? []
    left[found] = pivot
    for (let i = found + 1; i < left.length; i += 1) {
      const times = (left[i]?.[column] ?? 0) / (pivot[column] ?? 1)
      left[i] = (left[i] ?? []).map((x, j) => x - times * (pivot[j] ?? 0))
    }
    found += 1
  }
  return found
}

test('no primary cell is a sum or difference of published cells, in any of 60 random tables', () => {
  let seed = 5
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let round = 0; round < 60; round += 1) {
    const inner = Array.from({ length: 4 + next(3) }, (_, a) =>
      Array.from({ length: 3 + next(3) }, (__, b) => ({ a: `${a}`, half: `${a % 2}`, b: `${b}` })),
    ).flat()
    const size = inner.map(() => next(12))
    const cells = publishedCells(inner, crossed([[], ['half'], ['a']], [[], ['b']]))
    const primary = cells.map((cell) => sum(cell, size) > 0 && sum(cell, size) <= 3)
    const order = cells
      .map((_, c) => c)
      .toSorted((x, y) => sum(cells[y] as PublishedCell, size) - sum(cells[x] as PublishedCell, size))
    const withheld = suppress({ cells, inner: inner.length, primary, order })
    const row = (cell: PublishedCell): readonly number[] =>
      inner.map((_, i) => (cell.inner.includes(i) ? 1 : 0))
    const published = cells.filter((_, c) => !primary[c] && !withheld[c]).map(row)
    const known = rank(published)
    for (const cell of cells.filter((_, c) => primary[c]))
      expect(rank([...published, row(cell)])).toBe(known + 1)
  }
})

test('the total of two contributors is withheld though no single cell could be worked out: each would know what the other has', () => {
  const inner = ['a', 'b'].flatMap((a) => ['x', 'y'].map((b) => ({ a, b })))
  const cells = publishedCells(inner, crossed([[], ['a']], [[], ['b']]))
  const primary = cells.map((cell) => cell.inner.length === 1)
  const order = cells.map((_, c) => c)
  const withheld = (of: readonly number[]): readonly string[] => {
    const flags = suppress({ cells, inner: 4, primary, order, singletons: { kind: 'contributors', of } })
    return cells.filter((_, c) => flags[c]).map(({ codes }) => Object.values(codes).join('') || 'T')
  }
  expect(withheld([1, 2, 1, 2])).toEqual(['T', 'x', 'y', 'a', 'b'])
  expect(withheld([1, 2, 3, 0])).toEqual(['x', 'y', 'a', 'b'])
})
