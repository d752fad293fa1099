/**
 * The codelists, with their size, keeper and version.
 */
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'

export function listOfLists(ctx: PageContext): DataTableData {
  const { f, lang } = ctx
  const text = ctx.m.methods
  const { areas, codelists } = ctx.release.vocabulary
  const composed = [
    { id: 'CL_AREA', name: text.areas.title, cells: [f.number(areas.length), 'ISO 3166-1', ''] },
    { id: 'CL_AGE', name: text.ages.title, cells: ['–', 'SDMX', ''] },
  ]
  const listed = codelists
    .toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang))
    .map((c) => ({
      id: c.id,
      name: c.name[lang],
      cells: [f.number(c.codes.length), c.ours ? text.lists.ours : c.agency, c.version],
    }))
  return {
    id: 'lists-table',
    caption: text.lists.caption,
    head: text.lists.list,
    columns: [
      { id: 'codes', label: text.lists.codes },
      { id: 'agency', label: text.lists.agency, text: true },
      { id: 'version', label: text.lists.version, text: true },
    ],
    rows: [...composed, ...listed].map((c) => ({
      head: c.name,
      href: ctx.href(`/methods/${c.id}`),
      cells: c.cells.map((cell) => ({ text: cell })),
    })),
  }
}
