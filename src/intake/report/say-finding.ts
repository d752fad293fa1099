/**
 * A finding in the words of the steward who can mend it: with the columns of the file, as the agency calls them.
 */
import type { RecordFile } from '../../edition/record-source.ts'
import type { RecordRule } from '../../edition/record-rule.ts'
import type { RuleReport } from '../delivery-report.ts'
import { excel } from '../../steps/harmonise/record-date.ts'
import { columnsRead } from '../file-columns.ts'
import type { Messages } from './messages/en.ts'
import type { Voice } from './voice.ts'

export interface Said {
  readonly what: string
  readonly fix: string
  /** Texts in no list that several rows have. */
  readonly texts: readonly string[]
}

/** What the file calls a column of the record type, or the columns that it is made from; undefined where it has none of its own. */
export function fileColumn(column: string, file: RecordFile): string | undefined {
  const isName = column === 'surnames' || column === 'given_names'
  const read = columnsRead(file.columns[column])
  return read.length > 0 ? read.join(' + ') : isName ? file.full_name?.from : undefined
}

/** What the record type calls a column. */
export const columnLabel = (column: string, { language, type }: Voice): string =>
  type.columns.find((one) => one.id === column)?.name[language] ?? column

/** NAISSANCE (date of birth): the column as the file has it, then as the record type calls it. */
export function columnName(column: string, voice: Voice): string {
  const label = columnLabel(column, voice)
  const from = fileColumn(column, voice.file)
  return from === undefined
    ? label
    : `${from} (${label.charAt(0).toLocaleLowerCase(voice.language)}${label.slice(1)})`
}

/** DD/MM/YYYY for %d/%m/%Y. */
const readable = (form: string, { dateSigns }: Messages): string =>
  form.replaceAll(/%([dmYy])/g, (_, sign: string) => dateSigns[sign as keyof Messages['dateSigns']])

/** Texts that several rows have, with what is near to them in the list. */
const textsTold = ({ found }: RuleReport, { w, n }: Voice): readonly string[] => [
  ...found.map(({ text, rows, near }) => w.found(text, n.count(rows, w.rows), near.join(', '))),
  ...(found.some(({ text }) => text.includes('#')) ? [w.masked] : []),
]

/** What a list of codes is called. */
function listName(list: string | undefined, { w: { lists }, listTitle }: Voice): string {
  if (list === undefined) return ''
  return list in lists.known
    ? lists.known[list as keyof Messages['lists']['known']]
    : lists.other(listTitle(list))
}

export function sayFinding(found: RuleReport, voice: Voice): Said {
  const { w, n, file } = voice
  const name = (column: string): string => columnName(column, voice)
  if (found.column !== undefined) {
    const said = w.reading[found.fault as keyof Messages['reading']]
    const forms = file.columns[found.column]?.date.filter((form) => form !== excel) ?? []
    const detail =
      found.fault === 'harmonise.invalid-time'
        ? forms.map((form) => readable(form, w)).join(', ')
        : (found.allowed ?? []).join(', ')
    return {
      what: said.what(name(found.column)),
      fix: [
        ...(found.exchanged === undefined ? [] : [w.exchanged.fix(n.count(found.exchanged, w.rows))]),
        said.fix(detail, listName(found.list, voice)),
      ].join(' '),
      texts: textsTold(found, voice),
    }
  }
  const rule = file.rules.find((one) => one.id === found.rule)
  return rule === undefined
    ? { what: found.rule, fix: '', texts: [] }
    : { ...sayRule(rule, voice, found), texts: textsTold(found, voice) }
}

/** A code as the file writes it. */
const inFile = (column: string, code: string, file: RecordFile): string =>
  Object.entries(file.columns[column]?.recode ?? {}).find(([, to]) => to === code)?.[0] ?? code

export function sayRule(
  rule: RecordRule,
  voice: Voice,
  found: Pick<RuleReport, 'allowed'> = {},
): { what: string; fix: string } {
  const { w, n, file } = voice
  const name = (column: string): string => columnName(column, voice)
  const list = (columns: readonly string[]): string => columns.map(name).join(', ')
  const { fix } = rule.rule === 'listed' ? { fix: '' } : w.rules[rule.rule]
  switch (rule.rule) {
    case 'in-order':
    case 'unique':
    case 'new':
      return { what: w.rules[rule.rule].what(list(rule.columns)), fix }
    case 'in-range': {
      const limit = (value: number | string | undefined): string =>
        value === undefined ? '' : value === 'received' ? w.received : String(value)
      return { what: w.rules['in-range'].what(name(rule.column), limit(rule.min), limit(rule.max)), fix }
    }
    case 'needs':
      return {
        what: w.rules.needs.what(
          name(rule.column),
          rule.codes.map((code) => inFile(rule.column, code, file)).join(', '),
          list(rule.columns),
        ),
        fix,
      }
    case 'filled':
      return { what: w.rules.filled.what(name(rule.column), n.share(rule.percent / 100)), fix }
    case 'known':
      return { what: w.rules.known.what(name(rule.column), rule.source), fix }
    case 'listed': {
      const said = w.reading['harmonise.unknown-code']
      return {
        what: said.what(name(rule.column)),
        fix: said.fix((found.allowed ?? []).join(', '), listName(rule.codelist, voice)),
      }
    }
    case 'holds':
      return { what: w.rules.holds.what(rule.note), fix }
  }
}
