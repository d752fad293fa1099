/**
 * The list that a column of codes is read from: the texts that it may have, and those near to one that it may not.
 */
import type { RecordMapping } from '../edition/record-source.ts'
import { nearCodes } from '../standards/near-codes.ts'
import type { RecordType } from '../standards/record-type.ts'
import { lookup } from '../steps/harmonise/lookup.ts'
import type { Words } from '../steps/harmonise/lookup.ts'
import type { RuleReport } from './delivery-report.ts'
import type { UnreadText } from './unread-texts.ts'

const mostTexts = 10

/** The list that a mapping reads its codes from. */
export function listOf(column: string, mapping: RecordMapping, type: RecordType): string {
  const list = type.columns.find((one) => one.id === column)?.codelist ?? ''
  return mapping.codes ?? (list === 'CL_AREA' ? 'iso3' : list)
}

/** Codes where they are few enough to be told; none where they are many. */
export const fewCodes = (codes: readonly string[]): readonly string[] =>
  codes.length > mostTexts ? [] : codes

/** Texts that a column of codes may have: what is recoded, and the codes of its list; none where they are many. */
export function allowedIn(
  column: string,
  mapping: RecordMapping,
  type: RecordType,
  words: Words,
): readonly string[] {
  const list = words.codelists.find((one) => one.id === listOf(column, mapping, type))
  const codes = (list?.codes ?? []).map((code) => code.id).filter((code) => !code.startsWith('_'))
  const recoded = Object.keys(mapping.recode).filter((text) => text !== '')
  const texts = [
    ...new Set([...recoded, ...codes.filter((code) => !Object.values(mapping.recode).includes(code))]),
  ]
  return fewCodes(texts)
}

/** The nearest codes that a column may have, for each text that it has and may not. */
export function withNear(
  found: readonly UnreadText[],
  column: string,
  mapping: RecordMapping,
  type: RecordType,
  words: Words,
): RuleReport['found'] {
  const known = [...lookup({ as: column, recode: {} }, listOf(column, mapping, type), words).keys()]
  return found.map((one) => ({ ...one, near: nearCodes(one.text, known) }))
}
