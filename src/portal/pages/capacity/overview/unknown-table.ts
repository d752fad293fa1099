/** Measures that some country has no value for: how many countries, and the reason that most of them have. */
import { measures } from '../../../../capacity/measure/measures.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { AllMeasured } from '../measures/all-measured.ts'

/** Undefined where every measure is known everywhere. */
export function unknownTable(ctx: PageContext, all: AllMeasured): DataTableData | undefined {
  const { f, lang, m, release } = ctx
  const text = m.capacity.unknown
  const countries = f.number(release.vocabulary.edition.countries.length)
  const rows = measures.flatMap((measure) => {
    const lacking = [...(all.get(measure.id)?.values() ?? [])].filter((v) => v.value === null)
    if (lacking.length === 0) return []
    const [why] = [...Map.groupBy(lacking, (v) => v.why?.[lang] ?? '')].toSorted(
      ([, a], [, b]) => b.length - a.length,
    )
    return [
      {
        head: measure.title[lang],
        href: ctx.href(`/capacity/measures/${measure.id}`),
        cells: [
          { text: m.measures.scale.knownOf(f.number(lacking.length), countries) },
          { text: why?.[0] ?? '' },
        ],
      },
    ]
  })
  if (rows.length === 0) return undefined
  return {
    id: 'unknown',
    caption: text.title,
    head: text.head,
    columns: [
      { id: 'countries', label: text.countries },
      { id: 'why', label: text.why, text: true, wide: true },
    ],
    rows,
  }
}
