/**
 * From populations to protected tables, one table after the other, each by the method that its definition names.
 */
import { movesName } from '../../edition/methods.ts'
import type { Methods } from '../../edition/methods.ts'
import type { Engine } from '../../engine/engine.ts'
import { Problem, problem } from '../../problem.ts'
import { print } from '../../sql/index.ts'
import type { Reliability } from '../../standards/reliability.ts'
import type { Table } from '../../standards/table.ts'
import type { LookupTable } from '../../steps/protect/ptable/lookup-table.ts'
import { checkSample, sampleFacts } from '../../steps/tabulate/estimated/sampled.ts'
import type { Step } from '../plan.ts'
import type { Progress } from '../progress.ts'
import { countSteps, estimateSteps, lonely, shapeOf, thinSteps } from './count-tables.ts'
import type { CountedSteps, Qualified, Shaped, ShapedTable } from './count-tables.ts'
import { deliveriesOf, isEmpty, populationOf } from './populations.ts'
import type { MovesKnown } from './ask-histories.ts'
import type { Population } from './populations.ts'
import type { MadeRecords } from './record-run.ts'
import { isResident, residentSteps } from './resident-tables.ts'
import type { ResidentAsked } from './resident-tables.ts'
import type { RoundingAsked } from './make-rounding.ts'
import type { SuppressionAsked } from './make-suppression.ts'
import type { MadeVintages, VintagesAsked } from './make-vintages.ts'
import { roundTables } from './round-tables.ts'
import type { Standing } from './standing.ts'
import { sumTable } from './sum-tables.ts'
import type { SummedPart } from './sum-tables.ts'

export interface TablesAsked {
  readonly methods: Methods
  readonly wanted: readonly Table[]
  readonly counted: readonly Population[]
  /** Populations of tables of sums. */
  readonly summed: readonly Population[]
  readonly standing: readonly Standing[]
  readonly lookup: LookupTable
  readonly reliability: Reliability | undefined
  /** What tables of persons followed through time are made with; absent where residence is not asked for. */
  readonly residing: Pick<ResidentAsked, 'asked' | 'rule' | 'rules'> | undefined
  /** Codes of rules of residence, by id. */
  readonly ruleCodes: ReadonlyMap<string, string>
  /** Of the edition's country. */
  readonly area: string
  /** How much of the moves is on record; absent where nobody moved. */
  readonly known: MovesKnown | undefined
  readonly engine: Engine
  readonly progress: Progress
  readonly makeAll: (steps: readonly Step[]) => Promise<void>
  /** Round inner cells and bind what became of them. */
  readonly round: (asked: RoundingAsked) => Promise<void>
  /** Hold contributions to sums against the vintages that were published, and bind what is taken up. */
  readonly keepVintages: (asked: VintagesAsked) => Promise<MadeVintages>
  /** Find which sums are withheld, and bind it. */
  readonly suppress: (asked: SuppressionAsked) => Promise<void>
}

type Tables = Pick<MadeRecords, 'tables' | 'shaped' | 'withheld' | 'perturbed' | 'summed' | 'roundings'>

/** Make every table that can be published; the others are withheld, with the reason. */
export async function makeTables(asked: TablesAsked): Promise<Tables> {
  const { methods, wanted, residing, lookup, area, known, progress, makeAll } = asked
  const source = methods.residence?.crossings[0] ?? movesName
  const share = known === undefined ? {} : { imputed: known.imputed }
  const about = { area, source, vintage: methods.period.cutoff, ...share }
  const covered = known?.coverage === undefined ? {} : { coverage: known.coverage }
  const moved = {
    source,
    ...share,
    ...covered,
    ...(residing === undefined ? {} : { residence: residing.rule.code }),
    ...(known?.coverage === undefined ? {} : { estimate: 'MODELLED' }),
  }
  const qualify = ({ entry }: Population): Qualified =>
    entry.from === movesName ? moved : { source: entry.from, ...asTheyStand, ...ruleOf(asked, entry) }
  const isThere = ({ id }: Table): boolean =>
    isResident(id)
      ? !withoutRecords(id, asked)
      : [...asked.counted, ...asked.summed].some((one) => one.tables.some((table) => table.id === id))
  const rounded = await roundTables({
    ...asked,
    wanted: wanted.filter(isThere),
    shaping: (table, rules) => shaping(table, { ...asked, methods: rules }),
    qualify,
  })
  const tables: { readonly table: Table; readonly sources: readonly string[] }[] = []
  const shaped: Shaped[] = []
  const withheld: { readonly table: Table; readonly why: Problem }[] = []
  const perturbed = new Map<string, CountedSteps['perturbed']>()
  const summed = new Map<string, readonly SummedPart[]>()
  for (const table of wanted) {
    if (isResident(table.id) ? residing === undefined : table.counts === undefined) continue
    if (!isThere(table)) {
      const why = problem('tabulate.no-records', { table: table.id })
      withheld.push({ table, why })
      progress.note(`${table.id} is withheld: ${why.message}`)
      continue
    }
    if (isResident(table.id)) {
      if (residing === undefined) continue
      const made = residentSteps(table, table.id, { ...residing, ...covered, methods, lookup, about })
      await makeAll([...made.counted, made.published])
      perturbed.set(table.id, made.perturbed)
      tables.push({ table, sources: movers(methods) })
      continue
    }
    const value = methods.magnitudes?.tables.find((one) => one.table === table.id)?.value
    if (value !== undefined) {
      const of = asked.summed.filter((one) => one.tables.includes(table))
      summed.set(table.id, await sumTable({ ...asked, table, value, summed: of, qualify }))
      tables.push({ table, sources: sourcesOf(methods, table.id) })
      continue
    }
    let made: CountedSteps
    if (table.method === 'estimated' && asked.reliability !== undefined) {
      made = await estimate(table, asked, asked.reliability)
    } else {
      const found = rounded.tables.get(table.id) ?? (await count(table, asked, qualify))
      if (found instanceof Problem) {
        withheld.push({ table, why: found })
        progress.note(`${table.id} is withheld: ${found.message}`)
        continue
      }
      shaped.push(found.shape)
      made = found.made
    }
    await makeAll([...made.counted, made.published])
    perturbed.set(table.id, made.perturbed)
    tables.push({ table, sources: sourcesOf(methods, table.id) })
  }
  return { tables, shaped, withheld, perturbed, summed, roundings: rounded.roundings }
}

/** A table of persons followed through time says nothing where no crossing was delivered; nor does the check of a census that is empty. */
function withoutRecords(id: string, { methods, standing }: TablesAsked): boolean {
  const crossings = methods.residence?.crossings
  if (isEmpty(deliveriesOf({ from: movesName }, standing, crossings))) return true
  const { coverage } = methods
  return id === 'census-coverage' && coverage !== undefined && isEmpty(deliveriesOf(coverage, standing))
}

/** Records of a source are counted as it sent them: none is put in for one that is missing. */
const asTheyStand = { imputed: 0 }

/** By which rule the records' people are residents, where `methods.yaml` says it. */
function ruleOf({ ruleCodes }: TablesAsked, { rule }: Population['entry']): Pick<Qualified, 'residence'> {
  const residence = rule === undefined ? undefined : ruleCodes.get(rule)
  return residence === undefined ? {} : { residence }
}

async function estimate(table: Table, asked: TablesAsked, reliability: Reliability): Promise<CountedSteps> {
  const { methods, counted, standing, lookup, engine } = asked
  for (const one of counted.filter(({ tables: of }) => of.includes(table))) {
    const [facts = {}] = await engine.rows(print(sampleFacts(populationOf(one, standing)), engine.dialect))
    checkSample(facts, lonely)
  }
  const qualify = ({ entry }: Population): Qualified => ({ source: entry.from, ...ruleOf(asked, entry) })
  return estimateSteps(table, counted, methods, { lookup, reliability, qualify }, (one) =>
    populationOf(one, standing),
  )
}

async function count(
  table: Table,
  asked: TablesAsked,
  qualify: (population: Population) => Qualified,
): Promise<ShapedTable | Problem> {
  const shape = await shaping(table, asked)
  if (shape instanceof Problem) return shape
  return { shape, made: countSteps(shape, asked.methods, asked.lookup, qualify) }
}

async function shaping(
  table: Table,
  { methods, counted, engine, makeAll }: TablesAsked,
): Promise<Shaped | Problem> {
  await makeAll(thinSteps(table, counted))
  return shapeOf(table, counted, engine, methods).catch(refused)
}

/** A table that is too thin even in its coarsest shape is no reason to publish nothing. */
function refused(error: unknown): Problem {
  if (error instanceof Problem && error.code === 'protect.too-sparse') return error
  throw error
}

/** Sources that moves come from: the crossings, and all records that tell who moved. */
const movers = ({ residence, spine: { sources } }: Methods): readonly string[] =>
  [...new Set([...(residence?.crossings ?? []), ...sources])].toSorted()

/** Sources that a table's cells come from. */
function sourcesOf(methods: Methods, table: string): readonly string[] {
  const from = methods.tables
    .filter((entry) => entry.table === table)
    .flatMap((entry) => (entry.from === movesName ? movers(methods) : [entry.from]))
  return [...new Set(from)].toSorted()
}
