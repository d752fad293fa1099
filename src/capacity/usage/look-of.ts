/**
 * What a request looked at, judged by its address and its answer alone.
 *
 * Counted: GET, answered 200 or 304, not fetched ahead of a click (Sec-Purpose), not by a robot that says so in its name (`bot`,
 * `crawler`, `spider`). Programs that read data (curl, R, Python) count: that is use. The name of the program is only compared here,
 * never kept; neither is the sender's address, a query or a page that led here.
 */
import type { Look } from './usage.ts'

export interface Asked {
  readonly method: string
  /** Path without the query. */
  readonly path: string
  readonly status: number
  readonly header: (name: string) => string | undefined
}

const robot = /bot\b|crawler|spider/i

/** The thing looked at; undefined where the request does not count. */
export function lookOf({ method, path, status, header }: Asked): Look | undefined {
  if (method !== 'GET' || (status !== 200 && status !== 304)) return undefined
  if (/prefetch|prerender/.test(header('sec-purpose') ?? header('purpose') ?? '')) return undefined
  if (robot.test(header('user-agent') ?? '')) return undefined
  const data =
    /^\/data\/([a-z0-9-]+(?:\.[a-z]+){1,2})$/.exec(path) ?? /^\/capacity\/([a-z-]+\.[a-z]+)$/.exec(path)
  if (data !== null) return { kind: 'download', id: data[1] ?? '' }
  const persons = /^\/microdata\/[a-z0-9-]+\.(csv|parquet)$/.exec(path)
  if (persons !== null) return { kind: 'download', id: `microdata.${persons[1] ?? ''}` }
  const [, lang, rest] = /^\/(en|fr|pt)(\/.*)?$/.exec(path) ?? []
  return lang === undefined ? undefined : inLanguage(lang, rest ?? '')
}

function inLanguage(lang: string, path: string): Look {
  const picture = /\/figures\/[^/]+\.(svg|png)$/.exec(path)
  if (picture !== null) return { kind: 'download', id: `figure.${picture[1] ?? ''}`, lang }
  const profile = /^\/countries\/([A-Z]{3})\/profile\.(html|docx|pdf)$/.exec(path)
  if (profile !== null)
    return { kind: 'document', id: `profile-${profile[1] ?? ''}.${profile[2] ?? ''}`, lang }
  const strategy = /^\/capacity\/strategies\/([A-Z]{3})\.(html|docx|pdf)$/.exec(path)
  if (strategy !== null)
    return { kind: 'document', id: `strategy-${strategy[1] ?? ''}.${strategy[2] ?? ''}`, lang }
  const table = /^\/tables\/([a-z0-9-]+)$/.exec(path)
  if (table !== null) return { kind: 'table', id: table[1] ?? '', lang }
  const cell = /^\/cells\/([a-z0-9-]+)\//.exec(path)
  return { kind: 'page', id: cell === null ? path : `/cells/${cell[1] ?? ''}`, lang }
}
