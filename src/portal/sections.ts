/**
 * The main pages, in the order of the navigation; each shows there once its page exists (pages.ts).
 */
import { isFromRecords } from '../standards/table.ts'
import type { PageContext } from './page-context.ts'

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

/** Whether a section has anything in this release: one country cannot be compared, and themes need tables of several. */
export function isUseful({ release }: Pick<PageContext, 'release'>, section: Section): boolean {
  const { edition, tables } = release.vocabulary
  if (section === 'compare') return edition.countries.length > 1
  if (section === 'themes') return tables.length === 0 || !tables.every(isFromRecords)
  return true
}
