/**
 * Which page answers which path, after the language. One line a page, in the order of the site.
 */
import { about } from './pages/about.tsx'
import { accessibility } from './pages/accessibility.tsx'
import { api } from './pages/api.tsx'
import { cell } from './pages/cell.tsx'
import { compare } from './pages/compare.tsx'
import { corridor } from './pages/corridor.tsx'
import { corridors } from './pages/corridors.tsx'
import { countries } from './pages/countries.tsx'
import { country } from './pages/country.tsx'
import { home } from './pages/home.tsx'
import { licences } from './pages/licences.tsx'
import { method } from './pages/method.tsx'
import { methods } from './pages/methods.tsx'
import { search } from './pages/search.tsx'
import { source } from './pages/source.tsx'
import { sources } from './pages/sources.tsx'
import { tableSteps } from './pages/table-steps.tsx'
import { table } from './pages/table.tsx'
import { tables } from './pages/tables.tsx'
import { themes } from './pages/themes.tsx'
import { allThemes } from './pages/themes/all-themes.ts'
import { themePage } from './pages/themes/theme-page.tsx'
import type { MakePage } from './page.ts'

export interface Route {
  /** Hono path with `:names`; `` is the home page. */
  readonly path: string
  readonly page: MakePage
}

export const pages: readonly Route[] = [
  { path: '', page: home },
  { path: '/countries', page: countries },
  { path: '/countries/:country', page: country },
  { path: '/corridors', page: corridors },
  { path: '/corridors/:from/:to', page: corridor },
  { path: '/tables', page: tables },
  { path: '/tables/:table', page: table },
  { path: '/tables/:table/steps', page: tableSteps },
  { path: '/cells/:table/:key', page: cell },
  { path: '/compare', page: compare },
  { path: '/sources', page: sources },
  { path: '/sources/:source', page: source },
  { path: '/methods', page: methods },
  { path: '/methods/:id', page: method },
  { path: '/about', page: about },
  { path: '/licences', page: licences },
  { path: '/accessibility', page: accessibility },
  { path: '/api', page: api },
  { path: '/search', page: search },
  { path: '/themes', page: themes },
  ...allThemes.map((t) => ({ path: `/themes/${t.id}`, page: themePage(t) })),
]
