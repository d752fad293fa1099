/** One family of measures as a table: a row a measure, each leading to its page. */
import { measureFamilies } from '../../../../capacity/measure/measures.ts'
import type { MeasureFamily } from '../../../../capacity/measure/measures.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { AllMeasured } from './all-measured.ts'
import { isYesNo, sayMeasured } from './say-measured.ts'
import { spreadOf } from './spread-of.ts'

export function familyTable(ctx: PageContext, family: MeasureFamily, all: AllMeasured): DataTableData {
  const { f, lang, m, release } = ctx
  const text = m.measures
  const countries = release.vocabulary.edition.countries.length
  return {
    id: `family-${family}`,
    caption: text.range,
    head: text.columns.measure,
    columns: [
      { id: 'known', label: text.columns.known },
      { id: 'low', label: text.columns.low },
      { id: 'median', label: text.columns.median },
      { id: 'high', label: text.columns.high },
    ],
    rows: measureFamilies[family].map((measure) => {
      const spread = spreadOf(all.get(measure.id))
      const yes = [...(all.get(measure.id)?.values() ?? [])].filter((v) => v.value === 1).length
      const say = (n: number | undefined) => ({
        text: n === undefined ? '' : sayMeasured(ctx, measure, n),
      })
      return {
        head: measure.title[lang],
        href: ctx.href(`/capacity/measures/${measure.id}`),
        cells: [
          { text: text.scale.knownOf(f.number(spread?.known ?? 0), f.number(countries)) },
          ...(isYesNo(measure)
            ? [{ text: '' }, { text: `${f.number(yes)} ${text.yes}` }, { text: '' }]
            : [say(spread?.low.value), say(spread?.median), say(spread?.high.value)]),
        ],
      }
    }),
  }
}
