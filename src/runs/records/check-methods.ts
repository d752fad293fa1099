/**
 * Whether `methods.yaml` fits the edition: its sources, tables, files and rule are there.
 */
import { movesName } from '../../edition/methods.ts'
import type { Methods } from '../../edition/methods.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import type { Standards } from '../../standards/standards.ts'
import { checkMicrodata } from '../microdata/check-microdata.ts'
import { checkMagnitudes } from './check-magnitudes.ts'
import { checkTexts } from './check-texts.ts'
import { isResident } from './resident-tables.ts'
import { checkRounding } from './round-tables.ts'
import { known, wrong } from './wrong-methods.ts'

/** @throws edition.invalid, protect.mixed-protection, microdata.unknown-column, microdata.unsupported-column */
export function checkMethods(given: ReadEdition, methods: Methods, standards: Standards): void {
  const sources = given.recordSources.map(({ id }) => id)
  for (const [i, id] of methods.spine.sources.entries())
    known(`spine.sources.${i}`, 'the source', id, sources)
  for (const [i, id] of methods.spine.once.entries())
    known(`spine.once.${i}`, 'in spine.sources, the source', id, methods.spine.sources)
  for (const [i, { source }] of methods.deliveries.entries())
    known(`deliveries.${i}.source`, 'the source', source, sources)
  if (methods.residence !== undefined) {
    known(
      'residence.rule',
      'the rule',
      methods.residence.rule,
      standards.residenceRules.map(({ id }) => id),
    )
    if (methods.residence.unrecorded === 'weigh' && methods.residence.unmatched !== 'declared')
      throw wrong(
        'residence.unrecorded',
        `weigh asks for unmatched: declared, and it is ${methods.residence.unmatched}`,
      )
    for (const [i, { from, file }] of (methods.residence.evidence?.records ?? []).entries()) {
      const where = `residence.evidence.records.${i}`
      known(`${where}.from`, 'in spine.sources, the source', from, methods.spine.sources)
      if (file !== undefined) known(`${where}.file`, 'the file', file, filesOf(given, from))
    }
    for (const [i, id] of methods.residence.crossings.entries()) {
      known(`residence.crossings.${i}`, 'the source', id, sources)
      const type = given.recordSources.find((source) => source.id === id)?.record_type
      if (type !== 'crossing')
        throw wrong(`residence.crossings.${i}`, `${id} has records of the type ${type ?? ''}, not crossing`)
      known(`residence.crossings.${i}`, 'in spine.sources, the source', id, methods.spine.sources)
    }
  }
  checkTexts(given, methods, standards)
  checkMicrodata(given, methods, standards)
  for (const [i, entry] of methods.tables.entries())
    checkEntry(given, methods, standards, `tables.${i}`, entry)
  for (const [i, id] of (methods.rounding?.tables ?? []).entries()) {
    known(
      `rounding.tables.${i}`,
      'among tables, the table',
      id,
      methods.tables.map(({ table }) => table),
    )
    if (standards.tables.find((table) => table.id === id)?.method !== 'counted')
      throw wrong(`rounding.tables.${i}`, `${id} is not counted`)
    if (methods.tables.some(({ table, from }) => table === id && from === movesName))
      throw wrong(`rounding.tables.${i}`, `${id} counts moves, of which balances and rates are made too`)
  }
  checkMagnitudes(given, methods, standards)
  checkRounding(methods)
  if (methods.coverage !== undefined) {
    const { from, file } = methods.coverage
    known('coverage.from', 'in spine.sources, the source', from, methods.spine.sources)
    if (file !== undefined) known('coverage.file', 'the file', file, filesOf(given, from))
  }
  for (const id of given.edition.tables) {
    if (id === 'census-coverage' && methods.coverage === undefined)
      throw wrong('coverage', `corridor.yaml makes ${id}, and nothing says of which census`)
    if (isResident(id) && methods.residence === undefined)
      throw wrong('residence', `corridor.yaml makes ${id}, which needs a rule of residence`)
    const counted = standards.tables.find((table) => table.id === id)?.counts !== undefined
    if (counted && !methods.tables.some(({ table }) => table === id))
      throw wrong('tables', `corridor.yaml makes ${id}, and nothing says from which records`)
  }
}

/** Files of a source as its source.yaml names them. */
const filesOf = (given: ReadEdition, id: string): readonly string[] =>
  given.recordSources.find((source) => source.id === id)?.files.map(({ name }) => name) ?? []

function checkEntry(
  given: ReadEdition,
  methods: Methods,
  standards: Standards,
  where: string,
  { table: id, from, file, at, rule }: Methods['tables'][number],
): void {
  known(`${where}.table`, 'in corridor.yaml, the table', id, given.edition.tables)
  const counts = standards.tables.find((table) => table.id === id)?.counts
  if (counts === undefined) throw wrong(`${where}.table`, `${id} is not counted from records`)
  if (from === movesName) {
    if (methods.residence === undefined) throw wrong(`${where}.from`, 'moves need a rule of residence')
  } else
    known(
      `${where}.from`,
      'the source',
      from,
      given.recordSources.map((source) => source.id),
    )
  const source = given.recordSources.find((one) => one.id === from)
  const type = from === movesName ? 'move' : source?.record_type
  if (type !== counts.records)
    throw wrong(
      `${where}.from`,
      `${id} counts records of the type ${counts.records}, and ${from} has ${type ?? 'none'}`,
    )
  if (file !== undefined) known(`${where}.file`, 'the file', file, filesOf(given, from))
  if (rule !== undefined) {
    if (from === movesName) throw wrong(`${where}.rule`, 'moves go by residence.rule')
    known(
      `${where}.rule`,
      'the rule',
      rule,
      standards.residenceRules.map((one) => one.id),
    )
  }
  if (counts.when.length === 0 && at === undefined)
    throw wrong(`${where}.at`, `${id} is a state, and no reference date is given`)
}
