/**
 * Write the files of persons of the example edition: `node editions/example/make/persons.ts`. The same bytes every time.
 *
 * Three offices wrote down the same invented people, each in its own spelling. Nobody in these files exists.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { peopleSets } from '../../../src/synth/sets.ts'

/** As in linkage.yaml: the sources of the set that are used, and the files that they make. */
const offices = { census: 'census.csv', permit: 'permits.csv', border: 'crossings.csv' } as const
const seed = 7
const records = 4096
/** One household in so many. */
const oneIn = 3

const set = peopleSets['west-africa'](seed)
const batch = set.records(0, records)
const names = set.columns.map((column) => column.name)
const left = new Set(['source', 'reference_year'])
const shown = names.filter((name) => !left.has(name))

const value = (row: number, name: string): string => {
  const field = batch[names.indexOf(name)]?.[row]
  const text = field === null || field === undefined ? '' : String(field)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const folder = join(import.meta.dirname, '../linkage/people')
mkdirSync(folder, { recursive: true })
for (const [source, file] of Object.entries(offices)) {
  const rows = Array.from({ length: records }, (_, row) => row).filter(
    (row) =>
      batch[names.indexOf('source')]?.[row] === source &&
      Number.parseInt(value(row, 'person'), 10) % oneIn === 0,
  )
  const lines = rows.map((row) => shown.map((name) => value(row, name)).join(','))
  writeFileSync(join(folder, file), `${[shown.join(','), ...lines].join('\n')}\n`)
}
