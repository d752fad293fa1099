/**
 * The documents as an application: `/LANG/countries/GHA/profile.pdf` and `/LANG/capacity/strategies/GHA.pdf`, each also as `.html` and
 * `.docx`. A country, language or form that it does not know is left to the portal, which has a page for what is not there.
 */
import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { Context, Next } from 'hono'
import { headers } from '../portal/headers.ts'
import { makeContext } from '../portal/make-context.ts'
import { findArea } from '../portal/pages/parts/find-area.ts'
import { send } from '../portal/send.ts'
import type { Release } from '../published/model.ts'
import { fileName } from './file-name.ts'
import { formats, isFormat } from './formats.ts'
import type { Format } from './formats.ts'
import { style } from './html/style.ts'
import { keepDocuments } from './keep-documents.ts'
import { makeDocument } from './make-document.ts'
import type { Kind } from './make-document.ts'
import { writeDocument } from './write-document.ts'

export interface DocumentOptions {
  /** Changes whenever the program does: part of every ETag. */
  readonly version: string
  /** Public address without a slash at the end; the request's own unless told. */
  readonly origin?: string
  /** Told of errors, which are our fault. */
  readonly onError?: (error: unknown) => void
}

/** Bytes of documents kept in memory: about fifty. */
const most = 48_000_000
const styleHash = createHash('sha256').update(style).digest('base64')
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; frame-ancestors 'none'`

/** Make the application; `release` gives the release in force at each request. */
export function documents(release: () => Release, options: DocumentOptions): Hono {
  const app = new Hono()
  const kept = keepDocuments(most)
  app.onError((error, c) => {
    options.onError?.(error)
    return c.text(error.message, 500, { ...headers, 'cache-control': 'no-store' })
  })

  const answer = async (c: Context, next: Next, kind: Kind, asked: string, ending: string) => {
    const current = release()
    const { edition } = current.vocabulary
    const lang = edition.languages.find((one) => one === c.req.param('lang'))
    if (lang === undefined || !isFormat(ending)) return next()
    const format: Format = ending
    const origin = options.origin ?? new URL(c.req.url).origin
    const found = findArea(
      makeContext(current, { lang, path: '', params: {}, query: new URLSearchParams(), origin }),
      asked,
    )
    if (!('code' in found) || !edition.countries.includes(found.code)) return next()
    const area = found.code
    if (area !== asked) {
      const to =
        kind === 'profile'
          ? `/${lang}/countries/${area}/profile.${format}`
          : `/${lang}/capacity/strategies/${area}.${format}`
      return c.body(null, 302, { ...headers, location: to })
    }
    const wanted = { kind, area, lang, origin }
    const key = [
      current.info.hash,
      current.info.made,
      options.version,
      origin,
      kind,
      area,
      lang,
      format,
    ].join(' ')
    const etag = `"${createHash('sha256').update(key).digest('hex').slice(0, 24)}"`
    const cached = { etag, 'cache-control': 'public, max-age=60, stale-while-revalidate=600' }
    if (c.req.header('if-none-match')?.includes(etag) === true)
      return new Response(null, { status: 304, headers: { ...headers, ...cached } })
    const bytes = await kept.get(key, async () => writeDocument(await makeDocument(current, wanted), format))
    return send(c, {
      body: bytes,
      type: formats[format],
      headers: {
        ...cached,
        'content-language': lang,
        'content-disposition': `${format === 'docx' ? 'attachment' : 'inline'}; filename="${fileName(wanted, format)}"`,
        ...(format === 'html' ? { 'content-security-policy': policy } : {}),
      },
    })
  }

  app.get('/:lang/countries/:country/:file{profile\\.[a-z]+}', (c, next) =>
    answer(c, next, 'profile', c.req.param('country'), c.req.param('file').slice('profile.'.length)),
  )
  app.get('/:lang/capacity/strategies/:file{[^/]+\\.(?:html|docx|pdf)}', (c, next) => {
    const file = c.req.param('file')
    const dot = file.lastIndexOf('.')
    return answer(c, next, 'strategy', file.slice(0, dot), file.slice(dot + 1))
  })
  return app
}
