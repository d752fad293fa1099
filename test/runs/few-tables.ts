/** An invented country of few persons and four tables: what a run of records does, in a second or two. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCountryParts } from '../../src/synth/country/parts.ts'
import { writeCountry } from '../../src/synth/country/write-country.ts'

export const tables = ['stock-birth', 'immigration-citizenship', 'migration-estimates', 'border-crossings']

/** Write its edition into a folder; no table of it is too thin to be made. */
export async function fewTables(dir: string): Promise<void> {
  await writeCountry(readCountryParts(), { out: dir, persons: 300, seed: 5 })
  const edition = join(dir, 'corridor.yaml')
  const text = readFileSync(edition, 'utf8')
  writeFileSync(edition, `${text.slice(0, text.indexOf('\ntables:'))}\ntables: [${tables.join(', ')}]\n`)
  const methods = join(dir, 'methods.yaml')
  const asked = readFileSync(methods, 'utf8').replace(/js: 2 \}[^]*/, 'js: 2, mean: 0, small: 1 }\n')
  const isLeftOut = (line: string): boolean =>
    line.includes('{ table:') && !tables.some((id) => line.includes(`table: ${id},`))
  writeFileSync(
    methods,
    asked
      .split('\n')
      .filter((line) => !isLeftOut(line))
      .join('\n'),
  )
}
