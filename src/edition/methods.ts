/**
 * How an edition's records become statistics, as its `methods.yaml` says: the period, the spine of persons, the rule of residence, which
 * table is counted from which records at which date, and how cells are protected.
 *
 * The document is reviewed like code: a figure of the release can be defended by what stands here and in the tables' definitions.
 */
import { z } from 'zod'
import { Microdata } from './microdata.ts'

const id = z.string().regex(/^[a-z0-9-]+$/)
const day = z.iso.date()

/** Moves of residents are derived from crossings (steps/reside); everything else that is counted are records of a source. */
export const movesName = 'moves'

export const CountedFrom = z.strictObject({
  /** Id of the table. One table may stand here several times, with other records and dates. */
  table: id,
  /** Id of a source of records, or `moves`. */
  from: id,
  /** File of the source, as its source.yaml names it, where only records of that file are counted. */
  file: z.string().optional(),
  /** Period of the deliveries that are counted (the part of the file's name that differs); all that stand where absent. */
  delivered: z.string().optional(),
  /** Reference date of a state. Absent for events, which are counted through the edition's period. */
  at: day.optional(),
  /** Share of those who should be in the records that are, 0 to 1, where a study says so. */
  coverage: z.number().gt(0).max(1).optional(),
  /** Id of the rule of residence by which a census or survey took people in. Moves go by the edition's own. */
  rule: id.optional(),
})
export type CountedFrom = z.infer<typeof CountedFrom>

const evidenceFrom = { from: id, file: z.string().optional(), delivered: z.string().optional() }

/** What a source's records say of where people live, beside crossings (steps/reside/evidence.ts). */
export const EvidenceFrom = z.discriminatedUnion('says', [
  /** A census counted them, or they stood in a register, on a day. */
  z.strictObject({ ...evidenceFrom, says: z.enum(['counted', 'registered']), at: day }),
  /** They are registered with a consulate. */
  z.strictObject({ ...evidenceFrom, says: z.literal('abroad'), at: day.optional() }),
  /** They may live in the country from one day to another; they were born or died in it. */
  z.strictObject({ ...evidenceFrom, says: z.enum(['permit', 'vital']) }),
])
export type EvidenceFrom = z.infer<typeof EvidenceFrom>

/** What a clerical review of linkage found in a group of persons; a dimension that is not named may be any. */
const ReviewedPersons = z
  .strictObject({
    sex: z.enum(['F', 'M']).optional(),
    age: z.enum(['Y0T14', 'Y15T64', 'Y_GE65']).optional(),
    /** Persons reviewed, drawn by lot in the group. */
    persons: z.int().positive(),
    found: z.int().nonnegative(),
  })
  .refine(({ persons, found }) => found <= persons, {
    error: 'more were found than there are persons reviewed',
    path: ['found'],
  })

/** How much of the population a census reached, held against the residents whom the border knows (steps/tabulate/resident/census-coverage.ts). */
export const CensusCoverage = z
  .strictObject({
    ...evidenceFrom,
    /** Night of the census. */
    at: day,
    /** Residents who crossed the border in so many days before it are the other list. */
    within_days: z.int().positive().default(180),
    /** Share of the persons in both lists whom linkage finds, as an earlier study says; 1 where nobody has looked. */
    sensitivity: z.number().gt(0).max(1).optional(),
    /** Persons whom that study looked at; absent where the share is taken as known. */
    reviewed: z.int().positive().optional(),
    /**
     * A review of this linkage by clerks. `unlinked`: of persons of the other list whom linkage did not link to the census, how many were found
     * in it. `both`: of persons whom clerks found in the census, how many linkage had linked to it. `linkage`: which state of linkage was reviewed,
     * as `corridor review EDITION SHEET.csv` prints it; a run says where it is of another.
     */
    review: z
      .strictObject({
        of: z.enum(['unlinked', 'both']),
        linkage: z.string().optional(),
        groups: z.array(ReviewedPersons).min(1),
      })
      .refine((review) => review.of === 'unlinked' || review.groups.some(({ found }) => found > 0), {
        error: 'of those in both lists nobody was linked, so that links tell nothing',
        path: ['groups'],
      })
      .optional(),
  })
  .refine(
    ({ review, sensitivity, reviewed }) => review === undefined || (sensitivity ?? reviewed) === undefined,
    {
      error: 'a review and a sensitivity say the same twice; leave `sensitivity` and `reviewed` out',
      path: ['review'],
    },
  )
  .refine(({ sensitivity, reviewed }) => reviewed === undefined || sensitivity !== undefined, {
    error: '`reviewed` says how many persons `sensitivity` is from; write that too',
    path: ['reviewed'],
  })

export type CensusCoverage = z.infer<typeof CensusCoverage>

export const Protection = z.strictObject({
  /** Largest change of a count, variance of the change, and the counts from 1 on that are never published (protect/ptable). */
  D: z.int().min(1).max(50).default(5),
  V: z.number().positive().default(3),
  js: z.int().min(0).max(49).default(2),
  /** Record keys are taken modulo this. */
  modulus: z
    .int()
    .min(256)
    .max(2 ** 32)
    .default(100_000_000),
  /** Perturbed counts below are withheld (status Q); 0: none. */
  threshold: z.int().min(0).default(0),
  /** Least mean of persons a cell, and largest share of ones and twos, of a table's innermost cells. */
  mean: z.number().min(0).default(2),
  small: z.number().min(0).max(1).default(0.25),
})
export type Protection = z.infer<typeof Protection>

/**
 * Tables whose small counts are rounded instead of being perturbed (protect/rounding): they add up, and no other table is counted from
 * their records.
 */
export const Rounding = z.strictObject({
  /** Counts from 1 to base - 1 are never published. */
  base: z.int().min(2).max(20).default(3),
  /** Ids of counted tables; those that count the same records are rounded together. */
  tables: z.array(id).min(1),
  /** Least mean of persons a cell, and largest share of ones and twos, of a table's innermost cells. */
  mean: z.number().min(0).default(1),
  small: z.number().min(0).max(1).default(0.5),
})
export type Rounding = z.infer<typeof Rounding>

/**
 * Tables of sums (protect/magnitude): cells of few contributors, or of one who has most of it, are withheld, and others so that they cannot be
 * worked out. A contributor is a record: the person whose wage it states.
 */
export const Magnitudes = z.strictObject({
  /** Cells with fewer contributors are withheld. */
  contributors: z.int().min(3).default(3),
  /** So are those of which the n largest have k per cent or more, */
  dominance: z
    .array(
      z.strictObject({
        n: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        k: z.number().gt(0).max(100),
      }),
    )
    .default([
      { n: 1, k: 75 },
      { n: 2, k: 85 },
    ]),
  /** and those where the others leave the second largest less than p per cent of the largest to be unsure about. */
  p: z.number().min(0).max(100).default(10),
  /** Each with the column of its records that it adds up. */
  tables: z.array(z.strictObject({ table: id, value: z.string() })).min(1),
})
export type Magnitudes = z.infer<typeof Magnitudes>

/** What becomes of a file for whose period another one stands. */
export const DeliveryDecision = z.strictObject({
  source: id,
  file: z.string(),
  decision: z.enum(['replaces', 'adds']),
  /** Period that the file is about, where its name says another one. */
  period: z.string().optional(),
})

export const Methods = z.strictObject({
  /** Decisions about files in `deliveries/SOURCE/`; a file about a new period needs none. */
  deliveries: z.array(DeliveryDecision).default([]),
  /** First day on which events count, and the last day of which all crossings are there (inclusive). */
  period: z
    .strictObject({ from: day, cutoff: day })
    .refine(({ from, cutoff }) => from <= cutoff, { message: 'the cut-off comes after the first day' }),
  /** Sources whose records are linked to persons. */
  spine: z.strictObject({
    /** Path of a linkage model in the edition's folder; the standard one where absent. */
    model: z.string().optional(),
    sources: z.array(id).min(1),
    /** Those of them whose deliveries each hold a person once: a census, the extract of a register. */
    once: z.array(id).default([]),
  }),
  residence: z
    .strictObject({
      /** Id of a rule in standards/residence-rules. */
      rule: id,
      /** Sources of crossings. */
      crossings: z.array(id).min(1),
      /**
       * Where a crossing is put that is missing: by what travellers said of their journey (`declared`), after a spell as long as others'
       * (`spells`), in the `middle`; or none is (`leave`).
       */
      unmatched: z.enum(['declared', 'spells', 'middle', 'leave']).default('spells'),
      /** Purposes, as the records have them, of those who move house; for `declared`. */
      moving: z.array(z.string()).default([]),
      /**
       * What becomes of moves that left no record: the recorded ones are weighed by how well crossings of their direction and post are
       * recorded (`weigh`; only with `declared`), or they are left out (`leave`).
       */
      unrecorded: z.enum(['weigh', 'leave']).default('leave'),
      /** Who lived where before the first crossing, was born or died, from other records. */
      evidence: z
        .strictObject({
          /** Statements of before this day are not believed. */
          believed_from: day,
          /**
           * Years for which a statement holds of somebody who never crossed. Of those whom a census counted ten years ago and nobody since,
           * most have died or left: on invented people, ten years make the residents 7 % too many, five 3 % too few.
           */
          lasting_years: z.int().positive().default(5),
          records: z.array(EvidenceFrom).min(1),
        })
        .optional(),
      /** Days of settled crossings from which provisional estimates learn. */
      learn_days: z.int().positive().default(730),
    })
    .optional(),
  /** For the table `census-coverage`; asks for `residence`. */
  coverage: CensusCoverage.optional(),
  /** Column → text of the agency → code of the edition's list. */
  texts: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  tables: z.array(CountedFrom).min(1),
  protection: Protection.prefault({}),
  rounding: Rounding.optional(),
  magnitudes: Magnitudes.optional(),
  /** Protected files of persons for researchers; made and approved one by one. */
  microdata: z.array(Microdata).default([]),
})
export type Methods = z.infer<typeof Methods>
