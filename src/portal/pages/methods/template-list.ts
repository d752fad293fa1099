/**
 * The forms of international bodies, official or rebuilt, with how many of our tables answer each.
 */
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'

export function templateList(ctx: PageContext): DataTableData {
  const { f, lang } = ctx
  const text = ctx.m.methods.templates
  const { tables, templates } = ctx.release.vocabulary
  return {
    id: 'template-list',
    caption: text.caption,
    head: text.form,
    columns: [
      { id: 'ours', label: text.ours },
      { id: 'theirs', label: text.theirs },
      { id: 'status', label: text.status, text: true },
      { id: 'agency', label: text.agency, text: true },
    ],
    rows: templates.map((t) => ({
      head: t.title[lang],
      href: ctx.href(`/methods/${t.id}`),
      cells: [
        { text: f.number(tables.filter((own) => own.answers.some((a) => a.template === t.id)).length) },
        { text: f.number(t.tables.length) },
        { text: t.official ? text.official : text.reconstructed },
        { text: t.agency },
      ],
    })),
  }
}
