/**
 * What a page is given: the release, the language with its messages and formatters, and what was asked.
 */
import type { Format } from './format.ts'
import type { Messages } from './messages/en.ts'
import type { Places } from './messages/places.ts'
import type { Microdata } from '../published/microdata.ts'
import type { Release } from '../published/model.ts'
import type { Language } from '../standards/labels.ts'

/** Another edition that is open beside this one. */
export interface Neighbour {
  readonly title: Readonly<Record<Language, string>>
  /** Address of its site, without a slash at the end. */
  readonly url: string
}

export interface PageContext {
  readonly lang: Language
  /** Messages of the language. */
  readonly m: Messages
  /** Numbers, times and lists. */
  readonly f: Format
  /** Names of areas, with their articles and prepositions. */
  readonly p: Places
  readonly release: Release
  /** Path after the language, such as `/countries/SEN`; `` on the home page. */
  readonly path: string
  /** Values of the `:names` of the route, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Address of this site, without a slash at the end (`https://example.org`). */
  readonly origin: string
  readonly neighbours: readonly Neighbour[]
  /** Files of persons that were approved. */
  readonly microdata: readonly Microdata[]
  /** Link to a path in the page's language: `href('/countries/SEN')`, `href('/tables/flows', { REF_AREA: 'GHA' })`. */
  readonly href: (
    path: string,
    query?: Readonly<Record<string, string | readonly string[] | undefined>>,
  ) => string
  /** Label of a code in the page's language; the code itself where the list does not have it. Areas: use `p`. */
  readonly label: (codelist: string, code: string) => string
}
