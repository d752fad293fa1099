/**
 * Files of persons that were approved for anyone, with their codebooks: `GET /microdata/` lists all that were approved and says which can be
 * fetched, `/microdata/FILE` gives one. Any site may read them. Nothing else that an edition keeps of persons has an address.
 */
import { Hono } from 'hono'
import type { Context } from 'hono'
import { cors } from 'hono/cors'
import { headers as pageHeaders } from '../portal/headers.ts'
import { problem } from '../problem.ts'
import type { KeptMicrodata } from '../published/keep-microdata.ts'
import type { MicrodataVersion } from '../published/microdata.ts'
import { nearCodes } from '../standards/near-codes.ts'
import { problemResponse } from './problem-response.ts'

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/** A codebook carries its style sheet in itself, and runs nothing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Routes over the files that `microdata` keeps at the time of each request. */
export function microdataDownloads(microdata: KeptMicrodata): Hono {
  const app = new Hono()
  app.use(
    '/microdata/*',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Content-Disposition'] }),
  )
  app.onError((error) => problemResponse(error))
  app.get('/microdata', (c) => c.redirect('/microdata/', 301))
  app.get('/microdata/', (c) =>
    c.json(
      {
        microdata: microdata
          .current()
          .flatMap(({ newest, earlier }) => [newest, ...earlier].map((version) => described(version))),
      },
      200,
      { 'Cache-Control': 'public, max-age=60' },
    ),
  )
  app.get('/microdata/:file', (c) => answer(c, microdata, c.req.param('file')))
  return app
}

const described = ({ name, version, approval, codebook, files }: MicrodataVersion) => ({
  name,
  version,
  title: codebook.title,
  source: codebook.sourceId,
  at: codebook.at,
  persons: codebook.persons,
  share: codebook.share,
  access: codebook.access,
  approval,
  files: files.map((file) => ({
    name: file.name,
    bytes: file.bytes,
    sha256: file.sha256,
    ...(file.open ? { url: `/microdata/${file.name}` } : {}),
  })),
})

async function answer(c: Context, microdata: KeptMicrodata, name: string): Promise<Response> {
  const found = await microdata.fetch(name)
  if (found === undefined) {
    const open = microdata
      .current()
      .flatMap(({ newest, earlier }) => [newest, ...earlier].flatMap(({ files }) => files))
      .filter((file) => file.open)
    const names = open.map((file) => file.name)
    throw problem('published.unknown-microdata', { file: name, near: nearCodes(name, names) })
  }
  const { file, bytes } = found
  const tag = `"${file.sha256.slice(0, 32)}"`
  const headers = { ...pageHeaders, ETag: tag, 'Cache-Control': 'public, max-age=60' }
  if (c.req.header('If-None-Match')?.includes(tag) === true)
    return new Response(null, { status: 304, headers })
  const isPage = file.format === 'html'
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      'Content-Type': types[file.format] ?? 'application/octet-stream',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `${file.part === 'codebook' ? 'inline' : 'attachment'}; filename="${file.name}"`,
      ...(isPage ? { 'content-security-policy': policy } : {}),
      ...(file.language === undefined ? {} : { 'Content-Language': file.language }),
    },
  })
}
