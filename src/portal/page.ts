/**
 * The form of every page. A page is one file in `pages/`: a function from what was asked (PageContext) to what is shown
 * (Page). It reads the release and writes sentences, figures and tables; the frame, the status line, caching and
 * compression are the portal's business.
 */
import type { Child } from 'hono/jsx'
import type { FigureData } from './figure.tsx'
import type { PageContext } from './page-context.ts'

export type { PageContext } from './page-context.ts'

export interface Page {
  /** The `h1`, and the first part of the document's title. */
  readonly title: string
  /** The answer in a sentence or two, as plain text: for search engines and previews. */
  readonly description: string
  /** 200 unless told. */
  readonly status?: 200 | 400 | 404 | 413 | 500
  /** Everything under the `h1`; the first element should be the answering sentence, `<p class="answer">`. */
  readonly body: Child
  /** The steps between the home page and this one; this page's own title is added. */
  readonly breadcrumbs?: readonly { readonly label: string; readonly href: string }[]
  /** The page's figures, so that each can be downloaded at `PATH/figures/ID.svg` and `.png`. */
  readonly figures?: readonly FigureData[]
  /** The main navigation's item that the page belongs to, such as `/countries`. */
  readonly section?: string
  /** Send the reader to this address instead. */
  readonly redirect?: string
  /** True where the page is one of many views of a subject (a selection): search engines should not list it. */
  readonly unlisted?: boolean
}

export type MakePage = (ctx: PageContext) => Promise<Page>
