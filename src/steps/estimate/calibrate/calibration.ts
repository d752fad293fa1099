/**
 * What a calibration leaves behind for the variance: the auxiliary variables whose totals are now known, and the weights before.
 * Variance comes from residuals, what the auxiliary variables do not explain.
 */
export type Calibration =
  | {
      /** Counts of the groups of each margin are known; one margin: post-strata. */
      readonly kind: 'groups'
      /** Group by record, from 0, by margin. */
      readonly margins: readonly Int32Array[]
      readonly before: Float64Array
    }
  | {
      /** Totals of these variables are known. */
      readonly kind: 'auxiliary'
      /** A column a variable, one value a record. */
      readonly x: readonly Float64Array[]
      readonly before: Float64Array
    }
