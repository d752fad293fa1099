/** Names of the pages on capacity, as their own navigation shows them. */
import type { CapacityNav } from '../en/capacity-nav.ts'

export const capacityNav: CapacityNav = {
  label: 'Pages sur les capacités',
  overview: 'Vue d’ensemble',
  coverage: 'Ce qui peut être produit',
  measures: 'Mesures',
  assessment: 'Évaluation',
  strategies: 'Stratégies',
  activities: 'Activités',
  training: 'Formation',
  effects: 'Avant et après',
  use: 'Utilisation',
  library: 'Bibliothèque',
  concordance: 'Définitions comparées',
}
