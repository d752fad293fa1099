/** The tests by group: who took them, the scores, the gain and its size. */
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { sayInterval } from './say-interval.ts'
import { testGroups } from './tests-groups.ts'
import { told } from './told.ts'

export function testsTable(ctx: PageContext, result: TrainingResult): DataTableData {
  const { f, m } = ctx
  const text = m.training.one.tests
  return {
    id: 'tests-table',
    caption: text.table,
    unit: text.tableUnit,
    head: text.group,
    columns: [
      { id: 'n-before', label: text.nBefore },
      { id: 'n-after', label: text.nAfter },
      { id: 'matched', label: text.matched },
      { id: 'before', label: text.scoreBefore },
      { id: 'after', label: text.scoreAfter },
      { id: 'gain', label: text.gain },
      { id: 'interval', label: text.interval },
      { id: 'normalised', label: text.normalised },
      { id: 'effect', label: text.effect },
    ],
    rows: testGroups(ctx, result).map(({ name, tests, strong }) => {
      const { scores } = tests
      return {
        head: name,
        strong,
        cells: [
          { text: f.number(tests.before) },
          { text: f.number(tests.after) },
          { text: f.number(tests.matched) },
          told(scores?.before, (n) => f.number(n, 1)),
          told(scores?.after, (n) => f.number(n, 1)),
          told(scores?.gain, (n) => f.signed(n, 1)),
          scores?.interval == null ? told(null, String) : { text: sayInterval(ctx, scores.interval) },
          told(scores?.normalised.class, (n) => f.percent(100 * n)),
          scores?.dav == null
            ? told(null, String)
            : {
                text: `${f.number(scores.dav.d, 2)} (${sayInterval(ctx, scores.dav.interval, (n) => f.number(n, 2))})`,
              },
        ],
      }
    }),
    marks: [{ mark: '–', meaning: m.training.withheld }],
  }
}
