/** Names of the pages on capacity, as their own navigation shows them. */
import type { CapacityNav } from '../en/capacity-nav.ts'

export const capacityNav: CapacityNav = {
  label: 'Páginas sobre capacidades',
  overview: 'Visão geral',
  coverage: 'O que se pode produzir',
  measures: 'Medidas',
  assessment: 'Avaliação',
  strategies: 'Estratégias',
  activities: 'Atividades',
  training: 'Formação',
  effects: 'Antes e depois',
  use: 'Utilização',
  library: 'Biblioteca',
  concordance: 'Definições comparadas',
}
