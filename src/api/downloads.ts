/**
 * The download interface: tables as files, cells with their origin, and what the release is. Anyone may read it, from any
 * site; every error is problem+json.
 *
 * `GET /data/` lists the tables; `/data/TABLE.{csv|xlsx|json|parquet|sdmx.csv|sdmx.json|structure.json}?REF_AREA=SEN,MLI&TIME_PERIOD=2020..2024&lang=fr` gives a
 * selection (published/read-selection.ts); `/data/TABLE/cell.json?…` one cell; `/manifest.json` the release.
 */
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { recordTerms } from '../exchange/record-terms.ts'
import type { Release } from '../published/model.ts'
import { isReported } from '../published/public-source.ts'
import { answerDownload } from './answer-download.ts'
import { describeCell } from './describe-cell.ts'
import { formats } from './formats.ts'
import { problemResponse } from './problem-response.ts'

/** Routes over the release that `release` gives at the time of each request. */
export function downloads(release: () => Release): Hono {
  const app = new Hono()
  app.use(
    '/data/*',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Content-Disposition'] }),
  )
  app.use('/manifest.json', cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }))
  app.onError((error) => problemResponse(error))

  app.get('/data', (c) => c.redirect('/data/', 301))
  app.get('/data/', (c) => {
    const { info, vocabulary } = release()
    const tables = vocabulary.tables.map(({ id, title, dimensions, unit, method }) => ({
      id,
      title,
      dimensions,
      unit,
      method,
      files: [...formats.keys()].map((format) => `/data/${id}.${format}`),
    }))
    return tagged(c.req.header('If-None-Match'), info.hash, { release: info, tables })
  })
  app.get('/data/:table/cell.json', async (c) => {
    const found = await describeCell(release(), c.req.param('table'), new URL(c.req.url).searchParams)
    if (found !== undefined) return tagged(undefined, undefined, found)
    return tagged(undefined, undefined, { cell: null }, 404)
  })
  app.get('/data/:file', (c) =>
    answerDownload(release(), c.req.param('file'), new URL(c.req.url), c.req.header('If-None-Match') ?? ''),
  )
  app.get('/manifest.json', async (c) => {
    const current = release()
    const { info, vocabulary } = current
    const { edition, tables, sources } = vocabulary
    const named = sources.map((source) => {
      const { id, title } = source
      if (isReported(source)) {
        const { vintage, licence, citation, url } = source
        return { id, title, vintage, licence, citation, url }
      }
      const { provider, legal_basis, confidentiality } = source
      return { id, title, provider, records: confidentiality, legal_basis, terms: recordTerms }
    })
    return tagged(c.req.header('If-None-Match'), info.hash, {
      release: info,
      edition: {
        id: edition.id,
        title: edition.title,
        countries: edition.countries,
        languages: edition.languages,
      },
      tables: tables.map((table) => table.id),
      sources: named,
      deliveries: await current.deliveries(),
    })
  })
  return app
}

function tagged(known: string | undefined, hash: string | undefined, body: unknown, status = 200): Response {
  const tag = hash === undefined ? undefined : `"${hash.slice(0, 32)}"`
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'public, max-age=60',
    ...(tag === undefined ? {} : { ETag: tag }),
  }
  if (tag !== undefined && known === tag) return new Response(null, { status: 304, headers })
  return new Response(JSON.stringify(body), { status, headers })
}
