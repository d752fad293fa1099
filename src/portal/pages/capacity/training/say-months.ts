/** Months from the end of a course to its follow-up, shortest to longest: “3 to 6”. */
import type { PageContext } from '../../../page-context.ts'

export const sayMonths = (
  { f, m }: PageContext,
  [least, , most]: readonly [number, number, number],
): string => m.training.one.months(f.number(least / 30.4), f.number(most / 30.4))
