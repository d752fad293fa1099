/**
 * The notions that have a definition: each in a sentence, with the standards that define it.
 */
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'

export function definitionList(ctx: PageContext): DataTableData {
  const { lang } = ctx
  const text = ctx.m.methods.definitions
  return {
    id: 'definition-list',
    caption: text.caption,
    head: text.notion,
    columns: [
      { id: 'short', label: text.short, text: true, wide: true },
      { id: 'by', label: text.by, text: true, wide: true },
    ],
    rows: ctx.release.vocabulary.definitions.map((d) => ({
      head: d.name[lang],
      href: ctx.href(`/methods/${d.id}`),
      cells: [{ text: d.short[lang] }, { text: d.said.map((s) => s.standard[lang]).join('; ') }],
    })),
  }
}
