/** How many figures a breakdown of a request wants of one country for one reference date. */
import type { Margin } from './template.ts'

export const requiredCells = (margin: Pick<Margin, 'codes' | 'atLeast'>): number =>
  margin.codes?.length ?? margin.atLeast ?? 1
