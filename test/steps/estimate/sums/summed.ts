/** What the relations of the sums answer over columns. */
import { dataset, relation, sql } from '../../../../src/sql/index.ts'
import { drawn } from '../../../../src/steps/estimate/sums/drawn.ts'
import { readSums } from '../../../../src/steps/estimate/sums/read-sums.ts'
import type { DomainTotals } from '../../../../src/steps/estimate/sums/read-sums.ts'
import { stratumMoments } from '../../../../src/steps/estimate/sums/stratum-moments.ts'
import type { Variable } from '../../../../src/steps/estimate/sums/weighed.ts'
import { SurveyDesign } from '../../../../src/steps/estimate/survey/design.ts'
import { ask } from '../../ask.ts'
import { given } from '../given.ts'
import type { Columns } from '../given.ts'

/** Totals of the variables by domain, as the engine sums them. */
export async function summed(
  columns: Columns,
  design: unknown,
  variables: readonly Variable[],
  by: readonly string[] = [],
): Promise<readonly DomainTotals[]> {
  const records = relation(
    'survey',
    Object.keys(columns),
    'Records',
    sql`select * from ${dataset('records', [])}`,
  )
  const sums = { records, design: SurveyDesign.parse(design), variables, by }
  const file = given('records', columns)
  const stages = sums.design.stages.map((_, k) => k + 1)
  return readSums(
    sums,
    await Promise.all(
      stages.map(async (stage) => ({
        drawn: await ask(drawn(sums, stage), [file]),
        moments: await ask(stratumMoments(sums, stage), [file]),
      })),
    ),
  )
}
