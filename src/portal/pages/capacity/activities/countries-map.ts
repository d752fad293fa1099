/**
 * In how many activities each country of the edition is named, on the map.
 */
import type { Activity } from '../../../../capacity/model/activity.ts'
import { choropleth } from '../../../charts/choropleth.ts'
import { westAfrica } from '../../../charts/map-options.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { sourcesOf } from './sources-of.ts'

/** Make the figure; undefined where no country of the edition is named, or the edition has too few for a map. */
export function countriesMap(ctx: PageContext, activities: readonly Activity[]): FigureData | undefined {
  const { f, lang, m, p } = ctx
  const { areas, edition } = ctx.release.vocabulary
  const text = m.activities.map
  const counted = edition.countries
    .map((country) => ({ country, n: activities.filter((one) => one.countries.includes(country)).length }))
    .toSorted((a, b) => b.n - a.n || p.name(a.country).localeCompare(p.name(b.country), lang))
  const [most, least] = [counted[0], counted.at(-1)]
  if (most === undefined || least === undefined || most.n === 0 || counted.length < 3) return undefined
  return {
    id: 'countries',
    title: text.title,
    unit: text.unit,
    summary: text.summary(p.name(most.country), f.number(most.n), p.name(least.country), f.number(least.n)),
    draw: (o) =>
      choropleth(
        {
          bounds: westAfrica,
          countries: edition.countries,
          m49: (area) => areas.find((a) => a.id === area)?.m49,
          name: (area) => p.name(area),
          values: Object.fromEntries(counted.map(({ country, n }) => [country, n])),
          value: (n) => f.number(n),
        },
        o,
      ),
    source: sourcesOf(activities).join('; '),
    definition: text.definition,
    table: {
      id: 'countries-table',
      caption: text.title,
      unit: text.unit,
      head: text.head,
      columns: [{ id: 'n', label: text.count }],
      rows: counted.map(({ country, n }) => ({
        head: p.name(country),
        href: ctx.href('/capacity/activities', { country }),
        cells: [{ text: f.number(n) }],
      })),
    },
    width: 640,
  }
}
