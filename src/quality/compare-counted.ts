/**
 * Compare a table that is counted, added up or estimated from records with the truth: what its entries in methods.yaml ought to have counted.
 */
import { movesName } from '../edition/methods.ts'
import type { CountedFrom, Methods } from '../edition/methods.ts'
import type { Engine } from '../engine/engine.ts'
import type { Observation } from '../published/model.ts'
import type { Table } from '../standards/table.ts'
import { counted } from '../steps/tabulate/counted/frame.ts'
import type { Frame } from '../steps/tabulate/counted/frame.ts'
import { countTruth } from './count-truth.ts'
import type { TrueCell } from './count-truth.ts'
import { matchCells } from './match-cells.ts'
import type { Group } from './pair.ts'
import { sourceFit } from './source-fit.ts'
import type { SourceFit } from './source-fit.ts'
import { sumTruth } from './sum-truth.ts'
import { populationOf } from './truth/population-of.ts'
import type { Unknown } from './truth/population-of.ts'

export interface Comparison {
  readonly groups: readonly Group[]
  /** Of each entry that counts persons in a state. */
  readonly fits: readonly SourceFit[]
  /** Dimensions of which the truth knows the total only. */
  readonly untold: readonly string[]
}

/** Entries that count different records of one source count the same events of the truth. */
const once = (entries: readonly CountedFrom[]): readonly CountedFrom[] => [
  ...new Map(entries.map((entry) => [`${entry.from} ${entry.at ?? ''}`, entry])).values(),
]

export async function compareCounted(
  table: Table,
  observations: readonly Observation[],
  methods: Methods,
  words: Omit<Frame, 'from' | 'at'>,
  engine: Engine,
): Promise<Comparison | Unknown> {
  const { from, cutoff } = methods.period
  const { when, records, sums } = counted(table).counts
  let offered: readonly (readonly TrueCell[])[] = []
  let untold: readonly string[] = []
  const fits: SourceFit[] = []
  for (const entry of once(methods.tables.filter((one) => one.table === table.id))) {
    const frame = { ...words, from, at: entry.at ?? cutoff }
    const population = populationOf(table, frame, entry.from)
    if ('kind' in population) return population
    const source = entry.from === movesName ? (methods.residence?.crossings[0] ?? movesName) : entry.from
    const cells =
      sums === undefined
        ? await countTruth(table, population, frame, source, engine)
        : [await sumTruth(table, population, frame, { source, value: sums }, engine)]
    offered = cells.map((found, shape) => [...(offered[shape] ?? []), ...found])
    ;({ untold } = population)
    if (records !== 'person' || when.length > 0) continue
    const fit = await sourceFit(table, population, frame, entry, engine)
    if (fit !== undefined) fits.push(fit)
  }
  return { groups: matchCells(table, observations, offered, untold), fits, untold }
}
