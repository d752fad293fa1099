/** Names of the pages on capacity, as their own navigation shows them. */
export const capacityNav = {
  label: 'Capacity pages',
  overview: 'Overview',
  coverage: 'What can be reported',
  measures: 'Measures',
  assessment: 'Assessment',
  strategies: 'Strategies',
  activities: 'Activities',
  training: 'Training',
  effects: 'Before and after',
  use: 'Use',
  library: 'Library',
  concordance: 'Definitions side by side',
}
export type CapacityNav = typeof capacityNav
