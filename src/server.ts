/**
 * The public server: opens the published folder read-only and answers with the portal. Prints nothing; tells its address.
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type { MiddlewareHandler } from 'hono'
import { capacityDownloads } from './api/capacity-downloads.ts'
import { downloads } from './api/downloads.ts'
import { microdataDownloads } from './api/microdata-downloads.ts'
import { keepUsage } from './capacity/usage/keep-usage.ts'
import type { KeptUsage } from './capacity/usage/keep-usage.ts'
import { lookOf } from './capacity/usage/look-of.ts'
import { documents } from './documents/documents.ts'
import type { Neighbour } from './portal/page-context.ts'
import { portal } from './portal/portal.tsx'
import { keepMicrodata } from './published/keep-microdata.ts'
import { keepRelease } from './published/keep-release.ts'
import { version } from './version.ts'

export interface ServeOptions {
  /** Folder with the releases and `current`. */
  readonly publishedDir: string
  /** Folder with the files of persons that were approved (published/microdata.ts); absent: the site has none. */
  readonly microdataDir?: string
  /** Where it is taken, a free one is used instead; 0 asks for a free one. */
  readonly port: number
  readonly host: string
  /** Public address, where the server stands behind another one. */
  readonly origin?: string
  readonly onError?: (error: unknown) => void
  /** Other editions that are open beside this one. */
  readonly neighbours?: () => readonly Neighbour[]
  /** Folder for the counts of what is looked at (capacity/usage); absent: nothing is counted. */
  readonly usageDir?: string
}

export interface Site {
  readonly url: string
  readonly title: Neighbour['title']
  /** Stop answering and close the release. */
  close(): Promise<void>
}

/** Hash of the program's own read side: a page may only be called unchanged while both data and program are. */
const codeVersion = (): string => {
  const hash = createHash('sha256').update(version)
  for (const dir of ['portal', 'documents', 'capacity'].map((room) => join(import.meta.dirname, room))) {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (/\.(js|ts|tsx)$/.test(name)) hash.update(readFileSync(join(dir, name)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}

/** Count what was looked at, once it is answered; nothing about who asked is read but what look-of.ts names, or kept. */
const countLooks =
  (usage: KeptUsage): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const { method, path } = c.req
    const look = lookOf({ method, path, status: c.res.status, header: (name) => c.req.header(name) })
    if (look !== undefined) usage.count(look)
  }

/** Open the site. @throws published.missing, published.damaged */
export async function serve(options: ServeOptions): Promise<Site> {
  const kept = await keepRelease(options.publishedDir)
  const { origin, onError, neighbours } = options
  const microdata = options.microdataDir === undefined ? undefined : await keepMicrodata(options.microdataDir)
  const site = new Hono()
  const usage =
    options.usageDir === undefined ? undefined : keepUsage(options.usageDir, { ...(onError && { onError }) })
  if (usage !== undefined) site.use(countLooks(usage))
  site.route('/', downloads(kept.current))
  site.route('/', capacityDownloads(kept.current))
  if (microdata !== undefined) site.route('/', microdataDownloads(microdata))
  site.route(
    '/',
    documents(kept.current, {
      version: codeVersion(),
      ...(origin && { origin }),
      ...(onError && { onError }),
    }),
  )
  site.route(
    '/',
    portal(kept.current, {
      version: codeVersion(),
      ...(origin && { origin }),
      ...(neighbours && { neighbours }),
      ...(microdata && { microdata: microdata.current }),
      ...(onError && { onError }),
    }),
  )
  const server = createAdaptorServer({ fetch: site.fetch })
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, options.host, () => {
        server.removeListener('error', reject)
        resolve()
      })
    })
  try {
    await listen(options.port).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && options.port !== 0) return listen(0)
      throw error
    })
  } catch (error) {
    usage?.close()
    await kept.close()
    throw error
  }
  const { port } = server.address() as AddressInfo
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return {
    title: kept.current().vocabulary.edition.title,
    url: `http://${host === '0.0.0.0' || host === '[::]' ? 'localhost' : host}:${port}`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      usage?.close()
      await kept.close()
    },
  }
}
