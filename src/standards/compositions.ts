/**
 * The compositions of a group: every set of members that it has had, with the days between which it had it. A number for
 * "ECOWAS" means nothing until one of them is named: ECOWAS_2000 has fifteen members, ECOWAS_2025 has twelve.
 */
import type { Group } from './group.ts'
import { membersAt } from './members.ts'

export interface Composition {
  /** Group and first year in force (`ECOWAS_2000`); the whole date where two begin in one year; the group where undated. */
  readonly id: string
  /** First day in force; absent where the group has no dates. */
  readonly from?: string
  /** First day no longer in force; absent for the present composition. */
  readonly to?: string
  readonly members: readonly string[]
}

/** List the compositions of `group`, oldest first; days without any member make none. */
export function compositions(group: Group): Composition[] {
  const days = group.members.flatMap((m) => [m.from, m.to]).filter((day) => day !== undefined)
  const dates = [...new Set(days)].toSorted()
  const undated = group.members.some((m) => m.from === undefined)
  const starts = undated ? [undefined, ...dates] : dates
  const found = starts
    .map((from, i) => ({ from, to: starts[i + 1], members: membersAt(group, from ?? '0000-01-01') }))
    .filter((c) => c.members.length > 0)
  const years = found.map((c) => c.from?.slice(0, 4))
  return found.map(({ from, to, members }, i) => ({
    id: identify(group.id, from, years.indexOf(years[i]) !== years.lastIndexOf(years[i])),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    members,
  }))
}

function identify(group: string, from: string | undefined, sharesYear: boolean): string {
  if (from === undefined) return group
  return `${group}_${sharesYear ? from : from.slice(0, 4)}`
}
