/**
 * Pages that a reader may have meant by an address that leads nowhere: a slip in a page's name, a country's code in the
 * wrong place or by its name.
 */
import { editDistance } from '../standards/edit-distance.ts'
import type { PageContext } from './page.ts'
import type { Way } from './pages/failure.tsx'

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** At most five ways, nearest first; `paths` are those of the site that have no `:name`. */
export function nearPages(ctx: PageContext, paths: readonly string[]): readonly Way[] {
  const words = ctx.path
    .split('/')
    .map(plain)
    .filter((w) => w !== '')
  const found: { way: Way; distance: number }[] = []
  const offer = (names: readonly string[], way: Way): void => {
    const distance = Math.min(...words.flatMap((w) => names.map((n) => editDistance(w, plain(n), 2))))
    if (distance <= (Math.max(...names.map((n) => n.length)) < 5 ? 0 : 2)) found.push({ way, distance })
  }
  for (const path of paths) offer([path.slice(1)], { label: labelOf(ctx, path), href: ctx.href(path) })
  for (const area of ctx.release.vocabulary.edition.countries) {
    offer([area, ctx.p.name(area), ctx.p.official(area)], {
      label: ctx.p.name(area),
      href: ctx.href(`/countries/${area}`),
    })
  }
  for (const table of ctx.release.vocabulary.tables) {
    offer([table.id], { label: table.title[ctx.lang], href: ctx.href(`/tables/${table.id}`) })
  }
  return found
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map((f) => f.way)
}

const labelOf = (ctx: PageContext, path: string): string => {
  const text = (ctx.m.common as Readonly<Record<string, unknown>>)[path.slice(1)]
  return typeof text === 'string' ? text : path
}
