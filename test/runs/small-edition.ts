/**
 * A small edition for tests that run it many times: four real sources of the West African one, and their tables.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

const real = join(import.meta.dirname, '../../editions/west-africa')

export const smallSources = ['wb-wdi', 'undesa-wpp-2024', 'unhcr-solutions', 'wb-rpw'] as const

const smallTables = [
  'population',
  'remittances-total',
  'context',
  'population-change',
  'net-migration',
  'net-migration-rate',
  'population-estimate',
  'solutions',
  'remittance-cost',
] as const

/** Copy it to a temporary folder; gives the folder, which the test removes. */
export function smallEdition(
  sources: readonly string[] = smallSources,
  tables: readonly string[] = smallTables,
): string {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-edition-'))
  const edition = parse(readFileSync(join(real, 'corridor.yaml'), 'utf8')) as Record<string, unknown>
  writeFileSync(join(dir, 'corridor.yaml'), stringify({ ...edition, sources, tables }))
  for (const source of sources)
    cpSync(join(real, 'sources', source), join(dir, 'sources', source), { recursive: true })
  cpSync(join(real, 'codelists'), join(dir, 'codelists'), { recursive: true })
  return dir
}
