/**
 * Reporting ability by country: own figures and any source, largest first, each leading to its cell and the country's own view.
 */
import { cellOf } from '../../../cell-of.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { AbilityOf } from './ability.ts'
import type { Newest } from './newest.ts'
import type { View } from './view.ts'

export function abilityTable(ctx: PageContext, view: View, of: AbilityOf, newest: Newest): DataTableData {
  const { p, lang } = ctx
  const text = ctx.m.capacityCoverage.ability
  const { year, origin } = view
  const table = 'reporting-ability'
  const value = (area: string): number => of('_T', origin, 'SHARE', area, year)?.value ?? -1
  const countries = ctx.release.vocabulary.edition.countries.toSorted(
    (a, b) => value(b) - value(a) || p.name(a).localeCompare(p.name(b), lang),
  )
  return {
    id: 'ability',
    caption: text.title(year),
    unit: text.unit,
    head: text.country,
    columns: [
      { id: 'own', label: text.own },
      { id: 'any', label: text.any },
      { id: 'filled', label: text.filled },
      { id: 'newest', label: text.newest },
    ],
    rows: countries.map((area) => ({
      head: p.name(area),
      href: ctx.href(ctx.path, { country: area }),
      cells: [
        cellOf(ctx, table, of('_T', 'NATIONAL', 'SHARE', area, year), 1),
        cellOf(ctx, table, of('_T', 'ANY', 'SHARE', area, year), 1),
        cellOf(ctx, table, of('_T', 'NATIONAL', 'FILLED', area, year)),
        { text: newest.ofCountry(area, 'NATIONAL') ?? '–' },
      ],
    })),
  }
}
