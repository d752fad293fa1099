/** An edition with one source of crossings, to take files in. For tests only. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Edition } from '../../src/edition/edition.ts'
import type { ReadEdition } from '../../src/edition/read-edition.ts'
import { intake } from '../../src/intake/intake.ts'
import type { IntakeOptions, TakenIn } from '../../src/intake/intake.ts'
import { openIntakeCatalog } from '../../src/store/intake-catalog.ts'
import { layout } from '../../src/store/layout.ts'
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

/** Put a file of crossings beside the edition, and take it in. */
export function deliver(
  given: ReadEdition,
  name: string,
  content: string,
  more: Partial<IntakeOptions> = {},
): Promise<TakenIn> {
  const folder = join(given.dir, 'in')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), content)
  return intake(given, 'border-police', join(folder, name), { now: '2024-02-01T08:00:00.000Z', ...more })
}

/** Names of the deliveries of crossings that stand. */
export function standingIn(given: ReadEdition): readonly string[] {
  const catalog = openIntakeCatalog(layout(given.dir).catalog)
  try {
    return catalog.standing('border-police').map((one) => one.name)
  } finally {
    catalog.close()
  }
}
