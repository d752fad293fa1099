/**
 * An invented country of few persons, few files and few tables: what a run of records does, in some seconds.
 *
 * Where an agency sends a file for each year, the first and the last stay: what is tried is what becomes of a delivery, whichever it is.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCountryParts } from '../../src/synth/country/parts.ts'
import { writeCountry } from '../../src/synth/country/write-country.ts'

export const fewest = ['stock-birth', 'immigration-citizenship', 'migration-estimates', 'border-crossings']

/** Sources with a file for each year; the censuses are all needed. */
const yearly = ['border-police', 'interieur', 'inspecao-trabalho', 'etat-civil'] as const

/** Sources in no spine, and the word that the tables counted from them begin with. */
const apart = { 'labour-force-survey': 'survey', eligibilite: 'asylum', relief: 'displaced' } as const

/** Write its edition into a folder; no table of it is too thin to be made. */
export async function fewTables(
  dir: string,
  { persons = 300, tables = fewest }: { readonly persons?: number; readonly tables?: readonly string[] } = {},
): Promise<void> {
  await writeCountry(readCountryParts(), { out: dir, persons, seed: 5 })
  for (const source of yearly) {
    const folder = join(dir, 'deliveries', source)
    for (const name of readdirSync(folder).toSorted().slice(1, -1)) rmSync(join(folder, name))
  }
  for (const [source, word] of Object.entries(apart))
    if (!tables.some((id) => id.startsWith(word)))
      rmSync(join(dir, 'deliveries', source), { recursive: true })
  askFor(dir, tables)
}

/** Ask an edition of the invented country for these tables alone, however thin they are. */
export function askFor(dir: string, tables: readonly string[]): void {
  const edition = join(dir, 'corridor.yaml')
  const text = readFileSync(edition, 'utf8')
  writeFileSync(edition, `${text.slice(0, text.indexOf('\ntables:'))}\ntables: [${tables.join(', ')}]\n`)
  const methods = join(dir, 'methods.yaml')
  writeFileSync(methods, thin(readFileSync(methods, 'utf8'), tables))
}

/** What the methods say of some tables, of however few persons their cells are. */
function thin(methods: string, tables: readonly string[]): string {
  const isLeftOut = (line: string): boolean =>
    line.includes('{ table:') && !tables.some((id) => line.includes(`table: ${id},`))
  const rounded = (/^rounding: .* tables: \[([^\]]*)\]/m.exec(methods)?.[1] ?? '')
    .split(', ')
    .filter((id) => tables.includes(id))
  const told = methods
    .slice(0, methods.indexOf('\nrounding:'))
    .replace('js: 2 }', 'js: 2, mean: 0, small: 1 }')
    .split('\n')
    .filter((line) => !isLeftOut(line))
  if (rounded.length > 0)
    told.push(`rounding: { base: 3, mean: 0, small: 1, tables: [${rounded.join(', ')}] }`)
  if (tables.includes('work-permit-wages'))
    told.push('magnitudes: { tables: [{ table: work-permit-wages, value: wage }] }')
  return `${told.join('\n')}\n`
}
