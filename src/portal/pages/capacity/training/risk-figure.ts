/** Who still holds what: agencies by topics, with the number of people still there. */
import type { CapacityRecord } from '../../../../capacity/record.ts'
import type { TrainingResult } from '../../../../capacity/training/result.ts'
import { inWords } from '../../../../standards/words.ts'
import { matrix } from '../../../charts/matrix.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { agencyName } from './agency-name.ts'
import { riskTable } from './risk-table.ts'

/** The figure; undefined where nobody completed a course. */
export function riskFigure(
  ctx: PageContext,
  record: CapacityRecord,
  result: TrainingResult,
): FigureData | undefined {
  const { f, m } = ctx
  const text = m.training.one.risk
  const topics = result.risk[0]?.topics.map(({ topic }) => topic) ?? []
  if (topics.length === 0) return undefined
  const lost = result.risk
    .flatMap((one) => (one.left === null ? [] : [{ one, share: (100 * one.left) / one.trained }]))
    .toSorted((a, b) => b.share - a.share)[0]
  const name = (one: TrainingResult['risk'][number]) => agencyName(ctx, record, one.country, one.agency)
  const hidden = result.risk.some(({ topics: held }) => held.some(({ still }) => still === null))
  return {
    id: 'risk',
    title: text.figure,
    unit: text.unit,
    scroll: true,
    width: 760,
    draw: (o) =>
      matrix(
        {
          rows: result.risk.map((one) => name(one).short),
          columns: topics.map((topic) => ctx.label('CL_CAPACITY_TOPIC', topic)),
          rowTitle: text.agency,
          columnTitle: text.topic,
          values: result.risk.map((one) => one.topics.map(({ still }) => still)),
          value: (n) => f.number(n),
        },
        { ...o, words: { ...o.words, missing: m.training.withheld } },
      ),
    summary: lost === undefined ? '' : text.summary(name(lost.one).full, f.percent(lost.share)),
    source: inWords(result.title, ctx.lang).text,
    definition: hidden ? `${text.definition} ${text.hatched}` : text.definition,
    table: riskTable(ctx, record, result, 'holders-table'),
  }
}
