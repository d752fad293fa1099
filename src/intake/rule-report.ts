/**
 * What is told of one kind of finding: the rows, and where several rows have it, the text that is in no list, no number or no date.
 */
import type { RecordFile } from '../edition/record-source.ts'
import type { Row } from '../engine/engine.ts'
import type { Code } from '../problem.ts'
import type { Relation } from '../sql/index.ts'
import { nearCodes } from '../standards/near-codes.ts'
import type { RecordType } from '../standards/record-type.ts'
import { textsOf } from '../steps/check/texts-of.ts'
import type { Words } from '../steps/harmonise/lookup.ts'
import { allowedIn, fewCodes, listOf, withNear } from './allowed-codes.ts'
import type { RuleReport } from './delivery-report.ts'
import type { Ask } from './record-facts.ts'
import { daysExchanged, textsUnread } from './unread-texts.ts'

interface Examining {
  readonly ask: Ask
  readonly raw: Relation
  readonly findings: Relation
  readonly file: RecordFile
  readonly type: RecordType
  readonly words: Words
}

/** @param group rule, severity, column, fault, count and the first rows of a kind of finding */
export async function ruleReport(group: Row, examining: Examining): Promise<RuleReport> {
  const { column, fault } = group as { readonly column: string | null; readonly fault: Code | null }
  const found = {
    rule: String(group['rule']),
    severity: group['severity'] === 'error' ? ('error' as const) : ('warning' as const),
    rows: Number(group['count']),
    first: (group['rows'] as readonly unknown[]).map(Number),
  }
  return column === null || fault === null
    ? ofRule(found, examining)
    : ofReading({ ...found, column, fault }, examining)
}

type Found = Pick<RuleReport, 'rule' | 'severity' | 'rows' | 'first'>

/** A rule of the source's description that rows break; only of a list are the texts told. */
async function ofRule(found: Found, { ask, raw, findings, file, words }: Examining): Promise<RuleReport> {
  const rule = file.rules.find((one) => one.id === found.rule)
  const mapping = rule?.rule === 'listed' ? file.columns[rule.column] : undefined
  if (rule?.rule !== 'listed' || mapping === undefined) return { ...found, found: [] }
  const { column, codelist } = rule
  const texts = await textsUnread(
    ask,
    { raw, findings, file, rule: rule.id, column, fault: null, mapping },
    true,
  )
  const codes = words.codelists.find((one) => one.id === codelist)?.codes ?? []
  const allowed = fewCodes(codes.map(({ id }) => id).filter((id) => !id.startsWith('_')))
  const known = textsOf(words.codelists, codelist, column)
  return {
    ...found,
    list: codelist,
    ...(allowed.length === 0 ? {} : { allowed }),
    found: texts.map((one) => ({ ...one, near: nearCodes(one.text, known) })),
  }
}

/** A column that could not be read. */
async function ofReading(
  found: Found & { readonly column: string; readonly fault: Code },
  { ask, raw, findings, file, type, words }: Examining,
): Promise<RuleReport> {
  const { column, fault } = found
  const mapping = file.columns[column]
  const of = { ...found, ...(mapping?.from === undefined ? {} : { from: mapping.from }) }
  if (mapping === undefined || fault === 'harmonise.missing-code') return { ...of, found: [] }
  const unread = { raw, findings, file, rule: found.rule, column, fault, mapping }
  const isCode = fault === 'harmonise.unknown-code'
  const texts = await textsUnread(ask, unread, isCode)
  if (!isCode) {
    const exchanged = await daysExchanged(ask, unread)
    const told = exchanged === found.rows ? [] : texts.map((one) => ({ ...one, near: [] }))
    return { ...of, ...(exchanged === 0 ? {} : { exchanged }), found: told }
  }
  const allowed = allowedIn(column, mapping, type, words)
  return {
    ...of,
    list: listOf(column, mapping, type),
    ...(allowed.length === 0 ? {} : { allowed }),
    found: withNear(texts, column, mapping, type, words),
  }
}
