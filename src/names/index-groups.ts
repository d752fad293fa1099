/**
 * From groups of spellings to the groups of a spelling: the table that canonical tokens are looked up in.
 */
import type { CanonicalShare, NameDictionary, NameGroup } from './dictionary.ts'

/** Index the groups by spelling; a spelling of several groups is divided by their shares. */
export function indexGroups(
  given: readonly NameGroup[],
  surnames: readonly NameGroup[],
): Pick<NameDictionary, 'given' | 'surnames' | 'groupsOf'> {
  const found = new Map<string, { readonly id: string; readonly weight: number }[]>()
  for (const group of [...given, ...surnames]) {
    for (const spelling of new Set(group.spellings)) {
      const here = found.get(spelling) ?? []
      here.push({ id: group.id, weight: group.shares[spelling] ?? 1 })
      found.set(spelling, here)
    }
  }
  return {
    given,
    surnames,
    groupsOf: new Map([...found].map(([spelling, groups]) => [spelling, divided(groups)])),
  }
}

function divided(groups: readonly CanonicalShare[]): readonly CanonicalShare[] {
  const whole = groups.reduce((sum, g) => sum + g.weight, 0)
  return groups
    .map((g) => ({ id: g.id, weight: g.weight / whole }))
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
}
