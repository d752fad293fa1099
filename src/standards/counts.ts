/**
 * How a table is counted, added up or estimated from person-level records: which records, who of them, and where each dimension finds its code.
 *
 * A definition of this kind is data: a new table of records is a file, no code. What the readings and levels mean in SQL stands in
 * `steps/tabulate/counted/`.
 */
import { z } from 'zod'

/**
 * What a column says about a dimension.
 *
 * - `code`: a code of the dimension's own list. `country`: a code of CL_AREA. `abroad`: a country other than the one that counts.
 * - `citizenship`: the own country where any of the columns names it, else the first column.
 * - `migratory-status`: of the country of birth and the citizenships (CL_MIGR_STATUS).
 * - `listed`: a text that the edition's list gives a code. `occupation`: an ISCO-08 code, or a text with one in the edition's list.
 * - `industry`: an ISIC Rev. 4 code that begins with the letter of its section, or a text with one in the edition's list.
 * - `age`: completed years. `years-since`: a date before the reference date. `validity`: the first and the last day of a permit.
 * - `direction`: ARRIVAL or DEPARTURE as IN or OUT. `constant`: the same code for every record.
 */
export const readings = [
  'code',
  'country',
  'abroad',
  'citizenship',
  'migratory-status',
  'listed',
  'occupation',
  'industry',
  'age',
  'years-since',
  'validity',
  'direction',
  'constant',
] as const

/** Coarser codes of a reading: broad ages, the sub-region of a country, the group of a reason, the sector of an industry, birth or nationality alone. */
export const levels = ['broad', 'subregion', 'group', 'sector', 'birth', 'nationality'] as const
export type LevelName = (typeof levels)[number]

export const By = z
  .strictObject({
    as: z.enum(readings).default('code'),
    /** Columns of the record; of `citizenship` and `migratory-status` a second citizenship may be absent from the records. */
    columns: z.array(z.string()).default([]),
    /** The code, where the reading is `constant`. */
    value: z.string().optional(),
    /** The finest level that is published; absent: the codes of the records. */
    level: z.enum(levels).optional(),
    /** Levels that are published beside the finest codes. */
    subtotals: z.array(z.enum(levels)).default([]),
    /** Whether the sum over all codes means anything: entries and exits have none. */
    total: z.boolean().default(true),
  })
  .refine(({ as, columns, value }) => (as === 'constant' ? value !== undefined : columns.length > 0), {
    message: 'a constant has a value, any other reading has columns',
  })
export type By = z.infer<typeof By>

/**
 * Who is counted. `abroad`: the first column is known and none names the country that counts; `home`: one of them names it.
 * `in-force`: the reference date lies from the first column to the second, both inclusive, or the second is empty. `from` keeps those of
 * unknown age.
 */
export const Condition = z.union([
  z.strictObject({
    columns: z.array(z.string()).min(1),
    is: z.enum(['abroad', 'home', 'in-force', 'true']),
  }),
  z.strictObject({ columns: z.array(z.string()).length(1), in: z.array(z.string()).min(1) }),
  z.strictObject({ columns: z.array(z.string()).length(1), from: z.number().int() }),
])
export type Condition = z.infer<typeof Condition>

export const Counts = z.strictObject({
  records: z.enum(['person', 'move', 'crossing', 'permit', 'survey_person']),
  /** All of them must hold. */
  who: z.array(Condition).default([]),
  /** Columns of which the first that has a date says in which period an event counts. Absent: a state at the reference date. */
  when: z.array(z.string()).default([]),
  /** Code of CL_TYPE_OF_DATA, where the table tells migrants by birth or by citizenship. */
  type: z.string().optional(),
  /** Column of the records whose values are added up, where the table is of amounts. Absent: records are counted. */
  sums: z.string().optional(),
  /** Every dimension but REF_AREA, SOURCE and TIME_PERIOD. */
  by: z.record(z.string(), By),
  /** Dimensions kept apart in each margin that is published; absent: every margin there is. */
  margins: z.array(z.array(z.string())).optional(),
  /** Coarser shapes of the table, from fine to coarse, for records too few for the finest: dimension → level, or _T to leave it out. */
  coarser: z.array(z.record(z.string(), z.union([z.enum(levels), z.literal('_T')]))).default([]),
})
export type Counts = z.infer<typeof Counts>
