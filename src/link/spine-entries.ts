/**
 * Identities of sources as the spine compares them: one entry for records of a source that are alike, each record a member of one.
 */
import { dataset, id, join as list, relation, sql } from '../sql/index.ts'
import type { Relation, Sql } from '../sql/index.ts'

/** Identities of a source, as they were opened: the relation in the engine and its columns. */
export interface OpenedSource {
  readonly source: string
  /** What is linked as one: the source, or one of its deliveries where each holds a person once. */
  readonly origin: string
  /** A person has one record in it: a census, the extract of a register. */
  readonly once: boolean
  readonly name: string
  readonly columns: readonly string[]
  /** What is the same however often a record is delivered: a relation of record and unit in the engine; absent: the record itself. */
  readonly units?: string
}

/** What entries are compared by, with the columns of identities that it is made of. */
const made: Readonly<Record<string, { readonly of: readonly string[]; readonly text: Sql }>> = {
  surnames: { of: ['surnames'], text: sql`surnames` },
  given_names: { of: ['given_names'], text: sql`given_names` },
  born: {
    of: ['date_of_birth', 'date_of_birth_precision'],
    text: sql`substring(date_of_birth, 1, case date_of_birth_precision when 'Y' then 4 when 'M' then 7 else 10 end)`,
  },
  sex: { of: ['sex'], text: sql`sex` },
  citizenship: { of: ['citizenship'], text: sql`citizenship` },
  document: {
    of: ['document_number'],
    text: sql`nullif(replace(replace(upper(document_number), ' ', ''), '-', ''), '')`,
  },
}

/** Columns of entries, beside `id`. */
export const compared = Object.keys(made)

export const membersName = (origin: string): string => `members of ${origin}`
export const entriesName = (origin: string): string => `entries of ${origin}`

/** Records with their columns as they are compared, `record` before them; a column that the source does not have is missing. */
export const plain = ({
  origin,
  name,
  columns,
}: Pick<OpenedSource, 'origin' | 'name' | 'columns'>): Relation =>
  relation(
    `compared of ${origin}`,
    ['record', ...compared],
    `Identities of ${origin} as they are compared`,
    sql`select pseudonym as record, ${list(
      Object.entries(made).map(([column, { of, text }]) => {
        const there = of.every((one) => columns.includes(one))
        return sql`${there ? text : sql`cast(null as varchar)`} as ${id(column)}`
      }),
    )} from ${dataset(name, columns)}`,
  )

const isNamed = sql`(surnames is not null or given_names is not null or document is not null)`

/**
 * @returns one row per record that something can be linked by: record, entry (the first record that is alike in everything; without a
 * document a record is an entry of its own, since many people share a name and a birthday), and what is compared
 */
export const members = (opened: OpenedSource): Relation =>
  relation(
    membersName(opened.origin),
    ['record', 'entry', ...compared],
    `Records of ${opened.origin} by their entry`,
    sql`select *, case when document is null or ${opened.once} then record else min(record) over (partition by ${list(compared.map(id))}) end as entry
from ${plain(opened)} where ${isNamed}`,
  )

/** @returns one row per record of the source: record, unit */
export const unitsOf = ({ origin, name, columns, units }: OpenedSource): Relation =>
  units === undefined
    ? relation(
        `units of ${origin}`,
        ['record', 'unit'],
        `Records of ${origin}, each its own unit`,
        sql`select pseudonym as record, pseudonym as unit from ${dataset(name, columns)}`,
      )
    : dataset(units, ['record', 'unit'])

/** @returns one row per entry: id, and what is compared */
export const entries = (origin: string): Relation =>
  relation(
    entriesName(origin),
    ['id', ...compared],
    `Different identities in ${origin}`,
    sql`select entry as id, ${list(compared.map((name) => sql`min(${id(name)}) as ${id(name)}`))}
from ${dataset(membersName(origin), ['record', 'entry', ...compared])} group by entry`,
  )

/** @returns one row per record with neither name nor document: source, record, unit */
export const unnamed = (sources: readonly OpenedSource[]): Relation =>
  relation(
    'unnamed',
    ['source', 'record', 'unit'],
    'Records with neither name nor document',
    list(
      sources.map(
        (opened) =>
          sql`select ${opened.source} as source, p.record, u.unit from ${plain(opened)} as p join ${unitsOf(opened)} as u on u.record = p.record where not ${isNamed}`,
      ),
      '\nunion all\n',
    ),
  )
