/** Countries on a scale, by name: the range of each dimension and of the whole, and how many criteria are known. */
import type { ScaleScore } from '../../../../capacity/scales/score.ts'
import type { Scale } from '../../../../standards/scale.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { byName } from '../measures/by-name.ts'

export function countryScores(
  ctx: PageContext,
  scale: Scale,
  scores: ReadonlyMap<string, ScaleScore>,
): DataTableData {
  const { f, lang, m, p } = ctx
  const text = m.measures.scale
  const several = scale.dimensions.length > 1
  const ends = (id: string, group?: string) => [
    { id: `${id}-low`, label: text.low, ...(group === undefined ? {} : { group }) },
    { id: `${id}-high`, label: text.high, ...(group === undefined ? {} : { group }) },
  ]
  return {
    id: 'scores',
    caption: scale.title[lang],
    head: m.measures.one.country,
    columns: [
      ...(several ? ends('all', text.whole) : ends('all')),
      ...(several ? scale.dimensions.flatMap((d) => ends(d.id, d.title[lang])) : []),
      { id: 'known', label: text.known },
    ],
    rows: byName(ctx).flatMap((country) => {
      const found = scores.get(country)
      if (found === undefined) return []
      const ranges = [found, ...(several ? found.dimensions : [])]
      return [
        {
          head: p.name(country),
          href: ctx.href(`/capacity/countries/${country}`),
          cells: [
            ...ranges.flatMap((r) => [{ text: f.number(r.low, 1) }, { text: f.number(r.high, 1) }]),
            { text: text.knownOf(f.number(found.known), f.number(found.of)) },
          ],
        },
      ]
    }),
  }
}
