/** The scales of the vocabulary as a table: by whom, how many criteria, how many of them the program sees. */
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'

export function scaleList(ctx: PageContext): DataTableData {
  const { f, lang, m, release } = ctx
  const text = m.measures.scales
  return {
    id: 'scale-list',
    caption: text.title,
    head: text.head,
    columns: [
      { id: 'agency', label: text.agency, text: true },
      { id: 'criteria', label: text.criteria },
      { id: 'seen', label: text.seen },
    ],
    rows: release.vocabulary.scales.map((scale) => {
      const criteria = scale.dimensions.flatMap((d) => d.criteria)
      return {
        head: scale.title[lang],
        href: ctx.href(`/capacity/scales/${scale.id}`),
        cells: [
          { text: scale.agency },
          { text: f.number(criteria.length) },
          { text: f.number(criteria.filter((c) => c.measured !== undefined).length) },
        ],
      }
    }),
  }
}
