/**
 * Pages and tables viewed in a month, by language.
 */
import { allNames } from '../../../../capacity/usage/publish-usage.ts'
import type { MonthCount } from '../../../../capacity/usage/usage.ts'
import type { DataTableData } from '../../../data-table.tsx'
import { messages } from '../../../messages/messages.ts'
import type { PageContext } from '../../../page-context.ts'

/** The table; undefined where nothing was viewed. */
export function languagesTable(
  ctx: PageContext,
  usage: readonly MonthCount[],
  month: string,
): DataTableData | undefined {
  const { f, m, release } = ctx
  const text = m.use.languages
  const counts = release.vocabulary.edition.languages.map((lang) => ({
    lang,
    count: usage
      .filter(
        (u) =>
          u.month === month &&
          u.id === allNames &&
          u.lang === lang &&
          (u.kind === 'page' || u.kind === 'table'),
      )
      .reduce((sum, u) => sum + (u.count ?? 0), 0),
  }))
  const all = counts.reduce((sum, one) => sum + one.count, 0)
  if (all === 0) return undefined
  return {
    id: 'languages',
    caption: text.caption,
    unit: m.use.most.unit(ctx.f.period(month)),
    head: text.language,
    columns: [
      { id: 'count', label: text.count },
      { id: 'share', label: text.share },
    ],
    rows: counts
      .toSorted((a, b) => b.count - a.count)
      .map(({ count, lang }) => ({
        head: messages[lang].common.language,
        cells: [
          { text: count === 0 ? m.use.fewer : f.number(count) },
          { text: f.percent((100 * count) / all) },
        ],
      })),
  }
}
