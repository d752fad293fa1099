/**
 * From accepted records to what tables are counted from, on one screen.
 *
 * crossings → repaired → residence → moves; persons from all linked records; and for each population that tables count, its records with
 * keys, classified and gathered. Relations only, as in ../plan.ts.
 */
import { movesName } from '../../edition/methods.ts'
import type { CountedFrom, Methods } from '../../edition/methods.ts'
import { call, dataset, join, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import type { ResidenceRule } from '../../standards/residence-rule.ts'
import type { Table } from '../../standards/table.ts'
import { factsOfPersons, personFactColumns } from '../../steps/reside/person-facts.ts'
import { imputeDeclared } from '../../steps/reside/declared.ts'
import { impute } from '../../steps/reside/impute.ts'
import { moveColumns, movesOf, permitsOfPersons } from '../../steps/reside/moves.ts'
import { personCrossingColumns, personCrossings } from '../../steps/reside/person-crossings.ts'
import { residence, residenceColumns } from '../../steps/reside/residence.ts'
import { classify } from '../../steps/tabulate/counted/classify.ts'
import type { Frame } from '../../steps/tabulate/counted/frame.ts'
import { gather } from '../../steps/tabulate/counted/gather.ts'
import { population } from '../../steps/tabulate/counted/population.ts'
import type { Step } from '../plan.ts'
import { recordsOf } from './standing.ts'
import type { Standing } from './standing.ts'

export const spineName = 'spine'
export const spine = dataset(spineName, ['source', 'record', 'person', 'probability'])
export const personsName = 'persons'
export const persons = dataset(personsName, personFactColumns)
const crossings = dataset('crossings', personCrossingColumns)
export const repairedColumns = ['person', 'crossing', 'direction', 'date', 'record', 'origin'] as const
const repaired = dataset('repaired', repairedColumns)
const settled = dataset('residence', residenceColumns)
export const moves = dataset(movesName, moveColumns)

const standingOf = (standing: readonly Standing[], id: string): Standing =>
  standing.find(({ source }) => source.id === id) as Standing

/** Facts of persons, crossings, residence and moves. */
export function personSteps(
  methods: Methods,
  standing: readonly Standing[],
  rule: ResidenceRule | undefined,
  home: string,
): readonly Step[] {
  const linked = methods.spine.sources
    .map((id) => standingOf(standing, id))
    .filter(({ deliveries }) => deliveries.length > 0)
  const facts: Step = {
    id: personsName,
    relation: factsOfPersons(
      linked.map((one) => recordsOf(one)),
      spine,
    ),
    order: ['person'],
  }
  const asked = methods.residence
  if (asked === undefined || rule === undefined) return [facts]
  const permits = linked.filter(({ type }) => type.id === 'permit').map((one) => recordsOf(one))
  return [
    facts,
    {
      id: crossings.name,
      relation: personCrossings(
        asked.crossings.map((id) => recordsOf(standingOf(standing, id))),
        spine,
      ),
      order: ['person', 'crossing'],
    },
    { id: repaired.name, relation: repair(asked, methods, home), order: ['person', 'crossing'] },
    {
      id: settled.name,
      relation: residence(repaired, { rule, dataCutoff: methods.period.cutoff }),
      order: ['person', 'crossing'],
    },
    {
      id: movesName,
      relation: movesOf({
        residence: settled,
        repaired,
        crossings,
        persons,
        ...(permits.length === 0 ? {} : { permits: permitsOf(permits) }),
      }),
      order: ['person', 'date', 'direction'],
    },
  ]
}

function repair(
  { unmatched, moving }: NonNullable<Methods['residence']>,
  { period: { cutoff } }: Methods,
  home: string,
): Relation {
  if (unmatched === 'declared') return imputeDeclared(crossings, { home, moves: moving, dataCutoff: cutoff })
  if (unmatched !== 'leave') return impute(crossings, { method: unmatched })
  return relation(
    'crossings as they are',
    repairedColumns,
    'Crossings, nothing put where one is missing',
    sql`select person, crossing, direction, date, crossing as record, ${call('toText', sql`'recorded'`)} as origin from ${crossings}`,
  )
}

const permitsOf = (records: readonly Relation[]): Relation =>
  relation(
    'permits of persons',
    ['person', 'day', 'reason'],
    'Permits of linked persons, of every source',
    join(
      records.map((one) => sql`select person, day, reason from ${permitsOfPersons(one, spine)}`),
      '\nunion all\n',
    ),
  )

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

/** Gather the records of a population. */
export function gatherStep({ step, entry, tables, frame }: Population, standing: readonly Standing[]): Step {
  const { from, file, delivered, at } = entry
  const wanted = {
    ...(file === undefined ? {} : { file }),
    ...(delivered === undefined ? {} : { delivered }),
  }
  const unit = from === movesName ? 'person' : 'record'
  const keys = dataset(keysName(from), [unit, 'record_key'])
  const records = from === movesName ? moves : recordsOf(standingOf(standing, from), wanted)
  const gathered = gather(classify(population(records, keys, unit, at), tables, frame), tables)
  return {
    id: step,
    relation: gathered,
    order: gathered.columns.filter((name) => !['units', 'record_key', 'weight'].includes(name)),
  }
}
