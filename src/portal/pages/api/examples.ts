/**
 * Addresses that work on this release: a selection in each format, one figure with its origin, the lists.
 */
import { writeSelection } from '../../../published/write-selection.ts'
import type { PageContext } from '../../page-context.ts'

export interface Example {
  readonly label: string
  /** Path and query, from the root of the site. */
  readonly path: string
}

/** The examples, the plain CSV first; without any table by country only the lists. */
export async function examples(ctx: PageContext): Promise<readonly Example[]> {
  const { f, lang, p, release } = ctx
  const text = ctx.m.api.examples
  const { edition, tables } = release.vocabulary
  const lists = [
    { label: text.list, path: '/data/' },
    { label: text.manifest, path: '/manifest.json' },
  ]
  const table =
    tables.find((t) => t.id === 'stock-origin') ?? tables.find((t) => t.dimensions.includes('REF_AREA'))
  if (table === undefined) return lists
  const there = new Set(await release.codes(table.id, 'REF_AREA'))
  const places = edition.countries.filter((area) => there.has(area)).slice(0, 2)
  const where = { REF_AREA: places }
  const newest = writeSelection(table, { table: table.id, where, latest: true })
  const since = writeSelection(table, { table: table.id, where, from: '2015' })
  const [cell] = await release.query({ table: table.id, where, latest: true, limit: 1 })
  const one = Object.fromEntries(table.dimensions.map((d, i) => [d, [cell?.key[i] ?? '']]))
  return [
    {
      label: text.newest(table.title[lang], f.list(places.map((area) => p.name(area)))),
      path: `/data/${table.id}.csv?${newest}`,
    },
    { label: text.names, path: `/data/${table.id}.xlsx?${newest}&lang=fr` },
    { label: text.since('2015'), path: `/data/${table.id}.json?${since}` },
    { label: text.whole, path: `/data/${table.id}.parquet` },
    ...(cell === undefined
      ? []
      : [
          {
            label: text.cell,
            path: `/data/${table.id}/cell.json?${writeSelection(table, { table: table.id, where: one })}`,
          },
        ]),
    ...lists,
  ]
}
