/**
 * The main pages, in the order of the navigation; each shows there once its page exists (pages.ts).
 */
export const sections = [
  'countries',
  'corridors',
  'tables',
  'compare',
  'themes',
  'capacity',
  'sources',
  'methods',
] as const
export type Section = (typeof sections)[number]
