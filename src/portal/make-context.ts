/**
 * Everything that a page is given, from a request and the release in force.
 */
import { asItIs } from './as-it-is.ts'
import { format } from './format.ts'
import { messages } from './messages/messages.ts'
import { places } from './messages/places.ts'
import type { Neighbour, PageContext } from './page-context.ts'
import type { Microdata } from '../published/microdata.ts'
import type { Release } from '../published/model.ts'
import type { Language } from '../standards/labels.ts'

export interface Asked {
  readonly lang: Language
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly origin: string
  readonly neighbours?: readonly Neighbour[]
  readonly microdata?: readonly Microdata[]
}

/** Make the context of one page. */
export function makeContext(release: Release, asked: Asked): PageContext {
  const { lang } = asked
  const { areas, groups, codelists } = release.vocabulary
  const official = (code: string): string | undefined =>
    areas.find((a) => a.id === code)?.name[lang] ?? groups.find((g) => g.id === code)?.name[lang]
  return {
    neighbours: [],
    microdata: [],
    ...asked,
    release: asItIs(release),
    m: messages[lang],
    f: format(lang),
    p: places(lang, official),
    href: (path, query = {}) => {
      const search = new URLSearchParams()
      for (const [name, value] of Object.entries(query)) {
        for (const one of value === undefined ? [] : typeof value === 'string' ? [value] : value)
          search.append(name, one)
      }
      const text = search.toString()
      return `/${lang}${path}${text === '' ? '' : `?${text}`}`
    },
    label: (codelist, code) =>
      codelists.find((c) => c.id === codelist)?.codes.find((c) => c.id === code)?.name[lang] ?? code,
  }
}
