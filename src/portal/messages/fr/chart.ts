/**
 * Words that charts write themselves, in French.
 */
import type { ChartWords } from '../en/chart.ts'

export const chart = {
  empty: 'Aucun chiffre ne correspond à cette sélection.',
  missing: 'pas de chiffre',
  none: 'rien de déclaré',
  others: 'Autres',
  from: 'de',
  to: 'vers',
  men: 'Hommes',
  women: 'Femmes',
  lowest: 'le plus bas',
  median: 'au milieu',
  highest: 'le plus haut',
  orMore: (n: string) => `${n} ou plus`,
  under: (n: string) => `moins de ${n}`,
  observed: 'dénombré',
  modelled: 'estimé par un modèle',
  break: 'rupture',
  complete: 'des chiffres',
  partial: 'une partie des chiffres',
  flowNote:
    'Plus le trait est épais, plus il y a de monde ; il s’élargit vers le pays où l’on vit aujourd’hui.',
} satisfies ChartWords
