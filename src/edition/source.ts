/**
 * A source as its `source.yaml` describes it: who provides it, under which terms, how its files map to standard codes,
 * which checks it must pass and which traps are known.
 */
import { z } from 'zod'
import { Labels } from '../standards/labels.ts'

/** How one column of a file becomes a concept. */
export const Column = z.strictObject({
  /**
   * Concept that the column gives; several columns may give OBS_VALUE, each with its own `set` (they are melted; an
   * empty cell of a melted column gives no row unless `missing` names the empty text). `IGNORE`: no table uses it.
   */
  as: z.string(),
  /** `iso3 | m49 | unhcr | name` for areas (m49 with or without leading zeros); `year | quarter | month | date` for times; `age` for SDMX ages; else the id of a codelist. */
  codes: z.string().optional(),
  /** Provider's code → our code, applied before `codes`. */
  recode: z.record(z.string(), z.string()).default({}),
  /** Codes fixed by this column (only where `as` is OBS_VALUE). */
  set: z.record(z.string(), z.string()).default({}),
  /** Texts that mean "no value", with the reason (a code of CL_OBS_STATUS: L, M, O, Q). */
  missing: z.record(z.string(), z.string()).default({}),
  /** Factor to the table's unit (1000 where the file counts thousands). */
  factor: z.number().default(1),
})
export type Column = z.infer<typeof Column>

export const Check = z.discriminatedUnion('rule', [
  /** Parts of one dimension add up to its total, within `tolerance` (absolute, in the unit of the value). */
  z.strictObject({
    rule: z.literal('adds-up'),
    id: z.string(),
    severity: z.enum(['error', 'warning']),
    dimension: z.string(),
    /** Codes that must add up to `total`; absent: every other code. */
    parts: z.array(z.string()).optional(),
    total: z.string(),
    tolerance: z.number().default(0),
  }),
  /** Every value lies between `min` and `max`, both inclusive. */
  z.strictObject({
    rule: z.literal('in-range'),
    id: z.string(),
    severity: z.enum(['error', 'warning']),
    min: z.number().optional(),
    max: z.number().optional(),
    where: z.record(z.string(), z.array(z.string())).default({}),
  }),
  /** No two rows give the same cell. */
  z.strictObject({ rule: z.literal('unique'), id: z.string(), severity: z.enum(['error', 'warning']) }),
  /** The territory behind a code changed between the years that a series spans (see Area.breaks). */
  z.strictObject({
    rule: z.literal('territory-break'),
    id: z.string(),
    severity: z.enum(['error', 'warning']),
    dimension: z.string(),
  }),
  /** All values of one code of `dimension` are zero although the code has people elsewhere: not believable, set aside as missing. */
  z.strictObject({
    rule: z.literal('not-all-zero'),
    id: z.string(),
    severity: z.enum(['error', 'warning']),
    dimension: z.string(),
    /** Codes for which an all-zero row is known to be implausible; absent: every code that the file lists. */
    codes: z.array(z.string()).optional(),
  }),
  /** `a + b − c` equals `total` by code of one dimension (births − deaths + net migration = change). */
  z.strictObject({
    rule: z.literal('balances'),
    id: z.string(),
    severity: z.enum(['error', 'warning']),
    dimension: z.string(),
    plus: z.array(z.string()),
    minus: z.array(z.string()).default([]),
    equals: z.string(),
    tolerance: z.number(),
  }),
])
export type Check = z.infer<typeof Check>

export const SourceFile = z.strictObject({
  name: z.string(),
  /** Id of the reported table that the rows of this file fill. */
  table: z.string(),
  /** Encoding and delimiter, where they are not UTF-8 and comma. */
  encoding: z.enum(['utf-8', 'latin-1', 'utf-16']).default('utf-8'),
  delimiter: z.string().length(1).default(','),
  columns: z.record(z.string(), Column),
  /** Codes that hold for every row. */
  set: z.record(z.string(), z.string()).default({}),
  /** True where several rows may give the same cell and are added up; else that is an error of the file. */
  sums: z.boolean().default(false),
  checks: z.array(Check).default([]),
})
export type SourceFile = z.infer<typeof SourceFile>

export const Source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  provider: Labels,
  title: Labels,
  /** Name for charts and narrow columns, at most 24 letters; the title stands where it is absent. */
  short: Labels.optional(),
  /** One or two sentences: what it is and how it is made. */
  description: Labels,
  vintage: z.string(),
  /**
   * Whose figures they are: `national` (the country's own censuses, surveys and registers), `partner` (another country's, about
   * it), `agency` (an international organisation's own records), `model` (worked out from others' figures).
   */
  origin: z.enum(['national', 'partner', 'agency', 'model']).default('model'),
  /** The day on which the provider published this vintage, where it is known; what is measured of timeliness starts here. */
  published: z.iso.date().optional(),
  record_type: z.literal('observation'),
  /** `public`: the provider has already published these figures, after its own disclosure control. */
  confidentiality: z.enum(['public', 'restricted']),
  licence: z.strictObject({ id: z.string(), name: z.string(), url: z.string() }),
  citation: z.string(),
  url: z.string(),
  traps: z.array(Labels).default([]),
  files: z.array(SourceFile).min(1),
})
export type Source = z.infer<typeof Source>
