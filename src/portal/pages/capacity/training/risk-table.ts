/** Trained, still there, left, by agency; and the topics that hang on few. */
import type { CapacityRecord } from '../../../../capacity/record.ts'
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { agencyName } from './agency-name.ts'
import { told } from './told.ts'

export function riskTable(
  ctx: PageContext,
  record: CapacityRecord,
  result: TrainingResult,
  id: string,
): DataTableData {
  const { f, m } = ctx
  const text = m.training.one.risk
  const count = (n: number | null): ReturnType<typeof told> => told(n, (value) => f.number(value))
  const hidden = result.risk.some(({ still }) => still === null)
  return {
    id,
    caption: text.title,
    unit: m.training.one.attrition.unit,
    head: text.agency,
    columns: [
      { id: 'trained', label: text.trained },
      { id: 'still', label: text.still },
      { id: 'left', label: text.left },
      { id: 'topics', label: result.example ? text.topics : text.topicsFew, text: true, wide: true },
    ],
    rows: result.risk.map((one) => {
      const thin = one.topics.filter((topic) => topic.thin)
      return {
        head: agencyName(ctx, record, one.country, one.agency).both,
        cells: [
          count(one.trained),
          count(one.still),
          count(one.left),
          {
            text:
              thin.length === 0
                ? text.noTopics
                : f.list(thin.map(({ topic }) => ctx.label('CL_CAPACITY_TOPIC', topic))),
          },
        ],
      }
    }),
    ...(hidden ? { marks: [{ mark: '–', meaning: m.training.withheld }] } : {}),
  }
}
