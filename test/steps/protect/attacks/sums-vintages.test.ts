/**
 * Vintages of tables of invented wages, between which few wages were corrected, came or went, or were delivered as before: an intruder has all of them,
 * knows which records changed, and solves equations whose unknowns are single wages.
 */
import { expect, test } from 'vitest'
import { solvable } from '../../../../src/steps/protect/disclosure/solvable.ts'
import { protectSums } from '../../../../src/steps/protect/magnitude/protect-sums.ts'
import type { Earlier, InnerSum } from '../../../../src/steps/protect/magnitude/protect-sums.ts'
import type { PatternCell } from '../../../../src/steps/protect/magnitude/suppression-pattern.ts'
import { takeUp } from '../../../../src/steps/protect/magnitude/take-up.ts'
import { randomStream } from '../../../../src/synth/random.ts'

const fewest = 3
const columns = ['area', 'sex', 'TIME_PERIOD']
const margins = [[], ['area'], ['sex'], ['area', 'sex']].map((set) => [...set, 'TIME_PERIOD'])

/** A wage of somebody in a cell; a corrected one is another wage. */
interface Wage {
  readonly codes: Readonly<Record<string, string>>
  readonly who: string
  readonly amount: number
  readonly vintages: readonly number[]
}

const random = (seed: number) => {
  const stream = randomStream(seed, 'vintages of wages')
  stream.start(1)
  return stream
}
type Random = ReturnType<typeof random>

const some = (draw: Random, who: string): Wage => ({
  codes: { area: `a${draw.below(4)}`, sex: draw.chance(0.6) ? 'M' : 'F', TIME_PERIOD: '2024' },
  who,
  amount: 10 + draw.below(500),
  vintages: [],
})

/** Deliveries: each is the one before, with a few wages corrected, come and gone; sometimes it is an older one. */
function deliveries(seed: number): readonly (readonly Wage[])[] {
  const draw = random(seed)
  const all = [Array.from({ length: 15 + draw.below(40) }, (_, i) => some(draw, `p${i}`))]
  while (all.length < 4) {
    const last = all.at(draw.chance(0.15) ? 0 : -1) ?? []
    const corrected = last.flatMap((wage) => {
      if (draw.chance(0.04)) return []
      return [draw.chance(0.1) ? { ...wage, amount: 10 + draw.below(500) } : wage]
    })
    const came = Array.from({ length: draw.below(9) }, (_, i) => some(draw, `v${all.length} ${i}`))
    all.push([...corrected, ...came])
  }
  return all
}

const wageKey = ({ codes, who, amount }: Wage): string => JSON.stringify([codes, who, amount])
const cellKey = ({ codes }: { readonly codes: Wage['codes'] }): string =>
  JSON.stringify(columns.map((column) => codes[column] ?? '_T'))

interface Vintage {
  readonly wages: readonly Wage[]
  readonly inner: readonly InnerSum[]
  readonly pattern: readonly PatternCell[]
}

function vintageOf(wages: readonly Wage[], earlier: readonly Vintage[]): Vintage {
  const grouped = (set: readonly string[]): readonly (readonly Wage[])[] => [
    ...Map.groupBy(wages, ({ codes }) => JSON.stringify(set.map((column) => codes[column]))).values(),
  ]
  const inner = grouped(columns).map((of) => ({
    codes: of[0]?.codes ?? {},
    sole: of.length === 1 ? (of[0]?.who ?? null) : null,
    version: of.map(wageKey).toSorted().join(' '),
  }))
  const measured = margins.flatMap((set) =>
    grouped(set).map((of) => {
      const sizes = of.map(({ amount }) => amount).toSorted((a, b) => b - a)
      const size = sizes.reduce((a, b) => a + b, 0)
      const codes = Object.fromEntries(set.map((column) => [column, of[0]?.codes[column] ?? '']))
      return { codes, size, primary: of.length < fewest || (sizes[0] ?? 0) >= 0.75 * size }
    }),
  )
  const before = earlier.map((one): Earlier => ({ inner: one.inner, cells: one.pattern }))
  return { wages, inner, pattern: protectSums(inner, measured, columns, margins, before) }
}

/** Vintages as a run makes them. */
function published(seed: number): readonly Vintage[] {
  let known: readonly Wage[] = []
  const found: Vintage[] = []
  for (const delivered of deliveries(seed)) {
    const arrived = new Set(delivered.map(wageKey))
    const there = new Set(known.map(wageKey))
    const all = [...known, ...delivered.filter((wage) => !there.has(wageKey(wage)))]
    const groups = Map.groupBy(all, (wage) =>
      JSON.stringify([cellKey(wage), wage.vintages, arrived.has(wageKey(wage))]),
    )
    const grouped = [...groups.values()].flatMap((of) =>
      of.slice(0, 1).map((wage) => ({
        codes: wage.codes,
        vintages: wage.vintages,
        delivered: arrived.has(wageKey(wage)),
        contributions: of.length,
      })),
    )
    const taken = new Map(takeUp(grouped, { fewest, most: 1200 }).map((one) => [cellKey(one), one]))
    const stands = (wage: Wage): boolean => {
      const as = taken.get(cellKey(wage))?.as
      return as === 'delivered' ? arrived.has(wageKey(wage)) : wage.vintages.includes(as ?? 0)
    }
    const now = all.filter(stands)
    const number = [...taken.values()][0]?.vintage ?? 0
    known = all
      .map((wage) =>
        stands(wage) && !wage.vintages.includes(number)
          ? { ...wage, vintages: [...wage.vintages, number] }
          : wage,
      )
      .filter(({ vintages }) => vintages.length > 0)
    if (number > found.length) found.push(vintageOf(now, found))
  }
  return found
}

/** Vintages each by itself, of all that was delivered. */
const alone = (seed: number): readonly Vintage[] => deliveries(seed).map((wages) => vintageOf(wages, []))

/**
 * What somebody works out of all vintages: sums that a rule withheld, single wages, and sums of two wages of one cell; and sums that a rule withheld, by one
 * who knows her own wage and was alone in a cell.
 */
function told(vintages: readonly Vintage[]) {
  const places = new Map<string, number>()
  const placeOf = (wage: Wage): number => {
    const key = wageKey(wage)
    places.set(key, places.get(key) ?? places.size)
    return places.get(key) ?? 0
  }
  const cells = vintages.flatMap(({ wages, pattern }) =>
    pattern.map(({ codes, withheld }) => ({
      inner: wages
        .filter((wage) => Object.keys(codes).every((column) => codes[column] === wage.codes[column]))
        .map(placeOf),
      published: withheld === undefined,
      primary: withheld === 'primary',
    })),
  )
  const few = [
    ...Map.groupBy(
      vintages.flatMap(({ wages }) => wages),
      cellKey,
    ).values(),
  ].flatMap((of) => {
    const known = [...new Set(of.map(placeOf))]
    return known.flatMap((a) => known.filter((b) => b >= a).map((b) => ({ inner: a === b ? [a] : [a, b] })))
  })
  const guarded = [...cells.filter(({ primary }) => primary), ...few]
  const asked = [
    ...cells.filter((cell) => cell.published),
    ...guarded.map(({ inner }) => ({ inner, published: false })),
  ]
  const own = vintages.flatMap(({ wages }) =>
    [...Map.groupBy(wages, cellKey).values()].flatMap((of) => (of.length === 1 ? of.map(placeOf) : [])),
  )
  const { byAll, byOne } = solvable(asked, places.size, [...new Set(own)])
  const [from, to] = [asked.length - guarded.length, asked.length - few.length]
  return byAll.length + byOne.filter((c) => c >= from && c < to).length
}

/** Cells that two vintages tell, and of which fewer contributors changed than a sum must have. */
function differenced(vintages: readonly Vintage[]): number {
  let found = 0
  for (const [i, now] of vintages.entries())
    for (const then of vintages.slice(0, i))
      for (const { codes, withheld } of now.pattern) {
        const old = then.pattern.find((cell) => cellKey(cell) === cellKey({ codes }))
        if (withheld !== undefined || old === undefined || old.withheld !== undefined) continue
        const of = ({ wages }: Vintage) =>
          new Map(
            wages
              .filter((wage) => Object.keys(codes).every((column) => codes[column] === wage.codes[column]))
              .map((wage) => [wageKey(wage), wage.who]),
          )
        const [is, was] = [of(now), of(then)]
        const who = new Set(
          [...is, ...was].flatMap(([wage, person]) => (is.has(wage) && was.has(wage) ? [] : [person])),
        )
        if (who.size > 0 && who.size < fewest) found += 1
      }
  return found
}

const seeds = Array.from({ length: 150 }, (_, i) => i + 1)

test('vintages that are protected each by itself give wages away', () => {
  const given = seeds.slice(0, 40).filter((seed) => told(alone(seed)) > 0)
  const subtracted = seeds.slice(0, 40).filter((seed) => differenced(alone(seed)) > 0)
  expect(given.length).toBeGreaterThan(20)
  expect(subtracted.length).toBeGreaterThan(20)
})

test('of four deliveries of 150 tables nobody solves a withheld sum, a wage, or what fewer than three changed', () => {
  let [revised, kept, cells, lost] = [0, 0, 0, 0]
  for (const seed of seeds) {
    const vintages = published(seed)
    expect(told(vintages), `seed ${seed}`).toBe(0)
    expect(differenced(vintages), `seed ${seed}`).toBe(0)
    const last = deliveries(seed).at(-1) ?? []
    const [sum, whole] = [vintages.at(-1)?.wages ?? [], last].map((of) => of.length)
    revised += vintages.length - 1
    kept += (sum ?? 0) / (whole ?? 1)
    cells += vintages.at(-1)?.pattern.filter(({ withheld }) => withheld === undefined).length ?? 0
    lost +=
      alone(seed)
        .at(-1)
        ?.pattern.filter(({ withheld }) => withheld === undefined).length ?? 0
  }
  // It is no protection by standing still: most tables are revised, and most of their cells are told.
  expect(revised).toBeGreaterThan(seeds.length)
  expect(kept / seeds.length).toBeGreaterThan(0.8)
  expect(cells).toBeGreaterThan(0.8 * lost)
})
