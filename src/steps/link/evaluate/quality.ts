/**
 * Precision, recall and their harmonic mean, from counts.
 *
 * Where nothing was claimed, nothing was claimed wrongly: precision is 1; where there was nothing to find, recall is 1.
 */
export interface Quality {
  /** Probability from which pairs count as links. */
  readonly threshold: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const share = (part: number, of: number): number => (of === 0 ? 1 : part / of)

export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** @param right claimed and true; `claimed` and `there` are all that is claimed, all that is true */
export function quality(threshold: number, right: number, claimed: number, there: number): Quality {
  const precision = share(right, claimed)
  const recall = share(right, there)
  return { threshold, precision, recall, f1: harmonic(precision, recall) }
}
