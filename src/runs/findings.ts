/**
 * Say in sentences what the checks of one delivery found, and judge whether too much was set aside.
 */
import { problem } from '../problem.ts'
import type { Code, Problem } from '../problem.ts'
import type { Column, Source, SourceFile } from '../edition/source.ts'
import type { Engine } from '../engine/engine.ts'
import type { Finding } from '../published/model.ts'
import { call, dataset, print, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { quotedFor } from '../sql/literal.ts'
import { nearCodes } from '../standards/near-codes.ts'
import { recogniser } from '../standards/recognise.ts'
import { findingColumns } from '../steps/check/findings.ts'
import { lookup } from '../steps/harmonise/lookup.ts'
import type { Words } from '../steps/harmonise/lookup.ts'
import { isTimeForm } from '../steps/harmonise/time.ts'

/** Share of a delivery's rows, in per cent, that may be set aside before the run stops. */
const mostRejected = 5

const actions = {
  error: 'The rows are set aside; the delivery keeps them. Ask the provider which numbers are right.',
  warning: 'The rows are published, marked where the rule says so.',
  'not-all-zero':
    'The zeros are not believed: published as missing (not plausible). Ask the provider for the figures.',
} as const

interface Group {
  readonly check: string
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly fault: Code | null
  readonly fault_column: string | null
  readonly note: string
  readonly count: number
  readonly rows: readonly number[]
}

/** What the provider may have meant by a code that the column's list does not have. */
function nearest(found: string, column: Column | undefined, words: Words): readonly string[] {
  if (column?.codes === undefined || isTimeForm(column.codes) || column.codes === 'age') return []
  if (column.codes !== 'name') return nearCodes(found, [...lookup(column, column.codes, words).keys()])
  const recognised = recogniser(words.areas)(found)
  return 'near' in recognised ? recognised.near.map((n) => n.name) : []
}

function say(group: Group, source: Source, file: SourceFile, words: Words): Problem {
  const first = String(group.rows[0] ?? '')
  const shown = source.confidentiality === 'public' ? group.note : '(not shown)'
  if (group.fault === null) {
    const action = group.rule === 'not-all-zero' ? actions['not-all-zero'] : actions[group.severity]
    return problem('check.rule-broken', {
      check: group.check,
      rule: group.rule,
      rows: group.count,
      first,
      note: shown,
      action,
    })
  }
  const column = group.fault_column ?? ''
  const list = file.columns[column]?.codes ?? 'the codelist'
  return problem(group.fault as 'harmonise.unknown-code', {
    column,
    rows: group.count,
    first,
    found: shown,
    list,
    near: source.confidentiality === 'public' ? nearest(shown, file.columns[column], words) : [],
  })
}

/** One row per check, and per unknown code: how many rows of the file, and the first of them. */
const grouped = (found: string): Relation =>
  relation(
    `${found} in short`,
    ['check', 'rule', 'severity', 'fault', 'fault_column', 'note', 'count', 'fewer', 'rows'],
    'Findings, one row for each kind',
    sql`select "check", rule, severity, fault, fault_column, min_by(note, row) as note,
  cast(count(distinct row) as integer) as "count", -count(distinct row) as fewer, ${call('firstIntegers', sql`row`, sql`${20}`)} as "rows"
from ${dataset(found, findingColumns)}
group by "check", rule, severity, fault, fault_column, case when fault is not null then note end`,
  )

/** @returns one finding per check, and per unknown code, worst first */
export async function summarise(
  engine: Engine,
  of: string,
  source: Source,
  file: SourceFile,
  words: Words,
): Promise<readonly Finding[]> {
  const rows = await engine.rows(
    print(grouped(of), engine.dialect, {
      order: ['severity', 'fewer', 'check', 'fault', 'fault_column', 'note'],
    }),
  )
  return (rows as unknown as readonly Group[]).map((group) => {
    const said = say(group, source, file, words)
    return {
      source: source.id,
      file: file.name,
      check: group.check,
      severity: group.severity,
      code: said.code,
      message: `${said.message.slice(said.code.length + 2)} ${said.hint}`,
      count: group.count,
      rows: [...group.rows],
    }
  })
}

/** @returns how many rows of the delivery were set aside @throws check.too-many-rejected */
export async function setAside(
  engine: Engine,
  of: string,
  source: Source,
  file: SourceFile,
  rows: number,
): Promise<number> {
  const [found] = await engine.rows(
    `select cast(count(distinct row) as integer) as n from ${quotedFor(engine.dialect, of)} where severity = 'error' and rule <> 'not-all-zero'`,
  )
  const rejected = Number(found?.['n'] ?? 0)
  if (rejected > (rows * mostRejected) / 100) {
    throw problem('check.too-many-rejected', {
      source: source.id,
      file: file.name,
      rejected,
      rows,
      limit: mostRejected,
    })
  }
  return rejected
}
