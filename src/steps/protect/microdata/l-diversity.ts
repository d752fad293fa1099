/**
 * How many different values of a sensitive variable stand behind one set of keys: whoever is found in a group with one value gives it away.
 *
 * Source: Machanavajjhala, Kifer, Gehrke and Venkitasubramaniam, l-diversity: privacy beyond k-anonymity (2007); ldiversity of sdcMicro.
 */
import { groupsOf } from './keys.ts'
import type { Keys } from './keys.ts'

export interface Diversity {
  /** Different values in the person's group. */
  readonly distinct: number
  /** The exponential of their entropy: as many values, were all as frequent. */
  readonly entropy: number
  /** The largest l for which the most frequent value has fewer persons than c times those of the l-th and all rarer values. */
  readonly recursive: number
}

function diversityOf(counts: readonly number[], c: number): Diversity {
  const sorted = counts.toSorted((a, b) => b - a)
  const all = sorted.reduce((a, b) => a + b, 0)
  const entropy = -sorted.reduce((sum, n) => sum + (n / all) * Math.log(n / all), 0)
  let tail = 0
  let l = sorted.length
  while (l > 0) {
    tail += sorted[l - 1] ?? 0
    if ((sorted[0] ?? 0) < c * tail) break
    l -= 1
  }
  return { distinct: sorted.length, entropy: Math.exp(entropy), recursive: l }
}

/** @returns for each person the diversity of the group with the same keys; a missing sensitive value is none */
export function diversity(keys: Keys, sensitive: readonly unknown[], c = 2): readonly Diversity[] {
  const { group, first } = groupsOf(keys)
  const values = first.map(() => new Map<unknown, number>())
  for (const [row, g] of group.entries()) {
    const value = sensitive[row]
    if (value !== null && value !== undefined) values[g]?.set(value, (values[g].get(value) ?? 0) + 1)
  }
  const found = values.map((counts) => diversityOf([...counts.values()], c))
  return Array.from(group, (g) => found[g] as Diversity)
}
