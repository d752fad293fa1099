/**
 * Reporting ability of one country by template: figures wanted, at hand, and the shares; those that go to members only stand apart.
 */
import { cellOf } from '../../../cell-of.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { AbilityOf } from './ability.ts'
import type { View } from './view.ts'

export function bodiesTable(
  ctx: PageContext,
  { country, year }: View & { readonly country: string },
  of: AbilityOf,
): DataTableData {
  const { lang } = ctx
  const text = ctx.m.capacityCoverage.bodies
  const table = 'reporting-ability'
  const { templates } = ctx.release.vocabulary
  const row = (id: string, name: string) => ({
    head: name,
    cells: [
      cellOf(ctx, table, of(id, 'NATIONAL', 'REQUIRED', country, year)),
      cellOf(ctx, table, of(id, 'NATIONAL', 'FILLED', country, year)),
      cellOf(ctx, table, of(id, 'NATIONAL', 'SHARE', country, year), 1),
      cellOf(ctx, table, of(id, 'ANY', 'SHARE', country, year), 1),
    ],
  })
  const value = (id: string): number => of(id, 'NATIONAL', 'SHARE', country, year)?.value ?? 0
  const listed = (asked: boolean) =>
    templates.filter((t) => t.asked === asked).toSorted((a, b) => value(b.id) - value(a.id))
  return {
    id: 'bodies',
    caption: text.title(year),
    unit: text.unit,
    head: text.template,
    columns: [
      { id: 'wanted', label: text.wanted },
      { id: 'filled', label: text.filled },
      { id: 'own', label: text.own },
      { id: 'any', label: text.any },
    ],
    rows: [
      { ...row('_T', text.all), strong: true },
      ...listed(true).map((t) => ({
        ...row(t.id, `${t.title[lang]} (${t.short[lang]})`),
        href: ctx.href(`/methods/${t.id}`),
      })),
      ...listed(false).map((t) => ({
        ...row(t.id, `${t.title[lang]} (${t.short[lang]}, ${text.apart})`),
        href: ctx.href(`/methods/${t.id}`),
      })),
    ],
  }
}
