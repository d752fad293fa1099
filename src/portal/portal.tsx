/**
 * The portal as an application: pages in each language, figures to download, style sheet and icon, and a helpful page for
 * whatever goes wrong. It sees a release and nothing else; the server decides which one is in force.
 */
import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { html } from 'hono/html'
import { trimTrailingSlash } from 'hono/trailing-slash'
import type { Microdata } from '../published/microdata.ts'
import type { Release } from '../published/model.ts'
import { spacedPage } from '../report/french-spaces.ts'
import type { Language } from '../standards/labels.ts'
import { chooseLanguage } from './choose-language.ts'
import { figureFile } from './figure-file.ts'
import { headers } from './headers.ts'
import { icon } from './icon.ts'
import { Layout } from './layout.tsx'
import { makeContext } from './make-context.ts'
import { nearPages } from './near-pages.ts'
import type { Page, PageContext } from './page.ts'
import type { Neighbour } from './page-context.ts'
import { failure } from './pages/failure.tsx'
import { pages } from './pages.ts'
import { isUseful, sections } from './sections.ts'
import { send } from './send.ts'
import { statusOf } from './status-of.ts'
import { styleSheet } from './style-sheet.ts'

export interface PortalOptions {
  /** Changes whenever the program does: part of every ETag. */
  readonly version: string
  /** Public address without a slash at the end; the request's own unless told. */
  readonly origin?: string
  /** Other editions that are open beside this one. */
  readonly neighbours?: () => readonly Neighbour[]
  /** Files of persons that were approved. */
  readonly microdata?: () => readonly Microdata[]
  /** Told of errors that are our fault; the reader gets a page either way. */
  readonly onError?: (error: unknown) => void
}

const forEver = 'public, max-age=31536000, immutable'
const fresh = 'public, max-age=60, stale-while-revalidate=600'
/** Paths of pages that have no `:name`. */
const fixed = pages.map((r) => r.path).filter((path) => path !== '' && !path.includes(':'))
const existing = sections.filter((s) => fixed.includes(`/${s}`))

const show = async (
  c: Context,
  ctx: PageContext,
  page: Page,
  more: Record<string, string>,
): Promise<Response> => {
  const assets = { style: styleSheet.path, icon: icon.path }
  const document = (
    <Layout ctx={ctx} page={page} assets={assets} sections={existing.filter((s) => isUseful(ctx, s))} />
  )
  return send(c, {
    body: spacedPage(ctx.lang, String(await html`<!DOCTYPE html>${document}`)),
    type: 'text/html; charset=utf-8',
    status: page.status,
    headers: { 'content-language': ctx.lang, ...more },
  })
}

const fail = (c: Context, ctx: PageContext, status: 400 | 404 | 413 | 500): Promise<Response> => {
  const instead = [
    { label: ctx.m.common.home, href: ctx.href('') },
    ...sections
      .filter((s) => fixed.includes(`/${s}`))
      .map((s) => ({ label: ctx.m.common[s], href: ctx.href(`/${s}`) })),
  ]
  const near = status === 404 ? nearPages(ctx, fixed) : []
  return show(c, ctx, failure(ctx, status, near, instead), { 'cache-control': 'no-store' })
}

/** Make the application; `release` gives the release in force at each request. */
export function portal(release: () => Release, options: PortalOptions): Hono {
  const app = new Hono()
  const origin = (c: Context): string => options.origin ?? new URL(c.req.url).origin
  const languagesOf = (): readonly Language[] => release().vocabulary.edition.languages

  const contextOf = (c: Context, lang: Language, path: string, params: Record<string, string>): PageContext =>
    makeContext(release(), {
      lang,
      path,
      params,
      query: new URL(c.req.url).searchParams,
      origin: origin(c),
      neighbours: options.neighbours?.() ?? [],
      microdata: options.microdata?.() ?? [],
    })
  const contextOfUrl = (c: Context): PageContext => {
    const path = c.req.path.replace(/\/$/, '')
    const lang = languagesOf().find((l) => path === `/${l}` || path.startsWith(`/${l}/`))
    const rest = lang === undefined ? path : path.slice(lang.length + 1)
    return contextOf(c, lang ?? chooseLanguage(c.req.header('accept-language'), languagesOf()), rest, {})
  }

  app.use(trimTrailingSlash({ alwaysRedirect: true }))
  app.get('/', (c) => {
    const lang = chooseLanguage(c.req.header('accept-language'), languagesOf())
    return c.body(null, 302, {
      ...headers,
      location: `/${lang}`,
      vary: 'accept-language',
      'cache-control': 'no-cache',
    })
  })
  app.get(styleSheet.path, (c) =>
    send(c, {
      body: styleSheet.text,
      type: 'text/css; charset=utf-8',
      headers: { 'cache-control': forEver },
    }),
  )
  app.get(icon.path, (c) =>
    send(c, { body: icon.text, type: 'image/svg+xml', headers: { 'cache-control': forEver } }),
  )

  for (const { path, page: make } of pages) {
    const answer = async (c: Context): Promise<Response> => {
      const { lang: asked = '', file, ...params } = c.req.param() as Record<string, string>
      const lang = languagesOf().find((l) => l === asked)
      if (lang === undefined) return fail(c, contextOfUrl(c), 404)
      const shown = c.req.path
        .slice(lang.length + 1)
        .replace(/\/figures\/[^/]+$/, (tail) => (file === undefined ? tail : ''))
      const ctx = contextOf(c, lang, shown, params)
      const etag = `W/"${createHash('sha256')
        .update(
          [
            ctx.release.info.hash,
            options.version,
            c.req.url,
            ctx.neighbours.map(({ url }) => url),
            ctx.microdata.map(({ newest, earlier }) =>
              [newest, ...earlier].map(({ version, hash, approval }) => [version, hash, approval.at]),
            ),
          ].join(),
        )
        .digest('hex')
        .slice(0, 20)}"`
      const cached = { etag, 'cache-control': fresh }
      if (c.req.header('if-none-match')?.includes(etag) === true)
        return new Response(null, { status: 304, headers: { ...headers, ...cached } })
      const page = await make(ctx)
      if (page.redirect !== undefined) return c.body(null, 302, { ...headers, location: page.redirect })
      if (file === undefined)
        return show(c, ctx, page, (page.status ?? 200) === 200 ? cached : { 'cache-control': 'no-store' })
      const found = figureFile(ctx, page, file)
      return found === undefined ? fail(c, ctx, 404) : send(c, { ...found, headers: cached })
    }
    app.get(`/:lang${path}`, answer)
    app.get(`/:lang${path}/figures/:file{[a-z0-9-]+\\.(?:svg|png)}`, answer)
  }
  // Not `notFound`: Hono drops that of an application that is mounted in another, as the server does.
  app.all('*', (c) => fail(c, contextOfUrl(c), 404))
  app.onError((error, c) => {
    const status = statusOf(error)
    if (status === 500) options.onError?.(error)
    return fail(c, contextOfUrl(c), status)
  })
  return app
}
