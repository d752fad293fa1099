/** A small country for tests: written once into a folder of its own, asked with the engine, and removed again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { AgencyName } from '../../../src/synth/country/agency/agencies.ts'
import { readCountryParts } from '../../../src/synth/country/parts.ts'
import type { CountryReport } from '../../../src/synth/country/report.ts'
import type { CountrySettings } from '../../../src/synth/country/settings.ts'
import { writeCountry } from '../../../src/synth/country/write-country.ts'

export const parts = readCountryParts('standards')
export const { settings } = parts
export const home = settings.country.code

const none = <K extends string>(rates: Readonly<Record<K, number>>): Record<K, number> =>
  Object.fromEntries(Object.keys(rates).map((kind) => [kind, 0])) as Record<K, number>

/** The same country with agencies that make no mistakes. */
export function withoutDirt({ agencies, ...rest }: CountrySettings): CountrySettings {
  return {
    ...rest,
    agencies: {
      border: { ...agencies.border, dirt: none(agencies.border.dirt) },
      permits: { ...agencies.permits, papers: 1, dirt: none(agencies.permits.dirt) },
      work: { ...agencies.work, papers: 1, dirt: none(agencies.work.dirt) },
      refugees: { ...agencies.refugees, dirt: none(agencies.refugees.dirt) },
      asylum: { ...agencies.asylum, dirt: none(agencies.asylum.dirt) },
      relief: { ...agencies.relief, dirt: none(agencies.relief.dirt) },
      consulates: { ...agencies.consulates, registered: 1, dirt: none(agencies.consulates.dirt) },
      civil: { ...agencies.civil, dirt: none(agencies.civil.dirt) },
      naturalisations: { ...agencies.naturalisations, dirt: none(agencies.naturalisations.dirt) },
      census: { ...agencies.census, dirt: none(agencies.census.dirt) },
      survey: { ...agencies.survey, dirt: none(agencies.survey.dirt) },
    },
  }
}

export interface Written {
  /** Path of a file of the folder. */
  readonly at: (file: string) => string
  readonly report: CountryReport
  /** Rows of a query, by column; `{FILE}` in it is the path of a file of the folder. */
  readonly ask: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
  readonly remove: () => void
}

/** A country of so many persons, with the files of all agencies, or of those that are asked for alone. */
export async function write(
  persons: number,
  {
    of = settings,
    ...asked
  }: { readonly of?: CountrySettings; readonly block?: number; readonly only?: readonly AgencyName[] } = {},
): Promise<Written> {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-country-'))
  const out = join(dir, 'sanoria')
  const report = await writeCountry({ ...parts, settings: of }, { out, persons, seed: 1, ...asked })
  if (report === null) throw new Error('stopped')
  const connection = await (await DuckDBInstance.create()).connect()
  return {
    at: (file) => join(out, file),
    report,
    ask: async (sql) => {
      const reader = await connection.runAndReadAll(
        sql.replaceAll(/\{([^}]+)\}/g, (_, file: string) => `'${join(out, file)}'`),
      )
      return reader.getRowObjectsJson()
    },
    remove: () => {
      connection.closeSync()
      rmSync(dir, { recursive: true })
    },
  }
}
