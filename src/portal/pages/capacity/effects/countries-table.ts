/**
 * One comparison country by country: those that took part first, each group by name.
 */
import type { Comparison } from '../../../../capacity/effects/compare.ts'
import type { DataCell, DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { sayLevel } from './say-level.ts'
import { sayChange } from './say-change.ts'

/** The table; undefined where there is no country to show. */
export function countriesTable(
  ctx: PageContext,
  { effect, measure, units }: Comparison,
): DataTableData | undefined {
  if (measure === undefined || units.length === 0) return undefined
  const { f, m, p } = ctx
  const text = m.effects.countries
  const missing: DataCell = { text: text.missing, missing: true }
  const cell = (value: number | null): DataCell =>
    value === null
      ? missing
      : { text: sayLevel(ctx, measure, value), href: ctx.href(`/capacity/measures/${measure.id}`) }
  const ordered = units.toSorted(
    (a, b) =>
      Number(b.tookPart) - Number(a.tookPart) || p.name(a.country).localeCompare(p.name(b.country), ctx.lang),
  )
  return {
    id: `${effect.id}-countries`,
    caption: text.caption,
    head: text.country,
    columns: [
      { id: 'part', label: text.part, text: true },
      { id: 'before', label: text.before(f.range(effect.before.from, effect.before.to)) },
      { id: 'after', label: text.after(f.range(effect.after.from, effect.after.to)) },
      { id: 'change', label: text.change },
    ],
    rows: ordered.map(({ after, before, country, tookPart }) => ({
      head: p.name(country),
      href: ctx.href(`/capacity/countries/${country}`),
      cells: [
        { text: tookPart ? text.yes : text.no },
        cell(before),
        cell(after),
        before === null || after === null ? missing : { text: sayChange(ctx, measure, after - before) },
      ],
    })),
  }
}
