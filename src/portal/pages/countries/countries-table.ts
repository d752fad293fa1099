/**
 * The key numbers of every country in one table that sorts by its headers.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import type { KeyNumber } from './key-numbers.ts'

/** Make the table in the order that the address asks for: `?sort=share&order=up`; by migrants, largest first, unless told. */
export function countriesTable(ctx: PageContext, columns: readonly KeyNumber[]): DataTableData {
  const { f, m, p, lang, query } = ctx
  const text = m.countryIndex.table
  const asked = query.get('sort')
  const by =
    asked === 'head' || columns.some((c) => c.id === asked) ? (asked ?? '') : (columns[0]?.id ?? 'head')
  const descending = query.get('order') === null ? by !== 'head' : query.get('order') === 'down'
  const column = columns.find((c) => c.id === by)
  const byName = (a: string, b: string): number => p.name(a).localeCompare(p.name(b), lang)
  const value = (area: string): number | null => column?.byArea.get(area)?.value ?? null
  const sign = descending ? -1 : 1
  const areas = ctx.release.vocabulary.edition.countries.toSorted((a, b) => {
    if (column === undefined) return sign * byName(a, b)
    const [x, y] = [value(a), value(b)]
    if (x === null || y === null) return x === y ? byName(a, b) : x === null ? 1 : -1
    return x === y ? byName(a, b) : sign * (x - y)
  })
  const cells = columns.flatMap((c) => [...c.byArea.values()])
  return {
    id: 'key-numbers',
    caption: text.caption,
    head: m.common.country,
    columns: columns.map((c) => ({
      id: c.id,
      label: `${text[c.id]}, ${f.period(c.period)}`,
      ...(c.id === 'refugeesIn' || c.id === 'refugeesOut' ? { group: text.refugees } : {}),
    })),
    rows: areas.map((area) => ({
      head: p.name(area),
      href: ctx.href(`/countries/${area}`),
      cells: columns.map((c) => {
        const cell = c.byArea.get(area)
        return cell === undefined ? { text: '–', missing: true } : cellOf(ctx, c.table, cell, c.decimals)
      }),
    })),
    marks: meanings(ctx, cells),
    sort: {
      by,
      descending,
      href: (id, down) => ctx.href('/countries', { sort: id, order: down ? 'down' : 'up' }),
    },
  }
}
