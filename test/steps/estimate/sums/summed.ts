/** What the relations of the sums answer over columns. */
import { dataset } from '../../../../src/sql/index.ts'
import { drawn } from '../../../../src/steps/estimate/sums/drawn.ts'
import { readSums } from '../../../../src/steps/estimate/sums/read-sums.ts'
import type { DomainTotals } from '../../../../src/steps/estimate/sums/read-sums.ts'
import { stratumMoments } from '../../../../src/steps/estimate/sums/stratum-moments.ts'
import type { Sums, Variable } from '../../../../src/steps/estimate/sums/weighed.ts'
import { SurveyDesign } from '../../../../src/steps/estimate/survey/design.ts'
import { ask } from '../../ask.ts'
import { given } from '../given.ts'
import type { Columns } from '../given.ts'

/** Totals of the variables by domain, as the engine sums them. */
export const summed = (
  columns: Columns,
  design: unknown,
  variables: readonly Variable[],
  by: readonly string[] = [],
): Promise<readonly DomainTotals[]> =>
  summedOf(
    { records: dataset('records', []), design: SurveyDesign.parse(design), variables, by },
    given('records', columns),
  )

/** The same of any relation over a file. */
export async function summedOf(sums: Sums, file: ReturnType<typeof given>): Promise<readonly DomainTotals[]> {
  return readSums(
    sums,
    await Promise.all(
      sums.design.stages.map(async (_, k) => ({
        drawn: await ask(drawn(sums, k + 1), [file]),
        moments: await ask(stratumMoments(sums, k + 1), [file]),
      })),
    ),
  )
}
