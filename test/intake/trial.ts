/** An edition with one source of crossings, to take files in. For tests only. */
import { join } from 'node:path'
import { Edition } from '../../src/edition/edition.ts'
import type { ReadEdition } from '../../src/edition/read-edition.ts'
import { fields, header, source } from './crossings.ts'

/** In a folder of its own. */
export function trialEdition(dir: string): ReadEdition {
  const labels = { en: 'x', fr: 'x', pt: 'x' }
  return {
    edition: Edition.parse({
      id: 'trial',
      title: labels,
      summary: labels,
      countries: ['MLI'],
      region: { group: 'ecowas', at: '2024-01-01' },
      languages: ['fr'],
      sources: ['border-police'],
      tables: ['population'],
    }),
    sources: [],
    recordSources: [{ ...source, most_set_aside: 60, dir: join(dir, 'sources/border-police') }],
    codelists: [],
    linkages: [],
    dir,
  }
}

/** Rows as a file, with its header. */
export const text = (rows: readonly (readonly (string | null)[])[]): string =>
  [header, ...rows].map((row) => row.map((f) => f ?? '').join(';')).join('\r\n')

/** Rows that no rule sets aside. */
export const good = fields.filter((row) => ['1', '2', '4', '5', '6'].includes(row[0] ?? '')).slice(0, 5)
