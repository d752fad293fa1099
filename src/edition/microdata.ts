/**
 * A protected file of persons that an edition offers to researchers, as `methods.yaml` describes it under `microdata`: which records, which
 * columns in which detail, what an intruder may know, and which risk is still borne.
 */
import { z } from 'zod'
import { Labels } from '../standards/labels.ts'

const id = z.string().regex(/^[a-z0-9-]+$/)

/** Ways to make a column coarser that exclude each other. */
const ways = (column: Readonly<Record<string, unknown>>): number =>
  [['bands'], ['bottom', 'top'], ['codes'], ['keep', 'level']].filter((way) =>
    way.some((name) => column[name] !== undefined),
  ).length

export const ReleasedColumn = z
  .strictObject({
    /** As the record type names it; of a date the year is released, and `age` is that on the day of `at`. */
    column: z.string(),
    /** Where the column's own texts become codes by `texts`: the list that names them. */
    codelist: z.string().optional(),
    /** Whole numbers to bands, each from one of these to below the next. */
    bands: z
      .array(z.int().min(0))
      .min(1)
      .refine((list) => list.every((low, i) => i === 0 || low > (list[i - 1] ?? 0)), {
        message: 'bands are ascending lower bounds',
      })
      .optional(),
    /** Numbers below and above become these. */
    bottom: z.int().optional(),
    top: z.int().optional(),
    /** Code to code; those that are not named stay. */
    codes: z.record(z.string(), z.string()).optional(),
    /** The only codes of the file, as they are or by `level`; all others become _O (other). */
    keep: z.array(z.string()).min(1).optional(),
    /** `parent`: the code above in the list, a region for a district. `region`: the M49 region of a country. */
    level: z.enum(['parent', 'region']).optional(),
    /**
     * Least number of different values that persons with the same keys have among them; where there are fewer, the values are withheld.
     */
    sensitive: z.int().min(2).optional(),
  })
  .refine((column) => ways(column) < 2, {
    message: 'a column is made coarser in one way: bands, bottom and top, codes, or keep and level',
  })
export type ReleasedColumn = z.infer<typeof ReleasedColumn>

/** Who may have a file of persons once it is approved. */
export const MicrodataAccess = z.strictObject({
  /** `anyone`: the site hands it out. `on-request`: the provider does, to those who sign; the site describes it and hands out its codebook. */
  who: z.enum(['anyone', 'on-request']),
  /** What whoever uses it must keep to. */
  terms: Labels.optional(),
})
export type MicrodataAccess = z.infer<typeof MicrodataAccess>

/** Where nobody said who may have a file, the site does not hand it out. */
export const accessUnlessTold: MicrodataAccess = { who: 'on-request' }

export const Microdata = z
  .strictObject({
    name: id,
    title: Labels,
    /** Id of a source of records, and which of its records, as of tables. */
    from: id,
    file: z.string().optional(),
    delivered: z.string().optional(),
    /** The day that the records are about (ISO): ages are those on it. */
    at: z.iso.date(),
    /** Share of the persons that the file holds, drawn by a key that is kept with the other keys; all of them where absent. */
    share: z.number().gt(0).lt(1).optional(),
    /** Weights are rounded to multiples of this: weights that differ by stratum tell the stratum. */
    round_weights: z.number().positive().optional(),
    access: MicrodataAccess.default(accessUnlessTold),
    columns: z.array(ReleasedColumn).min(1),
    /** Columns that an intruder may know of somebody, the most important first: values of the last are withheld first. */
    keys: z.array(z.string()).min(1).max(20),
    /** What is told of each person fits at least so many of the persons drawn, the person among them. */
    k: z.int().min(2),
    limits: z.strictObject({
      /** Highest probability that a person of the file is found. */
      risk: z.number().gt(0).lte(1),
      /** Largest share of the known values of one variable that is withheld. */
      withheld: z.number().min(0).max(1),
    }),
  })
  .refine(({ keys, columns }) => keys.every((key) => columns.some(({ column }) => column === key)), {
    message: 'each of the keys is one of the columns',
  })
  .refine(({ keys }) => new Set(keys).size === keys.length, { message: 'no key stands twice' })
  .refine(({ columns }) => new Set(columns.map(({ column }) => column)).size === columns.length, {
    message: 'no column stands twice',
  })
  .refine(
    ({ keys, columns }) => columns.every((one) => one.sensitive === undefined || !keys.includes(one.column)),
    { message: 'what an intruder knows is not what is kept from the intruder: a key is not sensitive' },
  )
export type Microdata = z.infer<typeof Microdata>
