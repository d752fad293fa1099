/**
 * The criteria of a scale: dimension, weight in the whole, what earns which score, and how it is known.
 */
import type { Criterion, Scale } from '../../../../standards/scale.ts'
import { measureOf } from '../../../../capacity/measure/measures.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'

export function criteriaTable(ctx: PageContext, scale: Scale): DataTableData {
  const { f, lang, m } = ctx
  const text = m.measures.scale
  const all = scale.dimensions.reduce((sum, d) => sum + d.weight, 0)
  const share = (n: number): string => f.percent(n, Math.abs(n - Math.round(n)) < 1e-9 ? 0 : 1)
  const several = scale.dimensions.length > 1
  const reasons = scale.dimensions.some((d) => d.criteria.some((c) => c.why !== undefined))
  return {
    id: 'criteria',
    caption: text.criteria,
    head: text.criterion,
    columns: [
      ...(several ? [{ id: 'dimension', label: text.dimension, text: true }] : []),
      { id: 'weight', label: text.weight },
      { id: 'how', label: text.how, text: true, wide: true },
      { id: 'scores', label: text.scores, text: true, wide: true },
      ...(reasons ? [{ id: 'why', label: text.why, text: true, wide: true }] : []),
    ],
    rows: scale.dimensions.flatMap((d) => {
      const own = d.criteria.reduce((sum, c) => sum + c.weight, 0)
      return d.criteria.map((c) => ({
        head: c.title[lang],
        cells: [
          ...(several ? [{ text: d.title[lang] }] : []),
          { text: share((100 * c.weight * d.weight) / own / all) },
          { text: howKnown(ctx, c) },
          {
            text: c.scores
              .map((s) =>
                text.earned(
                  f.number(s.score, Number.isInteger(s.score) ? 0 : Number.isInteger(s.score * 10) ? 1 : 2),
                  s.when[lang],
                ),
              )
              .join('; '),
          },
          ...(reasons ? [{ text: c.why?.[lang] ?? '' }] : []),
        ],
      }))
    }),
  }
}

function howKnown(ctx: PageContext, criterion: Criterion) {
  const text = ctx.m.measures.scale
  const measure = criterion.measured === undefined ? undefined : measureOf(criterion.measured)
  if (measure === undefined) return criterion.question === undefined ? text.nobody : text.said
  return (
    <>
      {criterion.bound === 'least' ? text.least : text.measured}
      {ctx.m.common.colon}
      <a href={ctx.href(`/capacity/measures/${measure.id}`)}>{measure.title[ctx.lang]}</a>
    </>
  )
}
