/** Invented wages, a few hundred tables of them, against everybody who can solve equations, their contributors among them. */
import { expect, test } from 'vitest'
import { checkSums } from '../../../../src/runs/records/make-suppression.ts'
import { solvable } from '../../../../src/steps/protect/disclosure/solvable.ts'
import { protectSums } from '../../../../src/steps/protect/magnitude/protect-sums.ts'
import { suppressionPattern } from '../../../../src/steps/protect/magnitude/suppression-pattern.ts'
import type { PatternCell } from '../../../../src/steps/protect/magnitude/suppression-pattern.ts'
import { randomStream } from '../../../../src/synth/random.ts'

interface Wage {
  readonly codes: Readonly<Record<string, string>>
  readonly wage: number
  readonly who: string
}

const columns = ['area', 'group', 'sex', 'TIME_PERIOD']
const margins = [[], ['area'], ['group'], ['sex'], ['area', 'sex'], ['group', 'sex']].map((set) => [
  ...set,
  'TIME_PERIOD',
])

function wages(seed: number, year = '2023'): readonly Wage[] {
  const random = randomStream(seed, 'wages')
  random.start(1)
  const areas = 2 + random.below(5)
  return Array.from({ length: 5 + random.below(60) }, (_, i) => {
    const area = Math.min(random.below(areas), random.below(areas))
    const sex = random.chance(0.6) ? 'M' : 'F'
    const codes = { area: `a${area}`, group: `g${area % 2}`, sex, TIME_PERIOD: year }
    return { codes, wage: 10 + random.below(20) ** 2, who: `${year} ${i}` }
  })
}

const grouped = (given: readonly Wage[], set: readonly string[]): readonly (readonly Wage[])[] => [
  ...Map.groupBy(given, ({ codes }) => JSON.stringify(set.map((column) => codes[column]))).values(),
]

function measured(given: readonly Wage[]) {
  const inner = grouped(given, columns).map((of) => ({
    codes: of[0]?.codes ?? {},
    sole: of.length === 1 ? (of[0]?.who ?? null) : null,
  }))
  const cells = margins.flatMap((set) =>
    grouped(given, set).map((of) => {
      const sizes = of.map(({ wage }) => wage).toSorted((a, b) => b - a)
      const size = sizes.reduce((a, b) => a + b, 0)
      const codes = Object.fromEntries(set.map((column) => [column, of[0]?.codes[column] ?? '']))
      return { codes, size, primary: of.length < 3 || (sizes[0] ?? 0) >= 0.75 * size }
    }),
  )
  return { inner, cells }
}

const attack = (pattern: readonly PatternCell[], inner: readonly { readonly sole: string | null }[]) => {
  const cells = pattern.map((cell) => ({ inner: cell.inner, published: cell.withheld === undefined }))
  const own = inner.flatMap(({ sole }, i) => (sole === null ? [] : [i]))
  const { byAll, byOne } = solvable(cells, inner.length, own)
  return { byAll, byOne: byOne.filter((c) => pattern[c]?.withheld === 'primary') }
}

const seeds = Array.from({ length: 400 }, (_, i) => i + 1)

test('nobody solves a withheld sum, and no contributor another’s, of 400 tables', () => {
  let published = 0
  for (const seed of seeds) {
    const { inner, cells } = measured(wages(seed))
    const pattern = protectSums(inner, cells, columns, margins)
    expect(attack(pattern, inner), `seed ${seed}`).toEqual({ byAll: [], byOne: [] })
    published += pattern.filter(({ withheld }) => withheld === undefined).length
  }
  expect(published).toBeGreaterThan(2000)
})

test('without holding each contributor against what is published, some would solve another’s', () => {
  const solved = seeds.filter((seed) => {
    const { inner, cells } = measured(wages(seed))
    const of = inner.map(({ sole }, i) => (sole === null ? 0 : i + 1))
    const pattern = suppressionPattern({
      inner: inner.map(({ codes }) => codes),
      margins,
      measure: ({ codes }) =>
        cells.find((cell) => JSON.stringify(cell.codes) === JSON.stringify(codes)) ?? {
          size: 0,
          primary: true,
        },
      singletons: { kind: 'contributors', of },
    })
    return attack(pattern, inner).byOne.length > 0
  })
  expect(solved.length).toBeGreaterThan(0)
})

test('another year changes nothing of what is withheld in this one', () => {
  const told = (pattern: readonly PatternCell[]) =>
    pattern
      .filter(({ codes }) => codes['TIME_PERIOD'] === '2023')
      .map(({ codes, withheld }) => [codes, withheld])
  for (const seed of [3, 14, 15]) {
    const alone = measured(wages(seed))
    const both = measured([...wages(seed + 100, '2024'), ...wages(seed)])
    expect(told(protectSums(both.inner, both.cells, columns, margins))).toEqual(
      told(protectSums(alone.inner, alone.cells, columns, margins)),
    )
  }
})

test('a cell that nothing is known of is withheld', () => {
  const { inner } = measured(wages(1))
  expect(protectSums(inner, [], columns, margins).every(({ withheld }) => withheld === 'primary')).toBe(true)
})

test('a vintage of the same contributions has the same pattern, and one of nothing published is like the first', () => {
  for (const seed of [3, 14, 15]) {
    const { inner, cells } = measured(wages(seed))
    const alone = protectSums(inner, cells, columns, margins)
    expect(protectSums(inner, cells, columns, margins, [{ inner, cells: alone }])).toEqual(alone)
    const silent = alone.map(({ codes }) => ({ codes, withheld: 'secondary' as const }))
    expect(protectSums(inner, cells, columns, margins, [{ inner, cells: silent }])).toEqual(alone)
  }
})

test('what can be protected in one go is limited', () => {
  expect(() => checkSums('work-permit-wages', 1200)).not.toThrow()
  expect(() => checkSums('work-permit-wages', 1201)).toThrow(/1201 inner cells in one period; at most 1200/)
})
