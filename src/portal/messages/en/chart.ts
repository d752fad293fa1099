/**
 * Words that charts write themselves, in English.
 */
export const chart = {
  empty: 'There are no figures for this selection.',
  missing: 'no figure',
  none: 'nothing reported',
  others: 'Others',
  from: 'from',
  to: 'to',
  men: 'Men',
  women: 'Women',
  lowest: 'lowest',
  median: 'middle',
  highest: 'highest',
  orMore: (n: string) => `${n} or more`,
  under: (n: string) => `under ${n}`,
  observed: 'counted',
  modelled: 'estimated by a model',
  break: 'break',
  complete: 'figures',
  partial: 'part of the figures',
  flowNote: 'Thicker is more; the curve swells towards where people live now.',
}
export type ChartWords = typeof chart
