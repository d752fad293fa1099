/**
 * Which inner cells of a table of sums take up what was delivered, and which stay as they were published: a sum that was published is taken from the
 * one before it, and what is left is the amounts of those who came, went or changed in between.
 *
 * In: how many contributions of each inner cell share the vintages that they were in. An inner cell is one vintage of itself or another, never a
 * mixture, so every difference of two releases is made of whole changes. What was delivered is taken up where it is no combination of the vintages
 * before, but for groups of fewer contributions than a sum must have; so what any number of releases, added and taken from each other, tell
 * of an inner cell beyond a single one of them is the amounts of so many, or nothing.
 */
import { columnOf, firstOf, pivoted, reduce } from './eliminate.ts'
import type { Pivoted } from './eliminate.ts'
import { keyOfCodes, periodOf } from './protect-sums.ts'
import type { Codes } from './protect-sums.ts'

/** Contributions of one inner cell that were in the same vintages. */
export interface Group {
  readonly codes: Codes
  /** Numbers of the vintages of its period, from 1. */
  readonly vintages: readonly number[]
  /** In what was delivered now. */
  readonly delivered: boolean
  readonly contributions: number
}

/** What an inner cell is from now on. */
export interface TakenUp {
  readonly codes: Codes
  /** What was delivered, or what it was in that vintage; vintage 0 is that of no contribution. */
  readonly as: 'delivered' | number
  /** Number of the vintage that its period has now. */
  readonly vintage: number
}

export interface TakeUpRules {
  /** Fewest contributors of a sum. */
  readonly fewest: number
  /** At most so many inner cells of one period, each vintage of one by itself, are protected in one go. */
  readonly most: number
  /** The rules are others than those of the vintage before, so that other sums are withheld. */
  readonly ruledAnew?: boolean
}

const same = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join()

/** Groups of a vintage, by their places; ascending. */
type Members = readonly number[]

/** How many rows of groups are linearly independent, as far as groups of at least so many go. */
function rank(rows: readonly Members[], groups: number, counts: (place: number) => boolean): number {
  const basis: Pivoted[] = []
  for (const row of rows) {
    const left = columnOf(row.filter(counts), groups)
    for (const by of basis) reduce(left, by)
    if (firstOf(left) >= 0) basis.push(pivoted(left))
  }
  return basis.length
}

/** @returns what one inner cell is from now on, and how many vintages of itself it then has */
function cellOf(groups: readonly Group[], vintages: readonly number[], fewest: number) {
  const members = (of: (group: Group) => boolean): Members =>
    [...groups.keys()].filter((i) => {
      const group = groups[i]
      return group !== undefined && of(group)
    })
  const known = vintages.map((vintage) => ({
    vintage,
    row: members((group) => group.vintages.includes(vintage)),
  }))
  const delivered = members((group) => group.delivered)
  const versions: Members[] = []
  for (const { row } of known)
    if (row.length > 0 && !versions.some((one) => same(one, row))) versions.push(row)
  const stay = known.at(-1)
  if (stay === undefined) return { as: 'delivered' as const, versions: 1 }
  const again = known.findLast(({ row }) => same(row, delivered))
  if (again !== undefined) return { as: again.vintage, versions: versions.length }
  const counts = (place: number): boolean => (groups[place]?.contributions ?? 0) >= fewest
  const of = (rows: readonly Members[]): number => rank(rows, groups.length, counts)
  const isFew = !delivered.some(counts)
  // The few that are left, or none, are a cell of their own, which suppression guards; but the few who are the first would be told by any total.
  const isTold = isFew
    ? of(versions) < versions.length || (delivered.length > 0 && known.some(({ row }) => row.length === 0))
    : of([...versions, delivered]) === of(versions)
  if (isTold) return { as: stay.vintage, versions: versions.length }
  return delivered.length === 0
    ? { as: 0, versions: versions.length }
    : { as: 'delivered' as const, versions: versions.length + 1 }
}

/**
 * @param groups of every inner cell that has or had a contribution
 * @returns one of each inner cell
 */
export function takeUp(
  groups: readonly Group[],
  { fewest, most, ruledAnew = false }: TakeUpRules,
): readonly TakenUp[] {
  return [...Map.groupBy(groups, ({ codes }) => periodOf(codes)).values()].flatMap((ofPeriod) => {
    const vintages = [...new Set(ofPeriod.flatMap((group) => group.vintages))].toSorted((a, b) => a - b)
    const last = vintages.at(-1) ?? 0
    const cells = [
      ...Map.groupBy(ofPeriod, ({ codes }) => keyOfCodes(codes, Object.keys(codes))).values(),
    ].map((of) => ({ codes: of[0]?.codes ?? {}, groups: of, ...cellOf(of, vintages, fewest) }))
    const room = cells.reduce((sum, { versions }) => sum + versions, 0) <= most
    const isLast = ({ groups: of, as }: (typeof cells)[number]): boolean =>
      typeof as === 'number' &&
      of.every((group) => group.vintages.includes(as) === group.vintages.includes(last))
    const stays = last > 0 && (!room || cells.every(isLast))
    return cells.map(({ codes, as }) => ({
      codes,
      as: stays ? last : as,
      vintage: stays && !ruledAnew ? last : last + 1,
    }))
  })
}
