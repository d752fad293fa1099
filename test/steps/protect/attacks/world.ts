/**
 * A population with record keys, and an attacker who sees published counts of sets of its persons only.
 *
 * The bounds are worked out from the perturbation table alone, so a test fails where keys, sums or intervals leak more than it says.
 */
import { randomStream } from '../../../../src/synth/random.ts'
import { deriveKey } from '../../../../src/steps/protect/keys/derive-key.ts'
import { recordKeys } from '../../../../src/steps/protect/keys/record-keys.ts'
import { changeOf, classOf, lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import type { LookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import type { PtableOptions } from '../../../../src/steps/protect/ptable/parameters.ts'
import { scatterIntervals } from '../../../../src/steps/protect/ptable/scatter-intervals.ts'

const modulus = 4096
const secret = Uint8Array.from({ length: 32 }, (_, i) => 200 - i)
const persons = 60_000

export interface World {
  readonly table: LookupTable
  readonly random: ReturnType<typeof randomStream>
  /** Keys of as many persons as asked, drawn by lot. */
  draw(count: number): readonly number[]
  /** What is published of the persons with these keys. */
  published(keys: readonly number[]): number
}

const keysOfAll = recordKeys(
  deriveKey(secret, { purpose: 'record-key', domain: 'attacked', version: 1 }),
  Array.from({ length: persons }, (_, i) => `person ${i}`),
  modulus,
)

export function world(options: PtableOptions, stream: string): World {
  const table = scatterIntervals(lookupTable(makePtable(options), modulus), secret, 16)
  const random = randomStream(7, stream)
  random.start(0)
  return {
    table,
    random,
    draw: (count) => Array.from({ length: count }, () => keysOfAll[random.below(persons)] ?? 0),
    published: (keys) =>
      keys.length + changeOf(table, keys.length, keys.reduce((a, b) => a + b, 0) % modulus),
  }
}

export type Distribution = ReadonlyMap<number, number>

/** How often counts of that class change by how much. */
export function changesAt(table: LookupTable, count: number): Distribution {
  const found = new Map<number, number>()
  for (const i of table.intervals)
    if (i.class === classOf(table, count))
      found.set(i.change, (found.get(i.change) ?? 0) + (i.upper - i.lower) / table.modulus)
  return found
}

/** Distribution of the sum of two independent numbers. */
export function sumOf(a: Distribution, b: Distribution): Distribution {
  const found = new Map<number, number>()
  for (const [x, p] of a) for (const [y, q] of b) found.set(x + y, (found.get(x + y) ?? 0) + p * q)
  return found
}

export const negative = (a: Distribution): Distribution => new Map([...a].map(([x, p]) => [-x, p]))

export const mostLikely = (a: Distribution): number => Math.max(...a.values())

/** The most that a share can be above its probability by chance: four standard errors. */
export const chance = (p: number, trials: number): number => 4 * Math.sqrt((p * (1 - p)) / trials)
