/**
 * Which page answers which path, after the language. One line a page, in the order of the site.
 */
import { about } from './pages/about.tsx'
import { home } from './pages/home.tsx'
import type { MakePage } from './page.ts'

export interface Route {
  /** Hono path with `:names`; `` is the home page. */
  readonly path: string
  readonly page: MakePage
}

export const pages: readonly Route[] = [
  { path: '', page: home },
  { path: '/about', page: about },
]
