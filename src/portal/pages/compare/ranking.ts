/**
 * The newest figure of each country beside its first one, in the order that the reader asked for.
 */
import type { Observation } from '../../../published/model.ts'
import type { Table } from '../../../standards/table.ts'
import { cellOf, meanings } from '../../cell-of.ts'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page.ts'
import { sorts, writeComparison } from './read-comparison.ts'
import type { Comparison } from './read-comparison.ts'

export interface Ranked {
  readonly area: string
  /** Newest figure that is not missing. */
  readonly last?: Observation
  readonly first?: Observation
}

/** Order countries; one without a figure stands last whichever way. */
export function rank(
  entries: readonly Ranked[],
  by: Comparison['by'],
  descending: boolean,
  name: (area: string) => string,
  lang: string,
): readonly Ranked[] {
  const sign = descending ? -1 : 1
  const value = ({ first, last }: Ranked): number => {
    const cell = by === 'first' || by === 'since' ? (first ?? last) : last
    return by === 'year' || by === 'since' ? Number(cell?.key.at(-1)) : (cell?.value ?? 0)
  }
  return entries.toSorted(
    (a, b) =>
      Number(a.last === undefined) - Number(b.last === undefined) ||
      (by === 'head' ? 0 : sign * (value(a) - value(b))) ||
      (by === 'head' ? sign : 1) * name(a.area).localeCompare(name(b.area), lang),
  )
}

/** The table; `absent` are countries that have no figure because they were not members, and the day on which they were not. */
export function rankingTable(
  ctx: PageContext,
  table: Table,
  comparison: Comparison,
  ranked: readonly Ranked[],
  absent: { readonly areas: readonly string[]; readonly day: string },
): DataTableData {
  const text = ctx.m.compare
  const { edition } = ctx.release.vocabulary
  const { measure, by, descending } = comparison
  return {
    id: 'ranking',
    caption: text.ranking(text.measures[measure.id].name),
    unit: ctx.label('CL_UNIT', table.unit),
    head: ctx.m.common.country,
    columns: [
      { id: 'value', label: text.newest },
      { id: 'year', label: text.year },
      { id: 'first', label: text.first },
      { id: 'since', label: text.year },
    ],
    rows: ranked.map(({ area, last, first }) => ({
      head: ctx.p.name(area),
      href: ctx.href(`/countries/${area}`),
      cells: [
        last === undefined
          ? { text: '–', missing: true, mark: absent.areas.includes(area) ? '†' : '·' }
          : cellOf(ctx, table.id, last, table.decimals),
        { text: last === undefined ? '' : ctx.f.period(last.key.at(-1) ?? '') },
        first === undefined ? { text: '' } : cellOf(ctx, table.id, first, table.decimals),
        { text: first === undefined ? '' : ctx.f.period(first.key.at(-1) ?? '') },
      ],
    })),
    marks: [
      ...meanings(
        ctx,
        ranked.flatMap((r) => [r.last, r.first]),
      ),
      ...(ranked.some((r) => absent.areas.includes(r.area))
        ? [{ mark: '†', meaning: text.notMember(absent.day) }]
        : []),
      ...(ranked.some((r) => r.last === undefined && !absent.areas.includes(r.area))
        ? [{ mark: '·', meaning: ctx.m.common.noFigure }]
        : []),
    ],
    sort: {
      by,
      descending,
      href: (column, down) =>
        ctx.href(
          '/compare',
          writeComparison(edition, {
            ...comparison,
            by: sorts.find((s) => s === column) ?? 'value',
            descending: down,
          }),
        ),
    },
  }
}
