/**
 * Whether the tables of sums that `methods.yaml` names can be protected: what they add up is a number of one record, and no other table adds up the
 * same.
 */
import { movesName } from '../../edition/methods.ts'
import type { Methods } from '../../edition/methods.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import type { Standards } from '../../standards/standards.ts'
import { isSummed } from '../../standards/table.ts'
import { known, wrong } from './wrong-methods.ts'

/** @throws edition.invalid */
export function checkMagnitudes(given: ReadEdition, methods: Methods, standards: Standards): void {
  const named = methods.magnitudes?.tables ?? []
  for (const [i, { table: id, value }] of named.entries()) {
    const where = `magnitudes.tables.${i}`
    known(
      `${where}.table`,
      'among tables, the table',
      id,
      methods.tables.map(({ table }) => table),
    )
    const counts = standards.tables.find((table) => table.id === id)?.counts
    if (counts?.sums === undefined)
      throw wrong(`${where}.table`, `${id} counts records; it is no table of sums`)
    if (value !== counts.sums)
      throw wrong(`${where}.value`, `${id} is the sum of ${counts.sums}, not of ${value}`)
    const columns = standards.recordTypes.find((type) => type.id === counts.records)?.columns ?? []
    if (columns.find((column) => column.id === value)?.kind !== 'number')
      throw wrong(`${where}.value`, `records of the type ${counts.records} have no number ${value}`)
    if (methods.rounding?.tables.includes(id) === true)
      throw wrong(`${where}.table`, `${id} is rounded too; a sum is withheld or exact`)
  }
  for (const [i, { table: id }] of methods.tables.entries()) {
    const table = standards.tables.find((one) => one.id === id)
    if (table !== undefined && isSummed(table) && !named.some((one) => one.table === id))
      throw wrong(`tables.${i}.table`, `${id} is a table of sums, and magnitudes does not name it`)
  }
  for (const [i, { table: id, value }] of named.entries()) {
    checkAlone(methods, `magnitudes.tables.${i}`, id)
    checkMapped(given, methods, `magnitudes.tables.${i}`, id, value)
  }
}

/** Sums of the same records that are protected each by itself could be taken from each other. */
function checkAlone(methods: Methods, where: string, id: string): void {
  const named = methods.magnitudes?.tables.map(({ table }) => table) ?? []
  const entries = methods.tables.filter(({ table }) => table === id)
  for (const entry of entries) {
    if (entry.from === movesName)
      throw wrong(`${where}.table`, `${id} is made from moves, which state no amount`)
    const other = methods.tables.find(
      (one) => one !== entry && named.includes(one.table) && one.from === entry.from,
    )
    if (other !== undefined)
      throw wrong(
        `${where}.table`,
        other.table === id
          ? `${id} adds up records of ${entry.from} twice; one entry holds them all`
          : `${id} and ${other.table} both add up records of ${entry.from}, and what one withholds the other may tell`,
      )
  }
}

/** A column that no file of the source fills would make an empty table. */
function checkMapped(given: ReadEdition, methods: Methods, where: string, id: string, value: string): void {
  for (const { from } of methods.tables.filter(({ table }) => table === id)) {
    const source = given.recordSources.find((one) => one.id === from)
    if (source !== undefined && !source.files.some(({ columns }) => value in columns))
      throw wrong(`${where}.value`, `no file of ${from} has ${value}; map it in sources/${from}/source.yaml`)
  }
}
