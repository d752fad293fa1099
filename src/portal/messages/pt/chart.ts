/**
 * Words that charts write themselves, in Portuguese.
 */
import type { ChartWords } from '../en/chart.ts'

export const chart = {
  empty: 'Não há números para esta seleção.',
  missing: 'sem número',
  none: 'nada comunicado',
  others: 'Outros',
  from: 'de',
  to: 'para',
  men: 'Homens',
  women: 'Mulheres',
  lowest: 'o mais baixo',
  median: 'o do meio',
  highest: 'o mais alto',
  orMore: (n: string) => `${n} ou mais`,
  under: (n: string) => `menos de ${n}`,
  observed: 'contado',
  modelled: 'estimado por um modelo',
  break: 'quebra',
  complete: 'números',
  partial: 'parte dos números',
  flowNote: 'Quanto mais grosso o traço, mais pessoas; alarga-se em direção ao país onde hoje vivem.',
} satisfies ChartWords
