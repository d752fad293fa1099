/**
 * The registry of activities and the library as files: `/capacity/activities.{csv|xlsx|json}` and `/capacity/library.{csv|xlsx|json}`.
 * They are in all languages at once, so no language stands in the address. Any site may read them.
 *
 * The CSV and Excel forms can be edited and taken in again (`corridor activities import`).
 */
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { activityFields } from '../capacity/activities/activity-fields.ts'
import { resourceFields } from '../capacity/activities/resource-fields.ts'
import { sheetFormats, writeSheet } from '../capacity/activities/write-sheet.ts'
import type { SheetFormat } from '../capacity/activities/write-sheet.ts'
import { recordOf } from '../capacity/record.ts'
import type { Release } from '../published/model.ts'
import { problemResponse } from './problem-response.ts'

const types: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

const lists = ['activities', 'library'] as const

/** Routes over the release that `release` gives at the time of each request. */
export function capacityDownloads(release: () => Release): Hono {
  const app = new Hono()
  app.onError((error) => problemResponse(error))
  for (const list of lists) {
    for (const format of sheetFormats) {
      const path = `/capacity/${list}.${format}`
      app.use(
        path,
        cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Content-Disposition'] }),
      )
      app.get(path, (c) => answer(release(), list, format, c.req.header('If-None-Match') ?? ''))
    }
  }
  return app
}

async function answer(
  release: Release,
  list: (typeof lists)[number],
  format: SheetFormat,
  known: string,
): Promise<Response> {
  const tag = `"${release.info.hash.slice(0, 16)}-${list}-${format}"`
  const headers = { ETag: tag, 'Cache-Control': 'public, max-age=60' }
  if (known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*'))
    return new Response(null, { status: 304, headers })
  const { activities, library } = await recordOf(release)
  const bytes =
    list === 'activities'
      ? writeSheet(format, { name: list, fields: activityFields, things: activities })
      : writeSheet(format, { name: list, fields: resourceFields, things: library })
  const name = `corridor-${list}-r${release.info.number}.${format}`
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      'Content-Type': types[format],
      'Content-Length': String(bytes.length),
      'Content-Disposition': `${format === 'json' ? 'inline' : 'attachment'}; filename="${name}"`,
    },
  })
}
