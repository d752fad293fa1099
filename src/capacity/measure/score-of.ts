/** From a number to the score of an answer: 1, 0.5 or 0, by two thresholds. */

/** 1 from `full` on, 0.5 from `half` on, 0 below. */
export const atLeast = (value: number, full: number, half: number): 0 | 0.5 | 1 =>
  value >= full ? 1 : value >= half ? 0.5 : 0

/** 1 up to `full`, 0.5 up to `half`, 0 above. */
export const atMost = (value: number, full: number, half: number): 0 | 0.5 | 1 =>
  value <= full ? 1 : value <= half ? 0.5 : 0
