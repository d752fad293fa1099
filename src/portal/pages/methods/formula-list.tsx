/**
 * The derived tables with their formulas, one line each.
 */
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'

export function formulaList(ctx: PageContext): DataTableData {
  const { lang } = ctx
  const text = ctx.m.methods.compute
  return {
    id: 'formula-list',
    caption: text.caption,
    head: text.table,
    columns: [
      { id: 'formula', label: text.formula, text: true },
      { id: 'words', label: text.words, text: true, wide: true },
    ],
    rows: ctx.release.vocabulary.tables.flatMap((t) =>
      t.formula === undefined
        ? []
        : [
            {
              head: t.title[lang],
              href: ctx.href(`/tables/${t.id}`),
              cells: [{ text: <code>{t.formula.text}</code> }, { text: t.formula.words[lang] }],
            },
          ],
    ),
  }
}
