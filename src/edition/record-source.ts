/**
 * A source of person-level records as its `source.yaml` describes it: who hands it over, on which legal basis, how its files map to
 * a record type, and which rules they must pass.
 */
import { z } from 'zod'
import { Labels } from '../standards/labels.ts'
import { FileForm } from './file-form.ts'
import { RecordRule } from './record-rule.ts'

/** How the two parts of a name stand in one field. */
export const nameOrders = ['surname-first', 'given-first', 'comma'] as const

/** Signs that DuckDB 1.5 reads in a form of strptime. */
const signs = /%[-aAwdbBmyYHIpMSfngzZjUWcxX%]/g

/** A form of strptime that says the year, with no other sign of per cent in it, or `excel`. */
const DateForm = z
  .string()
  .refine(
    (form) => form === 'excel' || (/%-?[yYcx]/.test(form) && !form.replaceAll(signs, '').includes('%')),
    {
      message:
        'expected a form of strptime with the year in it, such as %d/%m/%Y, %m/%Y or %Y, or the word excel',
    },
  )

/** How one column of the record type is made of the file's columns. */
export const RecordMapping = z
  .strictObject({
    /** Column of the file. */
    from: z.string().optional(),
    /** An expression over the file's columns, each a text, in the engine's words; instead of `from`. */
    sql: z.string().optional(),
    /** The same for every row; instead of `from`. */
    value: z.string().optional(),
    /** For codes: `iso3 | m49 | unhcr | name` for areas; the column's own codelist where absent. */
    codes: z.string().optional(),
    /** Agency's text → our text, applied before anything else. */
    recode: z.record(z.string(), z.string()).default({}),
    /** Texts that mean “no value”. */
    missing: z.array(z.string()).default([]),
    /** For dates: forms of strptime tried in turn (`%d/%m/%Y`, `%m/%Y`, `%Y`), or `excel` for the day number of a spreadsheet. */
    date: z.array(DateForm).min(1).default(['%Y-%m-%d']),
    /** For numbers: factor to our unit (30.4375 where the file counts months and we days). */
    factor: z.number().positive().default(1),
    /** For flags: texts that mean yes; any other is no. */
    yes: z.array(z.string()).default([]),
    /**
     * First period (YYYY, YYYY-MM or YYYY-MM-DD) whose files have what it comes from. In those of before it may be absent, and is empty then;
     * it is necessary in every file where this is not said.
     */
    since: z
      .union([z.string(), z.int()])
      .transform(String)
      .pipe(
        z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, {
          message: 'expected the first period that has it: a year, a month or a day, such as 2021 or 2021-07',
        }),
      )
      .optional(),
  })
  .refine((m) => [m.from, m.sql, m.value].filter((one) => one !== undefined).length === 1, {
    message: 'expected one of from, sql and value',
  })
  .refine(({ value, since }) => value === undefined || since === undefined, {
    message: 'a value comes from no column that could be absent; leave `since` out',
    path: ['since'],
  })
export type RecordMapping = z.infer<typeof RecordMapping>

/** Both parts of a name in one field of the file. */
export const FullName = z.strictObject({ from: z.string(), order: z.enum(nameOrders) })
export type FullName = z.infer<typeof FullName>

export const RecordFile = z.strictObject({
  /** Name of the file, with `*` where deliveries differ: crossings-*.csv. */
  name: z.string().regex(/^[^/\\]+$/),
  /** How the file is written; looked for where it is not said. */
  form: FileForm.prefault({}),
  /** By column of the record type. */
  columns: z.record(z.string(), RecordMapping),
  /** Gives surnames and given_names. */
  full_name: FullName.optional(),
  /** Texts that mean “no value” in every column. */
  missing: z.array(z.string()).default([]),
  rules: z.array(RecordRule).default([]),
})
export type RecordFile = z.infer<typeof RecordFile>

export const RecordSource = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  provider: Labels,
  title: Labels,
  short: Labels.optional(),
  description: Labels,
  record_type: z.enum(['crossing', 'person', 'permit', 'survey_person']),
  /** Person-level records are never public. */
  confidentiality: z.literal('restricted'),
  /** Law, decree or agreement that lets the office have the file. */
  legal_basis: Labels,
  /** The language that the agency writes in: its report is in it. */
  language: z.enum(['en', 'fr', 'pt']).default('en'),
  /** So many years after the source's last delivery came its identities are destroyed, all of them. */
  retention_years: z.int().positive(),
  /** Per cent of the rows that may be set aside before a delivery is refused. */
  most_set_aside: z.number().min(0).max(100).default(5),
  files: z.array(RecordFile).min(1),
})
export type RecordSource = z.infer<typeof RecordSource>
