/**
 * A scheme of reliability: which class an estimate falls into by its coefficient of variation, and whether it may be published.
 */
import { z } from 'zod'
import { Labels } from './labels.ts'

export const ReliabilityClass = z.strictObject({
  id: z.string().min(1),
  name: Labels,
  /** The largest coefficient of variation of the class, the bound included; the last class has none. */
  cv_up_to: z.number().positive().optional(),
  publish: z.enum(['yes', 'flagged', 'no']),
})
export type ReliabilityClass = z.infer<typeof ReliabilityClass>

export const Reliability = z
  .strictObject({
    id: z.string().min(1),
    agency: z.string(),
    version: z.string(),
    source: z.string(),
    name: Labels,
    /** Estimates from fewer records are of the last class, whatever their coefficient. */
    least_records: z.int().min(1),
    /** Best first. */
    classes: z.array(ReliabilityClass).min(2),
  })
  .refine(
    ({ classes }) =>
      classes.every(({ cv_up_to }, i) => (cv_up_to === undefined) === (i === classes.length - 1)),
    { path: ['classes'], error: 'every class but the last has cv_up_to, and the last has none' },
  )
  .refine(
    ({ classes }) =>
      classes.every(
        (one, i) => i === 0 || one.cv_up_to === undefined || one.cv_up_to > (classes[i - 1]?.cv_up_to ?? 0),
      ),
    { path: ['classes'], error: 'cv_up_to rises from class to class' },
  )
export type Reliability = z.infer<typeof Reliability>

/** Class of a coefficient of variation (a share); one that is not a number, from a value and an error of nought, is of the last class. */
export const classOf = (cv: number, { classes }: Pick<Reliability, 'classes'>): ReliabilityClass =>
  classes.find(({ cv_up_to }) => cv_up_to !== undefined && cv <= cv_up_to) ??
  (classes.at(-1) as ReliabilityClass)
