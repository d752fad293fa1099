/**
 * The parts of a download's address and what each means (published/read-selection.ts).
 */
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'

export function addressParts(ctx: PageContext): DataTableData {
  const text = ctx.m.api.address
  const parts = [
    [`REF_AREA=${ctx.release.vocabulary.edition.countries.slice(0, 2).join(',')}`, text.rows.codes],
    ['TIME_PERIOD=2015..2020', text.rows.range],
    ['TIME_PERIOD=latest', text.rows.latest],
    ['lang=fr', text.rows.lang],
    ['limit=100', text.rows.limit],
  ]
  return {
    id: 'address-parts',
    caption: text.caption,
    unit: '/data/TABLE.FORMAT?PART&PART…',
    head: text.part,
    columns: [{ id: 'meaning', label: text.meaning, text: true, wide: true }],
    rows: parts.map(([part, meaning = '']) => ({ head: <code>{part}</code>, cells: [{ text: meaning }] })),
  }
}
