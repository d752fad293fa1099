/**
 * Who is linked and who is not: a linkage that finds men better than women, or citizens better than others, biases every table made of it.
 *
 * Source of the practice: Bohensky and others (2010), Data linkage: a powerful research tool with potential problems, BMC Health
 * Services Research 10, 346.
 */
import { byGroup } from '../cluster/by-group.ts'
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
  const linked = new Uint8Array(cluster.length)
  const { start, order } = byGroup(cluster.length, cluster.length, (i) => cluster[i] as number)
  for (let c = 0; c < cluster.length; c += 1) {
    const [from, to] = [start[c] as number, start[c + 1] as number]
    if (to - from < 2) continue
    const members = order.subarray(from, to)
    const first = across?.[members[0] as number]
    if (across === undefined || members.some((i) => across[i] !== first))
      for (const i of members) linked[i] = 1
  }
  return linked
}

/** Age in completed years, by ten from 15: '0-14', '15-24' to '55-64', '65+'; unknown below 0, above 130, or where it is no number. */
export function ageBand(years: number | null | undefined): string {
  if (years === null || years === undefined || !(years >= 0 && years <= 130)) return unknownGroup
  if (years < 15) return '0-14'
  if (years >= 65) return '65+'
  const from = 15 + 10 * Math.floor((years - 15) / 10)
  return `${from}-${from + 9}`
}
