/** The items of the test, hardest after the course first. */
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { WordsText } from '../words-text.tsx'
import { told } from './told.ts'

/** Under this the item hardly tells those who know from those who do not. */
const weak = 0.2

export function itemsTable(ctx: PageContext, result: TrainingResult): DataTableData {
  const { f, m } = ctx
  const text = m.training.one.items
  const items = result.items.toSorted((a, b) => (a.after ?? 2) - (b.after ?? 2))
  const poor = items.some(({ correlation }) => correlation !== null && correlation < weak)
  return {
    id: 'items',
    caption: text.caption,
    unit: text.unit,
    head: text.item,
    columns: [
      { id: 'topic', label: text.topic, text: true },
      { id: 'before', label: text.before },
      { id: 'after', label: text.after },
      { id: 'correlation', label: text.correlation },
      { id: 'upper-lower', label: text.upperLower },
    ],
    rows: items.map((item) => ({
      head: <WordsText ctx={ctx} words={item.text} />,
      cells: [
        { text: ctx.label('CL_CAPACITY_TOPIC', item.topic) },
        told(item.before, (n) => f.percent(100 * n)),
        told(item.after, (n) => f.percent(100 * n)),
        {
          ...told(item.correlation, (n) => f.number(n, 2)),
          ...(item.correlation !== null && item.correlation < weak ? { mark: '*' } : {}),
        },
        told(item.upperLower, (n) => f.number(n, 2)),
      ],
    })),
    ...(poor ? { marks: [{ mark: '*', meaning: text.weak }] } : {}),
  }
}
