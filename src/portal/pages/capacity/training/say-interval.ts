/** Both ends of an interval in words: “22.8 to 26.3”. */
import type { Interval } from '../../../../capacity/training/result.ts'
import type { PageContext } from '../../../page-context.ts'

export const sayInterval = (
  { f, m }: PageContext,
  [low, high]: Interval,
  write: (n: number) => string = (n) => f.number(n, 1),
): string => m.training.one.between(write(low), write(high))
