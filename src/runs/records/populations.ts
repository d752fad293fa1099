/**
 * The populations that tables count: which records, at which date, with which keys. Relations only, as in ../plan.ts.
 */
import { movesName } from '../../edition/methods.ts'
import type { CountedFrom, Methods } from '../../edition/methods.ts'
import { dataset } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { Table } from '../../standards/table.ts'
import type { RecordDelivery } from '../../store/intake-catalog.ts'
import { classify } from '../../steps/tabulate/counted/classify.ts'
import type { Frame } from '../../steps/tabulate/counted/frame.ts'
import { gather } from '../../steps/tabulate/counted/gather.ts'
import { population } from '../../steps/tabulate/counted/population.ts'
import type { Step } from '../plan.ts'
import { moves } from './residence-steps.ts'
import { meantOf, recordsOf } from './standing.ts'
import type { Standing } from './standing.ts'

/** Records that tables count together, read once for all of them. */
export interface Population {
  readonly step: string
  readonly entry: CountedFrom
  readonly tables: readonly Table[]
  readonly frame: Frame
}

/** Tables that count the same records at the same date. */
export function populations(
  methods: Methods,
  tables: readonly Table[],
  frame: Omit<Frame, 'from' | 'at'>,
): readonly Population[] {
  const groups = Map.groupBy(methods.tables, ({ from, file, delivered, at }) =>
    JSON.stringify([from, file, delivered, at]),
  )
  return [...groups.values()].flatMap((entries): readonly Population[] => {
    const [entry] = entries
    const meant = tables.filter(({ id }) => entries.some(({ table }) => table === id))
    if (entry === undefined || meant.length === 0) return []
    const { from, cutoff } = methods.period
    const name = [entry.from, entry.file?.replace(/\*.*$/, '').replace(/-$/, ''), entry.delivered, entry.at]
    return [
      {
        step: `gathered/${name.filter((part) => part !== undefined).join('-')}`,
        entry,
        tables: meant,
        frame: { ...frame, from, at: entry.at ?? cutoff },
      },
    ]
  })
}

/** Name of the dataset with the record keys of a source's records, or of persons. */
export const keysName = (from: string): string =>
  from === movesName ? 'record-keys/persons' : `record-keys/${from}`

/** The records of a population with their keys. */
export function populationOf({ entry }: Population, standing: readonly Standing[]): Relation {
  const { from, file, delivered, at } = entry
  const wanted = {
    ...(file === undefined ? {} : { file }),
    ...(delivered === undefined ? {} : { delivered }),
  }
  const unit = from === movesName ? 'person' : 'record'
  const source = standing.find((one) => one.source.id === from)
  const records = source === undefined ? moves : recordsOf(source, wanted)
  return population(records, dataset(keysName(from), [unit, 'record_key']), unit, at)
}

/** Whether deliveries stand, and none of them has a record: a source of which nothing stands is no such source. */
export function isEmpty(meant: readonly RecordDelivery[]): boolean {
  return meant.length > 0 && meant.every(({ accepted }) => accepted === 0)
}

/** The deliveries that a population counts; of moves, those of the crossings that moves are made from. */
export function deliveriesOf(
  entry: Pick<CountedFrom, 'from' | 'file' | 'delivered'>,
  standing: readonly Standing[],
  crossings: readonly string[] = [],
): readonly RecordDelivery[] {
  if (entry.from !== movesName)
    return standing.filter(({ source }) => source.id === entry.from).flatMap((one) => meantOf(one, entry))
  return standing.filter(({ source }) => crossings.includes(source.id)).flatMap((one) => one.deliveries)
}

/** Gather the records of a population, for all tables that count it. */
export function gatherStep(one: Population, standing: readonly Standing[]): Step {
  const { step, tables, frame } = one
  const gathered = gather(classify(populationOf(one, standing), tables, frame), tables)
  return {
    id: step,
    relation: gathered,
    order: gathered.columns.filter((name) => !['units', 'record_key', 'weight'].includes(name)),
  }
}
