/**
 * Pseudonyms: what stands for an identifier where nobody may read it. HMAC with SHA-256 (RFC 2104) under the key of a domain.
 *
 * A plain hash can be undone by trying every number; this cannot without the key (Culnane, Rubinstein and Teague, Vulnerabilities in the
 * use of similarity tables, arXiv 1712.00871; Options for encoding names, arXiv 1802.07975, option 3). A pseudonym is still personal data.
 */
import { createHmac, createSecretKey } from 'node:crypto'
import { problem } from '../../../problem.ts'

/** Between the type and its parts: ASCII's unit separator, which no normalised part holds. */
const separator = '\u001F'

/** Write a part so that spelling says nothing: NFKD, no marks, upper case, A to Z and 0 to 9 only. */
export const normalised = (part: string): string =>
  part
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')

/**
 * Make the pseudonyms of many identifiers, one per row, in their order, each 64 hexadecimal digits.
 *
 * @param type what is identified: passport, nin, …; the same number of two types has two pseudonyms
 * @param rows the parts of each identifier: issuing state and number, say
 * @returns null where a part is missing, or nothing of it is left: an identifier in other letters than Latin is transliterated before
 */
export function pseudonyms(
  key: Uint8Array,
  type: string,
  rows: readonly (readonly (string | null)[])[],
): readonly (string | null)[] {
  // Node 24 takes six times as long where it is given the bytes each time.
  const secret = createSecretKey(key)
  return rows.map((parts) => {
    const plain = parts.map((part) => normalised(part ?? ''))
    if (plain.length === 0 || plain.includes('')) return null
    return createHmac('sha256', secret)
      .update(`${type}${separator}${plain.join('|')}`)
      .digest('hex')
  })
}

/**
 * Make the pseudonym of one identifier.
 *
 * @throws protect.invalid-identifier when nothing is left of one of its parts
 */
export function pseudonym(key: Uint8Array, type: string, parts: readonly string[]): string {
  const [made] = pseudonyms(key, type, [parts])
  if (made === null || made === undefined)
    throw problem('protect.invalid-identifier', {
      type,
      part: parts.findIndex((part) => normalised(part) === '') + 1,
      parts: parts.length,
    })
  return made
}
