/**
 * Who belongs to a group on a day. Membership runs from its first day until the day before `to`; without dates it is
 * always in force.
 */
import type { Group } from './group.ts'

/** List the members of `group` on `date` (ISO, `2024-12-31`), in the order of the group. */
export function membersAt(group: Group, date: string): string[] {
  return group.members
    .filter((m) => (m.from === undefined || m.from <= date) && (m.to === undefined || date < m.to))
    .map((m) => m.area)
}
