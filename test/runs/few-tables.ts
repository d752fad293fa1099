/**
 * An invented country of few persons, few files and four tables: what a run of records does, in a second or two.
 *
 * Where an agency sends a file for each year, the first and the last stay: what is tried is what becomes of a delivery, whichever it is.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCountryParts } from '../../src/synth/country/parts.ts'
import { writeCountry } from '../../src/synth/country/write-country.ts'

export const tables = ['stock-birth', 'immigration-citizenship', 'migration-estimates', 'border-crossings']

/** Sources with a file for each year; the censuses are all needed. */
const yearly = ['border-police', 'interieur', 'inspecao-trabalho', 'etat-civil'] as const

/** Write its edition into a folder; no table of it is too thin to be made. */
export async function fewTables(dir: string, persons = 300): Promise<void> {
  await writeCountry(readCountryParts(), { out: dir, persons, seed: 5 })
  for (const source of yearly) {
    const folder = join(dir, 'deliveries', source)
    for (const name of readdirSync(folder).toSorted().slice(1, -1)) rmSync(join(folder, name))
  }
  askFor(dir, tables)
}

/** Ask an edition of the invented country for these tables alone, however thin they are. */
export function askFor(dir: string, asked: readonly string[]): void {
  const edition = join(dir, 'corridor.yaml')
  const text = readFileSync(edition, 'utf8')
  writeFileSync(edition, `${text.slice(0, text.indexOf('\ntables:'))}\ntables: [${asked.join(', ')}]\n`)
  const methods = join(dir, 'methods.yaml')
  const thin = readFileSync(methods, 'utf8').replace(/js: 2 \}[^]*/, 'js: 2, mean: 0, small: 1 }\n')
  const isLeftOut = (line: string): boolean =>
    line.includes('{ table:') && !asked.some((id) => line.includes(`table: ${id},`))
  writeFileSync(
    methods,
    thin
      .split('\n')
      .filter((line) => !isLeftOut(line))
      .join('\n'),
  )
}
