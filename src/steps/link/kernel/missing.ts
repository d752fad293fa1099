/**
 * Whole numbers that stand for what is missing, where records lie in memory.
 */

/** A missing whole number; no value may be this one. A missing float is not a number. */
export const missing = -2147483648

/** Stands for a missing number of the left record, so that it equals nothing of the right; no value may be this one either. */
export const missingLeft = -2147483647
