/** A mean of a measure in words, to one decimal: a mean of yes and no is a share, so the measure's own words do not fit. */
import type { Measure } from '../../../../capacity/measure/measure.ts'
import type { PageContext } from '../../../page-context.ts'
import { digitsOf } from './say-change.ts'

export const sayLevel = (
  { f }: Pick<PageContext, 'f'>,
  measure: Pick<Measure, 'unit'>,
  value: number,
): string => (measure.unit === 'percent' ? f.percent(value, 1) : f.number(value, digitsOf(measure)))
