/**
 * Who is linked and who is not: a linkage that finds men better than women, or citizens better than others, biases every table made of it.
 *
 * Source of the practice: Bohensky and others (2010), Data linkage: a powerful research tool with potential problems, BMC Health
 * Services Research 10, 346.
 */
import { wilson } from './interval.ts'

/** How many records of a group are linked to another record. */
export interface GroupRate {
  /** Column, for example sex. */
  readonly by: string
  readonly group: string
  readonly records: number
  readonly linked: number
  /** 95 % interval of the rate (Wilson). */
  readonly low: number
  readonly high: number
}

/** The group of records whose value is not known; it stands last. */
export const unknownGroup = 'unknown'

/**
 * One rate per group that occurs, by the name of the group.
 *
 * @param groups value of each record; undefined, null and '' are unknown
 * @param linked 1 for a record that is linked
 */
export function linkageRates(
  by: string,
  groups: readonly (string | null | undefined)[],
  linked: Uint8Array,
): readonly GroupRate[] {
  const counts = new Map<string, { records: number; linked: number }>()
  for (const [i, value] of groups.entries()) {
    const group = value === null || value === undefined || value === '' ? unknownGroup : value
    const count = counts.get(group) ?? { records: 0, linked: 0 }
    count.records += 1
    count.linked += linked[i] as number
    counts.set(group, count)
  }
  return [...counts]
    .toSorted(([a], [b]) => Number(a === unknownGroup) - Number(b === unknownGroup) || (a < b ? -1 : 1))
    .map(([group, count]) => {
      const { low, high } = wilson(count.linked / count.records, count.records)
      return { by, group, ...count, low, high }
    })
}

/**
 * 1 for each record whose cluster holds another record.
 *
 * @param across source of each record, where only a record of another source counts
 */
export function linkedRecords(cluster: Int32Array, across?: Uint8Array | Uint16Array): Uint8Array {
  // The number of a cluster is that of its first record, so whoever stands elsewhere is not alone.
  const isOfMany = new Uint8Array(cluster.length)
  for (let i = 0; i < cluster.length; i += 1) {
    const first = cluster[i] as number
    if (first !== i && (across === undefined || across[first] !== across[i])) isOfMany[first] = 1
  }
  return isOfMany.map((_, i) => isOfMany[cluster[i] as number] as number)
}

/** Age in completed years, by ten from 15: '0-14', '15-24' to '55-64', '65+'; unknown below 0, above 130, or where it is no number. */
export function ageBand(years: number | null | undefined): string {
  if (years === null || years === undefined || !(years >= 0 && years <= 130)) return unknownGroup
  if (years < 15) return '0-14'
  if (years >= 65) return '65+'
  const from = 15 + 10 * Math.floor((years - 15) / 10)
  return `${from}-${from + 9}`
}
