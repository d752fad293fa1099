/**
 * Linkage keys: several pseudonyms of one record, each of a few of its attributes, so that records whose documents differ can still be
 * found to agree in name and birth, without anybody reading either.
 *
 * One person has the same key in two extracts only where they were made in one domain: the linkage unit's. Keys over parts give no
 * power to find a person without the secret (Culnane, Rubinstein and Teague, arXiv 1802.07975, option 3).
 */
import { pseudonyms } from './pseudonym.ts'

/** The attributes that a key is made of, in their order. */
export interface LinkageScheme {
  readonly type: string
  readonly parts: readonly string[]
}

/** What border, permit and civil registers have between them; `surname_sound` is a phonetic form that the caller makes. */
export const usualSchemes: readonly LinkageScheme[] = [
  { type: 'document', parts: ['issuing_state', 'document_number'] },
  { type: 'name', parts: ['surname', 'given_name', 'birth_date'] },
  { type: 'sound', parts: ['surname_sound', 'birth_date', 'sex', 'nationality'] },
  { type: 'nin', parts: ['national_number'] },
]

/** @returns by type, one key per record in their order; null where the record lacks one of the attributes */
export const linkageKeys = (
  key: Uint8Array,
  records: readonly Readonly<Record<string, string | null>>[],
  schemes: readonly LinkageScheme[] = usualSchemes,
): Readonly<Record<string, readonly (string | null)[]>> =>
  Object.fromEntries(
    schemes.map(({ type, parts }) => [
      type,
      pseudonyms(
        key,
        type,
        records.map((record) => parts.map((part) => record[part] ?? null)),
      ),
    ]),
  )
