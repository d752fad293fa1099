/**
 * Follow the links of a site, a few of each kind, and list those that lead nowhere.
 *
 * A kind is the address without its codes: the page of every table is a kind of its own, the cells of a table are one.
 */
import type { Hono } from 'hono'

export interface Walked {
  /** Links that answered with an error, and the page that has them. */
  readonly dead: readonly string[]
  readonly asked: number
}

const kindOf = (path: string): string => {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  const [, first = '', second = '', third = '', ...rest] = pathname.split('/')
  const place =
    first === 'data'
      ? pathname.replace(/^.*\./, '/data/*.')
      : second === 'cells' || second === 'tables' || second === 'themes'
        ? [
            second,
            third,
            ...rest.map((part) => (/[a-z]{4}/.test(part) && !part.includes('.') ? part : '*')),
          ].join('/')
        : [second, third === '' ? '' : '*', ...rest.map((part) => part.replace(/^.*\./, '*.'))].join('/')
  return `${first === 'data' ? '' : first} ${place} ${[...new Set(searchParams.keys())].toSorted().slice(0, 2).join()}`
}

const linksOf = (html: string, page: string): readonly string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
    .map((found) => new URL((found[1] ?? '').replaceAll('&amp;', '&'), `http://localhost${page}`))
    .filter((url) => url.host === 'localhost')
    .map((url) => url.pathname + url.search)

/** Walk from the pages `start` until `requests` addresses were asked, at most `perKind` of a kind. */
export async function walk(
  app: Hono,
  start: readonly string[],
  limits: { readonly requests: number; readonly perKind: number },
): Promise<Walked> {
  const dead: string[] = []
  const seen = new Set(start)
  const kinds = new Map<string, number>()
  const queue = start.map((path) => ({ path, from: '' }))
  const lang = start[0]?.split('/')[1] ?? 'en'
  let asked = 0
  for (let next = queue.shift(); next !== undefined && asked < limits.requests; next = queue.shift()) {
    asked += 1
    const answer = await app.request(next.path)
    if (answer.status >= 400) dead.push(`${answer.status} ${next.path} (on ${next.from})`)
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) {
      await answer.arrayBuffer()
      continue
    }
    for (const path of linksOf(await answer.text(), next.path)) {
      if (seen.has(path)) continue
      const language = path.split('/')[1] ?? ''
      if (['en', 'fr', 'pt'].includes(language) && language !== lang) continue
      const kind = kindOf(path)
      const already = kinds.get(kind) ?? 0
      // A document takes a second to set: one of each form is enough.
      if (already >= (/\*\.(?:pdf|docx)/.test(kind) ? 1 : limits.perKind)) continue
      kinds.set(kind, already + 1)
      seen.add(path)
      queue.push({ path, from: next.path })
    }
  }
  return { dead, asked }
}
