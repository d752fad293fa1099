/**
 * The questions on migration of one country's censuses: questions down, censuses across; asked, not asked, or not known.
 */
import type { Observation } from '../../../../published/model.ts'
import { cellHref } from '../../../cell-href.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { coreTopics, topicCodes, topicsOf } from './read-topics.ts'

export function topicsTable(ctx: PageContext, country: string, cells: readonly Observation[]): DataTableData {
  const text = ctx.m.capacityCoverage.topics
  const years = [...new Set(cells.map((o) => o.key[2] ?? ''))].toSorted()
  const core = new Set(coreTopics(ctx))
  const topics = topicCodes(ctx).filter((code) => cells.some((o) => o.key[0] === code.id))
  return {
    id: 'topics-table',
    caption: text.one(ctx.p.name(country)),
    head: text.question,
    columns: years.map((year) => ({ id: year, label: year, text: true })),
    rows: topics.map(({ id, name }) => ({
      head: core.has(id) ? `${name[ctx.lang]} (${text.core})` : name[ctx.lang],
      cells: years.map((year) => {
        const o = cells.find((one) => one.key[0] === id && one.key[2] === year)
        const said = o?.value == null ? text.unknown : o.value === 1 ? text.yes : text.no
        return o === undefined ? { text: '' } : { text: said, href: cellHref(ctx, topicsOf, o.key) }
      }),
    })),
  }
}
