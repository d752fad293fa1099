/**
 * Columns that files of before a period do not have, as `since` in source.yaml says: they are empty there, nothing is asked of them, and the
 * steward is told. From that period on they are as necessary as any other.
 */
import type { RecordFile } from '../edition/record-source.ts'
import { id, join, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { nearCodes } from '../standards/near-codes.ts'
import { columnsRead, neededColumns } from './file-columns.ts'

/** A column of the record type that a file of before does not have, or not all that it is made of. */
export interface AbsentColumn {
  readonly column: string
  /** Columns of the file that are not there. */
  readonly missing: readonly string[]
  /** Period from which on they are. */
  readonly since: string
  /** Columns of the file that are not mapped and have nearly that name. */
  readonly near: readonly string[]
  /** Nothing that it is made of is there, so that it is empty. */
  readonly whole: boolean
}

const isDay = /^\d{4}(-\d{2}(-\d{2})?)?$/

/**
 * Whether a period begins before another: 2020 before 2021-07, 2021 before 2021-07, 2021-07 not before 2021. Of periods that are no ISO
 * date (2021-Q3) only the year is compared, and one without a year is before none.
 */
export function isBefore(period: string, since: string): boolean {
  if (isDay.test(period)) return period < since
  return /^\d{4}(?!\d)/.test(period) && period.slice(0, 4) < since.slice(0, 4)
}

/** The file without the mappings whose columns it may lack in a period. */
export const owedIn = (file: RecordFile, period: string): RecordFile => ({
  ...file,
  columns: Object.fromEntries(
    Object.entries(file.columns).filter(([, { since }]) => since === undefined || !isBefore(period, since)),
  ),
})

/** @param found columns of the file; small and capital letters are alike */
export function absentColumns(
  file: RecordFile,
  period: string,
  found: readonly string[],
): readonly AbsentColumn[] {
  const owed = owedIn(file, period)
  const lower = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.map((name) => name.toLowerCase()))
  const there = lower([...found, ...neededColumns(owed)])
  const mapped = lower(neededColumns(file))
  const others = found.filter((name) => !mapped.has(name.toLowerCase()))
  return Object.entries(file.columns).flatMap(([column, mapping]): readonly AbsentColumn[] => {
    const read = columnsRead(mapping)
    const missing = read.filter((name) => !there.has(name.toLowerCase()))
    if (mapping.since === undefined || column in owed.columns || missing.length === 0) return []
    const near = [...new Set(missing.flatMap((name) => nearCodes(name, others)))]
    return [{ column, missing, since: mapping.since, near, whole: missing.length === read.length }]
  })
}

/** Staged rows with the columns that are not there, empty. */
export function withAbsent(staged: Relation, absent: readonly AbsentColumn[]): Relation {
  const names = [
    ...new Map(absent.flatMap(({ missing }) => missing).map((name) => [name.toLowerCase(), name])).values(),
  ]
  return names.length === 0
    ? staged
    : relation(
        `${staged.name} with what it lacks`,
        [...staged.columns, ...names],
        'Rows as they came, with columns that their file does not have yet',
        sql`select *, ${join(names.map((name) => sql`cast(null as varchar) as ${id(name)}`))} from ${staged}`,
      )
}

/** The file without what its rules ask of columns that are wholly absent: to be filled. */
export function withoutAsking(file: RecordFile, absent: readonly AbsentColumn[]): RecordFile {
  const empty = new Set(absent.filter(({ whole }) => whole).map(({ column }) => column))
  const rules = file.rules.flatMap((rule): RecordFile['rules'] => {
    if (rule.rule === 'filled') return empty.has(rule.column) ? [] : [rule]
    if (rule.rule !== 'needs') return [rule]
    const columns = rule.columns.filter((column) => !empty.has(column))
    return columns.length === 0 ? [] : [{ ...rule, columns }]
  })
  return { ...file, rules }
}
