/**
 * Name and address of a page or table that was looked at, as a reader knows it.
 */
import type { Look } from '../../../../capacity/usage/usage.ts'
import type { PageContext } from '../../../page-context.ts'
import { capacityPages } from '../capacity-nav.tsx'

export interface Named {
  readonly name: string
  /** Path after the language; absent where it is no one page. */
  readonly path?: string
}

const sections = [
  'countries',
  'corridors',
  'tables',
  'compare',
  'themes',
  'sources',
  'methods',
  'about',
  'licences',
  'accessibility',
  'api',
  'search',
] as const

/** The path itself where the page has no short name of its own. */
export function nameOf(ctx: PageContext, { id, kind }: Look): Named {
  const { lang, m, p, release } = ctx
  const text = m.use.most
  const titleOf = (table: string): string =>
    release.vocabulary.tables.find((one) => one.id === table)?.title[lang] ?? table
  if (kind === 'table') return { name: titleOf(id), path: `/tables/${id}` }
  if (id === '…') return { name: text.more }
  if (id === '') return { name: text.home, path: '' }
  const [, first = '', second = '', third = ''] = id.split('/')
  if (first === 'cells') return { name: text.cells(titleOf(second)), path: `/tables/${second}` }
  if (first === 'countries' && second !== '' && third === '') return { name: p.name(second), path: id }
  if (first === 'corridors' && third !== '')
    return { name: text.corridor(p.name(second), p.name(third)), path: id }
  const section = sections.find((one) => id === `/${one}`)
  if (section !== undefined) return { name: m.common[section], path: id }
  const [capacity] = capacityPages.find(([, path]) => path === id) ?? []
  if (capacity !== undefined) return { name: text.capacity(m.capacityNav[capacity]), path: id }
  return { name: id, path: id }
}
