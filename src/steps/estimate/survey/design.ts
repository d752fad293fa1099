/**
 * A survey's design as data: which column is the weight, how the units were drawn, stage by stage, and what to do where a stratum
 * has a single unit. Files of records keep these columns beside the answers; the design only names them.
 *
 * Terms: Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling; Lumley (2010), Complex Surveys.
 */
import { z } from 'zod'

/** One stage of sampling; the units of the first stage are the primary sampling units (PSU). */
export const DesignStage = z
  .strictObject({
    /** Column that names the unit within its stratum and the unit above; absent: every record is a unit. */
    cluster: z.string().min(1).optional(),
    /** Columns that together name the stratum of the unit. */
    strata: z.array(z.string().min(1)).default([]),
    /** Column with the number of units in the population of the stratum: finite population correction. */
    population: z.string().min(1).optional(),
    /** Column with the share of the stratum's units that were drawn, 0 < f ≤ 1: the same correction, said as a fraction. */
    fraction: z.string().min(1).optional(),
  })
  .refine((stage) => stage.population === undefined || stage.fraction === undefined, {
    error: 'population and fraction say the same; give one of them',
  })
export type DesignStage = z.infer<typeof DesignStage>

/**
 * What a stratum with a single sampled unit adds to the variance:
 * `fail` refuses; `remove` and `certainty` add nothing; `adjust` adds its squared total (its distance from nought, which is the mean
 * of linearised values over the whole sample); `average` adds as much as the other strata do on average.
 */
export const Lonely = z.enum(['fail', 'remove', 'certainty', 'adjust', 'average'])
export type Lonely = z.infer<typeof Lonely>

/** Replicate weights that come with the file. */
export const DesignReplicates = z
  .strictObject({
    kind: z.enum(['JK1', 'JKn', 'BRR', 'Fay', 'bootstrap', 'other']),
    /** Columns, one a replicate. */
    columns: z.array(z.string().min(1)).min(2),
    /** True where the columns are whole weights; false where they are factors on the weight. */
    combined: z.boolean().default(true),
    /** Factor of the whole sum of squares; absent: that of the kind. */
    scale: z.number().positive().optional(),
    /** Factor of each replicate's square; absent: 1. JKn needs them. */
    rscales: z.array(z.number().min(0)).optional(),
    /** Fay's ρ: the half that is left out keeps ρ of its weight. */
    rho: z.number().min(0).lt(1).optional(),
    /** True: squares about the estimate of the whole sample; false: about the mean of the replicates. */
    mse: z.boolean().default(false),
  })
  .refine((r) => r.rscales === undefined || r.rscales.length === r.columns.length, {
    error: 'rscales needs one number a replicate',
  })
  .refine((r) => (r.kind === 'Fay') === (r.rho !== undefined), {
    error: 'rho belongs to Fay, and Fay needs it',
  })
  .refine((r) => r.kind !== 'JKn' || r.rscales !== undefined, { error: 'JKn needs rscales' })
  .refine((r) => r.kind !== 'other' || r.scale !== undefined, { error: 'other needs scale' })
export type DesignReplicates = z.infer<typeof DesignReplicates>

export const SurveyDesign = z.strictObject({
  /** Column of the weight: how many of the population a record stands for. */
  weight: z.string().min(1),
  /** From the first stage to the last; one without columns is a simple random sample of records. */
  stages: z
    .array(DesignStage)
    .min(1)
    .default([{ strata: [] }]),
  lonely: Lonely.default('fail'),
  replicates: DesignReplicates.optional(),
})
export type SurveyDesign = z.infer<typeof SurveyDesign>
