/** Knowledge at risk in a sentence or two: how many left, and which agencies hang on few. */
import type { CapacityRecord } from '../../../../capacity/record.ts'
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import type { PageContext } from '../../../page-context.ts'
import { agencyName } from './agency-name.ts'

export function riskWords(ctx: PageContext, record: CapacityRecord, result: TrainingResult): string {
  const { f, m } = ctx
  const text = m.training.one.risk
  const trained = result.risk.reduce((sum, one) => sum + one.trained, 0)
  const left = result.risk.map((one) => one.left)
  const gone = left.some((n) => n === null) ? null : left.reduce<number>((sum, n) => sum + (n ?? 0), 0)
  const thin = result.risk
    .filter(({ topics }) => topics.some((topic) => topic.thin))
    .map((one) => agencyName(ctx, record, one.country, one.agency).full)
  return [
    gone === null
      ? text.textFew(f.number(trained))
      : text.text(f.number(trained), f.number(gone), f.percent((100 * gone) / Math.max(trained, 1))),
    thin.length === 0 ? text.none : result.example ? text.thin(f.list(thin)) : text.thinFew(f.list(thin)),
  ].join(' ')
}
