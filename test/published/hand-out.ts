/**
 * A version of a file of persons in the folder of what was approved, as the program writes it, with small files in the place of large ones.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkedJson } from '../../src/checked-json.ts'
import type { MicrodataAccess } from '../../src/edition/microdata.ts'
import type { Codebook } from '../../src/published/codebook.ts'
import { versionFolder } from '../../src/published/microdata.ts'

export interface HandedOut {
  readonly version?: number
  readonly who?: MicrodataAccess['who']
  readonly objection?: string
}

export const bookOf = (who: MicrodataAccess['who']): Codebook => ({
  name: 'census',
  title: { en: 'The census', fr: 'Le recensement', pt: 'O recenseamento' },
  edition: { en: 'Sanoria', fr: 'Sanorie', pt: 'Sanória' },
  source: { en: 'Population census', fr: 'Recensement', pt: 'Recenseamento' },
  sourceId: 'recensement',
  provider: { en: 'The institute', fr: 'L’institut', pt: 'O instituto' },
  access: { who, terms: { en: 'For study.', fr: 'Pour l’étude.', pt: 'Para estudo.' } },
  example: true,
  at: '2023-11-19',
  persons: 1200,
  share: 0.1,
  k: 3,
  hash: 'abc',
  variables: [
    {
      name: 'sex',
      label: { en: 'Sex', fr: 'Sexe', pt: 'Sexo' },
      key: true,
      numeric: false,
      detail: 'recorded',
      codes: [],
      withheld: 12,
      withheldShare: 0.0101,
      unknown: 3,
      missing: 'sex_missing',
    },
  ],
})

/** @returns the folder of the version */
export function handOut(folder: string, { version = 1, who = 'anyone', objection }: HandedOut = {}): string {
  const name = 'census'
  const within = versionFolder(folder, { name, version })
  mkdirSync(within, { recursive: true })
  const stem = `sanoria-census-v${version}`
  const texts: Readonly<Record<string, string>> = {
    [`${stem}.csv`]: `number,sex\n1,F${version}\n`,
    [`${stem}.parquet`]: 'PAR1',
    [`${stem}-codebook.json`]: JSON.stringify(bookOf(who)),
    [`${stem}-codebook.en.html`]: '<!doctype html><title>Codebook</title>',
    [`${stem}-codebook.fr.html`]: '<!doctype html><title>Dictionnaire</title>',
  }
  const files = Object.fromEntries(
    Object.entries(texts).map(([file, text]) => {
      writeFileSync(join(within, file), text)
      return [file, createHash('sha256').update(text).digest('hex')]
    }),
  )
  writeFileSync(
    join(within, 'approval.json'),
    checkedJson({
      name,
      version,
      hash: files[`${stem}.csv`],
      approval: {
        by: 'Awa Traoré',
        at: '2025-03-02T09:00:00.000Z',
        ...(objection === undefined ? {} : { objection: { checks: ['risk'], reason: objection } }),
      },
      files,
    }),
  )
  return within
}
