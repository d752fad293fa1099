/**
 * Examine a delivery of person-level records: read its columns, ask its rules, and say what was found.
 *
 * The staged file is bound by the caller; what passes stands in the engine under `acceptedName` when this is done, what does not under
 * `setAsideName`. Nothing is written here.
 */
import type { Engine, Row } from '../engine/engine.ts'
import type { RecordFile, RecordMapping, RecordSource } from '../edition/record-source.ts'
import { call, dataset, id, join, print, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { nearCodes } from '../standards/near-codes.ts'
import type { RecordType } from '../standards/record-type.ts'
import type { Code } from '../problem.ts'
import {
  acceptRecords,
  readingRule,
  recordFindingColumns,
  recordFindings,
  setAside,
} from '../steps/check/record-findings.ts'
import { isOfFile } from '../steps/check/record-rules.ts'
import type { RuleContext } from '../steps/check/record-rules.ts'
import { harmonisedRecordColumns, harmoniseRecords, recordColumns } from '../steps/harmonise/records.ts'
import { lookup } from '../steps/harmonise/lookup.ts'
import type { Words } from '../steps/harmonise/lookup.ts'
import { textOf } from '../steps/harmonise/record-value.ts'
import type { ColumnReport, DeliveryReport, RuleReport } from './delivery-report.ts'
import { verdict } from './verdict.ts'

export const acceptedName = 'accepted records'
export const setAsideName = 'rows set aside'
const harmonisedName = 'harmonised records'
export const findingsName = 'findings of records'

export interface Examined extends Pick<
  DeliveryReport,
  'verdict' | 'rows' | 'accepted' | 'setAside' | 'unreadable' | 'mostSetAside' | 'dates' | 'rules' | 'columns'
> {
  /** Records that passed, for whoever keeps them: the columns of the record type and `unread`. */
  readonly records: Relation
}

/** A text is told only where so many rows have it: then it is no one person's. */
const fewest = 3
const mostTexts = 10

interface Given {
  readonly source: Pick<RecordSource, 'most_set_aside'>
  readonly file: RecordFile
  readonly words: Words
  /** Rows whose fields could not be told apart. */
  readonly unreadable: readonly number[]
}

/** @param raw the staged file: row, and its columns as texts */
export async function examine(
  engine: Engine,
  raw: Relation,
  { source, file, words, unreadable }: Given,
  context: RuleContext,
): Promise<Examined> {
  const { type } = context
  const ask = (of: Relation, order: readonly string[] = []): Promise<readonly Row[]> =>
    engine.rows(print(of, engine.dialect, { order }))
  const keep = (name: string, of: Relation): Promise<number> => engine.keep(name, print(of, engine.dialect))
  const read = await keep(harmonisedName, harmoniseRecords(raw, file, type, words))
  const harmonised = dataset(harmonisedName, harmonisedRecordColumns(type, file))
  await keep(findingsName, recordFindings(harmonised, file, context))
  const findings = dataset(findingsName, recordFindingColumns)
  const aside = await keep(setAsideName, setAside(findings, file))
  const accepted = await keep(acceptedName, acceptRecords(harmonised, findings, file, type))
  const records = dataset(acceptedName, ['row', ...recordColumns(type), 'unread'])
  const rows = read + unreadable.length
  const groups = await ask(grouped(findings), ['severity', 'fewer', 'rule', 'column', 'fault'])
  const rules: RuleReport[] = []
  for (const group of groups) rules.push(await reported(group, ask, raw, findings, file, type, words))
  const ofFile = new Set(file.rules.filter(isOfFile).map((rule) => rule.id))
  const setAsideRows = aside + unreadable.length
  const dates = await datesOf(ask, records, type)
  return {
    verdict: verdict(
      rows,
      setAsideRows,
      source.most_set_aside,
      rules.map(({ rule, severity }) => ({ severity, ofFile: ofFile.has(rule) })),
    ),
    rows,
    accepted,
    setAside: setAsideRows,
    unreadable: { rows: unreadable.length, first: unreadable.slice(0, 5) },
    mostSetAside: source.most_set_aside,
    ...(dates === undefined ? {} : { dates }),
    rules,
    columns: await filled(ask, records, type, accepted),
    records,
  }
}

/** One row for each kind of finding: how many rows, and the first of them. */
const grouped = (findings: Relation): Relation =>
  relation(
    'findings in short',
    ['rule', 'severity', 'column', 'fault', 'count', 'fewer', 'rows'],
    'Findings, one row for each kind',
    sql`select rule, severity, "column", fault, cast(count(*) as integer) as "count", -count(*) as fewer, ${call('firstIntegers', sql`row`, sql`${5}`)} as "rows"
from ${findings}
group by rule, severity, "column", fault`,
  )

async function reported(
  group: Row,
  ask: (of: Relation, order?: readonly string[]) => Promise<readonly Row[]>,
  raw: Relation,
  findings: Relation,
  file: RecordFile,
  type: RecordType,
  words: Words,
): Promise<RuleReport> {
  const { column: told, fault } = group as { readonly column: string | null; readonly fault: Code | null }
  const column = told ?? undefined
  const mapping = column === undefined ? undefined : file.columns[column]
  const found =
    fault === 'harmonise.unknown-code' && column !== undefined && mapping?.from !== undefined
      ? await unknownTexts(ask, raw, findings, file, column, mapping, type, words)
      : []
  const allowed = mapping === undefined || column === undefined ? [] : allowedIn(column, mapping, type, words)
  return {
    rule: String(group['rule']),
    severity: group['severity'] === 'error' ? 'error' : 'warning',
    ...(column === undefined ? {} : { column }),
    ...(mapping?.from === undefined ? {} : { from: mapping.from }),
    ...(fault === null ? {} : { fault }),
    rows: Number(group['count']),
    first: (group['rows'] as readonly unknown[]).map(Number),
    ...(fault === 'harmonise.unknown-code' && allowed.length > 0 ? { allowed } : {}),
    found,
  }
}

/** The list that a mapping reads its codes from. */
function listOf(column: string, mapping: RecordMapping, type: RecordType): string {
  const list = type.columns.find((one) => one.id === column)?.codelist ?? ''
  return mapping.codes ?? (list === 'CL_AREA' ? 'iso3' : list)
}

/** Texts that a column of codes may have: what is recoded, and the codes of its list; none where they are many. */
function allowedIn(
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
async function unknownTexts(
  ask: (of: Relation, order?: readonly string[]) => Promise<readonly Row[]>,
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

async function filled(
  ask: (of: Relation) => Promise<readonly Row[]>,
  records: Relation,
  type: RecordType,
  accepted: number,
): Promise<readonly ColumnReport[]> {
  const [counts] = await ask(
    relation(
      'filled',
      type.columns.map((column) => column.id),
      'How many records have a value, by column',
      sql`select ${join(type.columns.map((column) => sql`cast(count(${id(column.id)}) as integer) as ${id(column.id)}`))} from ${records}`,
    ),
  )
  return type.columns.map((column) => ({
    column: column.id,
    filled: accepted === 0 ? 0 : Number(counts?.[column.id] ?? 0) / accepted,
  }))
}

/** The main date of a record type: the first that is no identity. */
async function datesOf(
  ask: (of: Relation) => Promise<readonly Row[]>,
  records: Relation,
  type: RecordType,
): Promise<DeliveryReport['dates']> {
  const column = type.columns.find((one) => one.kind === 'date' && !one.identity)?.id
  if (column === undefined) return undefined
  const [row] = await ask(
    relation(
      'dates',
      ['first', 'last'],
      `First and last ${column}`,
      sql`select ${call('toText', sql`min(${id(column)})`)} as "first", ${call('toText', sql`max(${id(column)})`)} as "last" from ${records}`,
    ),
  )
  const { first, last } = row as { readonly first: string | null; readonly last: string | null }
  return first === null || last === null ? undefined : { column, first, last }
}
