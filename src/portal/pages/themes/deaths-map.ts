/**
 * Where people died or disappeared, in half-degree cells, from the region to the far shore of the Mediterranean.
 */
import { incidentMap } from '../../charts/incident-map.ts'
import { codeNames } from '../../code-names.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sourceLine } from '../parts/source-line.ts'

/** From Cabo Verde to the Aegean: the four routes that lead through or from West Africa. */
const bounds = [-26, 3.2, 26, 42] as const

/** Longitude and latitude of the south-west corner that a code such as `N13D5W016D5` names. */
function corner(code: string): { readonly lon: number; readonly lat: number } | undefined {
  const found = /^([NS])(\d+)D(\d)([EW])(\d+)D(\d)$/.exec(code)
  if (found === null) return undefined
  const [, ns, lat = '', latTenth = '', ew, lon = '', lonTenth = ''] = found
  return {
    lat: Number(`${lat}.${latTenth}`) * (ns === 'S' ? -1 : 1),
    lon: Number(`${lon}.${lonTenth}`) * (ew === 'W' ? -1 : 1),
  }
}

/** Make the figure; undefined where there are no places. */
export async function deathsMap(ctx: PageContext): Promise<FigureData | undefined> {
  const { f, m, p } = ctx
  const text = m.themes.deaths.map
  const { areas, edition } = ctx.release.vocabulary
  const all = await ctx.release.query({ table: 'deaths-place' })
  const years = all.map((o) => o.key.at(-1) ?? '').toSorted()
  const sums = new Map<string, number>()
  for (const o of all) {
    const cell = o.key[1] ?? ''
    sums.set(cell, (sums.get(cell) ?? 0) + (o.value ?? 0))
  }
  const ranked = [...sums].filter(([, n]) => n > 0).toSorted((a, b) => b[1] - a[1])
  if (ranked.length === 0) return undefined
  const total = ranked.reduce((n, [, v]) => n + v, 0)
  let [sum, half] = [0, 0]
  for (const [, n] of ranked) {
    if (sum >= total / 2) break
    sum += n
    half += 1
  }
  const name = codeNames(ctx, { freq: 'A' })
  return {
    id: 'places',
    title: text.title,
    unit: text.unit(years[0] ?? '', years.at(-1) ?? ''),
    summary: text.summary(f.number(ranked.length), f.number(half)),
    draw: (o) =>
      incidentMap(
        {
          bounds,
          countries: edition.countries,
          m49: (area) => areas.find((a) => a.id === area)?.m49,
          name: (area) => p.name(area),
          cells: ranked.flatMap(([code, value]) => {
            const at = corner(code)
            return at === undefined ? [] : [{ ...at, value }]
          }),
          tone: 'displaced',
        },
        o,
      ),
    source: sourceLine(ctx, new Set(all.map((o) => o.source))),
    definition: text.definition,
    table: {
      id: 'places-table',
      caption: text.title,
      unit: text.unit(years[0] ?? '', years.at(-1) ?? ''),
      head: text.place,
      columns: [{ id: 'value', label: ctx.label('CL_OUTCOME', '_T') }],
      rows: ranked.slice(0, 20).map(([code, value]) => ({
        head: name('GRID_CELL', code),
        cells: [{ text: f.number(value), href: selectionHref(ctx, 'deaths-place', { GRID_CELL: [code] }) }],
      })),
    },
    full: ctx.href('/tables/deaths-place'),
  }
}
