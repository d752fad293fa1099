/**
 * Texts of a column of codes that are in no list, and those that it may have.
 */
import type { RecordFile, RecordMapping } from '../edition/record-source.ts'
import { id, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { nearCodes } from '../standards/near-codes.ts'
import type { RecordType } from '../standards/record-type.ts'
import { readingRule } from '../steps/check/record-findings.ts'
import { lookup } from '../steps/harmonise/lookup.ts'
import type { Words } from '../steps/harmonise/lookup.ts'
import { textOf } from '../steps/harmonise/record-value.ts'
import type { RuleReport } from './delivery-report.ts'
import type { Ask } from './record-facts.ts'

/** A text is told only where so many rows have it: then it is no one person's. */
const fewest = 3
const mostTexts = 10

/** The list that a mapping reads its codes from. */
function listOf(column: string, mapping: RecordMapping, type: RecordType): string {
  const list = type.columns.find((one) => one.id === column)?.codelist ?? ''
  return mapping.codes ?? (list === 'CL_AREA' ? 'iso3' : list)
}

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
  return texts.length > mostTexts ? [] : texts
}

/** Texts of a column of codes that are in no list, those of several rows. */
export async function unknownTexts(
  ask: Ask,
  raw: Relation,
  findings: Relation,
  file: RecordFile,
  column: string,
  mapping: RecordMapping,
  type: RecordType,
  words: Words,
): Promise<RuleReport['found']> {
  const text = textOf(mapping, file.missing, sql`raw.${id(mapping.from ?? '')}`)
  const rows = await ask(
    relation(
      'unknown texts',
      ['text', 'records', 'fewer'],
      `Texts of ${column} that are in no list`,
      sql`select text, cast(count(*) as integer) as records, -count(*) as fewer
from (select ${text} as text from ${raw} as raw join ${findings} as f on f.row = raw.row and f.rule = ${readingRule} and f."column" = ${column}) as t
group by text having count(*) >= ${fewest}`,
    ),
    ['fewer', 'text'],
  )
  const known = [...lookup({ as: column, recode: {} }, listOf(column, mapping, type), words).keys()]
  return rows.slice(0, mostTexts).map((row) => ({
    text: String(row['text']),
    rows: Number(row['records']),
    near: nearCodes(String(row['text']), known),
  }))
}
