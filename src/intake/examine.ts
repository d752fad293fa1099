/**
 * Examine a delivery of person-level records: read its columns, ask its rules, and say what was found.
 *
 * The staged rows are there already; what passes stands in the engine under `acceptedName` when this is done, what does not under
 * `setAsideName`. Nothing is written here.
 */
import type { PrivateEngine } from '../engine/private-duckdb.ts'
import type { RecordFile, RecordSource } from '../edition/record-source.ts'
import type { RecordType } from '../standards/record-type.ts'
import { call, dataset, print, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import {
  acceptRecords,
  recordFindingColumns,
  recordFindings,
  setAside,
} from '../steps/check/record-findings.ts'
import { isOfFile } from '../steps/check/record-rules.ts'
import type { RuleContext } from '../steps/check/record-rules.ts'
import {
  codePairs,
  harmonisedRecordColumns,
  harmoniseRecords,
  recordColumns,
} from '../steps/harmonise/records.ts'
import type { Words } from '../steps/harmonise/lookup.ts'
import type { DeliveryReport, RuleReport } from './delivery-report.ts'
import { ruleReport } from './rule-report.ts'
import { shiftedRows, sparseRows } from './odd-rows.ts'
import { datesOf, filled } from './record-facts.ts'
import type { Ask } from './record-facts.ts'
import { mostListed } from './row-numbers.ts'
import { verdict } from './verdict.ts'

export const acceptedName = 'accepted records'
export const setAsideName = 'rows set aside'
export const harmonisedName = 'harmonised records'
export const findingsName = 'findings of records'

export interface Examined extends Pick<
  DeliveryReport,
  | 'verdict'
  | 'rows'
  | 'accepted'
  | 'setAside'
  | 'unreadable'
  | 'shifted'
  | 'sparse'
  | 'mostSetAside'
  | 'dates'
  | 'rules'
  | 'columns'
> {
  /** Records that passed, for whoever keeps them: the columns of the record type and `unread`. */
  readonly records: Relation
}

interface Given {
  readonly source: Pick<RecordSource, 'most_set_aside'>
  readonly file: RecordFile
  readonly words: Words
  /** Rows whose fields could not be told apart. */
  readonly unreadable: readonly number[]
}

/** @param raw the staged rows: row, and the columns of the file as texts */
export async function examine(
  engine: PrivateEngine,
  raw: Relation,
  { source, file, words, unreadable }: Given,
  given: Omit<RuleContext, 'codelists'>,
): Promise<Examined> {
  const context = { ...given, codelists: words.codelists }
  const { type } = context
  const ask: Ask = (of, order = []) => engine.rows(print(of, engine.dialect, { order }))
  const keep = (name: string, of: Relation): Promise<number> => engine.keep(name, print(of, engine.dialect))
  const read = await keepHarmonised(engine, raw, file, type, words)
  const harmonised = dataset(harmonisedName, harmonisedRecordColumns(type, file))
  await keep(findingsName, recordFindings(harmonised, file, context))
  const findings = dataset(findingsName, recordFindingColumns)
  const aside = await keep(setAsideName, setAside(findings, file))
  const accepted = await keep(acceptedName, acceptRecords(harmonised, findings, file, type))
  await engine.drop(harmonisedName)
  const records = dataset(acceptedName, ['row', ...recordColumns(type), 'unread'])
  const rows = read + unreadable.length
  const groups = await ask(grouped(findings), ['severity', 'fewer', 'rule', 'column', 'fault'])
  const rules: RuleReport[] = []
  for (const group of groups) rules.push(await ruleReport(group, { ask, raw, findings, file, type, words }))
  const ofFile = new Set(file.rules.filter(isOfFile).map((rule) => rule.id))
  const setAsideRows = aside + unreadable.length
  const shifted = await shiftedRows(ask, findings)
  const sparse = await sparseRows(ask, raw, setAsideName)
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
    unreadable: { rows: unreadable.length, first: unreadable.slice(0, mostListed) },
    ...(shifted.rows === 0 ? {} : { shifted }),
    ...(sparse.rows === 0 ? {} : { sparse }),
    mostSetAside: source.most_set_aside,
    ...(dates === undefined ? {} : { dates }),
    rules,
    columns: await filled(ask, records, type, accepted),
    records,
  }
}

/** Read the columns of staged rows; they stand under `harmonisedName` then. @returns number of rows */
export async function keepHarmonised(
  engine: PrivateEngine,
  raw: Relation,
  file: RecordFile,
  type: RecordType,
  words: Words,
): Promise<number> {
  for (const [name, pairs] of codePairs(file, type, words))
    await engine.take(name, ['found', 'code'], [{ found: [...pairs.keys()], code: [...pairs.values()] }])
  return engine.keep(harmonisedName, print(harmoniseRecords(raw, file, type), engine.dialect))
}

/** One row for each kind of finding: how many rows, and the first of them. */
const grouped = (findings: Relation): Relation =>
  relation(
    'findings in short',
    ['rule', 'severity', 'column', 'fault', 'count', 'fewer', 'rows'],
    'Findings, one row for each kind',
    sql`select rule, severity, "column", fault, cast(count(*) as integer) as "count", -count(*) as fewer, ${call('firstIntegers', sql`row`, sql`${mostListed}`)} as "rows"
from ${findings}
group by rule, severity, "column", fault`,
  )
