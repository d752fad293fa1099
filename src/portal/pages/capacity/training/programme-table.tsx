/** The programmes that have results, one row each. */
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { WordsText } from '../words-text.tsx'
import { sayInterval } from './say-interval.ts'
import { told } from './told.ts'

export function programmeTable(ctx: PageContext, all: readonly TrainingResult[]): DataTableData {
  const { f, m } = ctx
  const text = m.training.programmes
  return {
    id: 'programmes',
    caption: text.title,
    unit: text.unit,
    head: text.programme,
    columns: [
      { id: 'generations', label: text.generations },
      { id: 'courses', label: text.courses },
      { id: 'came', label: text.came },
      { id: 'completed', label: text.completed },
      { id: 'before', label: text.before },
      { id: 'after', label: text.after },
      { id: 'gain', label: text.gain },
      { id: 'interval', label: text.interval },
    ],
    rows: all.map((one) => {
      const scores = one.tests.scores
      return {
        head: (
          <>
            <WordsText ctx={ctx} words={one.title} />
            {one.example ? ` (${m.training.exampleMark})` : ''}
          </>
        ),
        href: ctx.href(`/capacity/training/${one.id}`),
        cells: [
          { text: f.number(one.generations.length) },
          { text: f.number(one.courses.length) },
          { text: f.number(one.people) },
          { text: f.number(one.completed) },
          told(scores?.before, (n) => f.number(n, 1)),
          told(scores?.after, (n) => f.number(n, 1)),
          told(scores?.gain, (n) => f.signed(n, 1)),
          scores?.interval == null
            ? { text: '–', missing: true }
            : { text: sayInterval(ctx, scores.interval) },
        ],
      }
    }),
  }
}
