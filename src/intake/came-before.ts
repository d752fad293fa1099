/**
 * Whether a delivery repeats or corrects another one that stands: half of its accepted rows or more have numbers that came with that one.
 */
import type { RecordFile } from '../edition/record-source.ts'
import type { Engine } from '../engine/engine.ts'
import { id, join, print, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import type { RecordDelivery } from '../store/intake-catalog.ts'
import { deliveryColumn } from './accepted.ts'
import type { CameBefore } from './delivery-report.ts'

/**
 * @param records accepted records of the delivery
 * @param earlier records of those that stand, with the agency's numbers; see `unionOf`
 * @param standing what they are
 * @returns the delivery with the most of its rows; undefined where no rule of the file asks whether rows are new
 */
export async function cameBefore(
  engine: Engine,
  file: RecordFile,
  records: Relation,
  accepted: number,
  earlier: Relation | undefined,
  standing: readonly RecordDelivery[],
): Promise<CameBefore | undefined> {
  const rule = file.rules.find((one) => one.rule === 'new')
  if (rule === undefined || earlier === undefined) return undefined
  const same = join(
    rule.columns.map((column) => sql`earlier.${id(column)} = now.${id(column)}`),
    ' and ',
  )
  const [most] = await engine.rows(
    print(
      relation(
        'rows that came before',
        ['delivery', 'fewer'],
        'Rows that came with each earlier delivery',
        sql`select earlier.${id(deliveryColumn)} as delivery, -count(distinct now.row) as fewer
from ${records} as now join ${earlier} as earlier on ${same} group by earlier.${id(deliveryColumn)}`,
      ),
      engine.dialect,
      { order: ['fewer', 'delivery'] },
    ),
  )
  const rows = -Number(most?.['fewer'] ?? 0)
  const found = standing.find((one) => one.sha256 === most?.['delivery'])
  if (found === undefined || 2 * rows < accepted) return undefined
  const { sha256, name, period, received } = found
  return { sha256, file: name, period, received, rows }
}
