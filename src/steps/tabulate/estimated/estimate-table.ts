/**
 * A table from the persons of a survey to observations: weighted totals of its cells and of all margins, each perturbed by its own key,
 * with its coefficient of variation, withheld or marked where it is not reliable.
 *
 *     const { published } = estimateTable(table, records, frame, { table: lookup, reliability, attributes })
 *
 * Weights stand for the residents of the survey's frame. What they cannot mend stays in the figures and in no coefficient: people in no
 * household, households that did not answer and differ from those that did, answers that are wrong.
 *
 * Perturbation adds an error of its own, at most D respondents' worth: with thirty respondents and a variance of 3, six hundredths of the
 * value, beside the eighteen or more that sampling has there. The coefficient speaks of sampling alone.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Reliability } from '../../../standards/reliability.ts'
import type { Table } from '../../../standards/table.ts'
import { withReliability } from '../../estimate/reliability.ts'
import type { Lonely } from '../../estimate/survey/design.ts'
import { protectCounts } from '../../protect/cell-key/protect-counts.ts'
import { cellColumns, cellsOf } from '../counted/cells-of.ts'
import { classify } from '../counted/classify.ts'
import type { CountedCells, TablePolicy } from '../counted/count-table.ts'
import { counted, present } from '../counted/frame.ts'
import type { Frame } from '../counted/frame.ts'
import { gather } from '../counted/gather.ts'
import { observations } from '../counted/observations.ts'
import { marginsOf } from '../counted/shape.ts'
import { publishEstimates } from './publish-estimates.ts'
import { place } from './sampled.ts'
import { keptOf, variances } from './variances.ts'

export interface EstimatePolicy extends Pick<TablePolicy, 'table' | 'intervals' | 'attributes' | 'levels'> {
  /** Which estimates are withheld or marked; its `least_records` is held against the perturbed count. */
  readonly reliability: Reliability
  /** What a stratum with one sampled unit adds to the variance. Under `fail`, the default, no cell is published where there is one. */
  readonly lonely?: Lonely
  /** Published values are multiples of so many persons; absent: of one in the table's last decimal. */
  readonly unit?: number
}

/**
 * @param records every person of the survey, whether the table counts them or not, because variances need all sampled units: record_key,
 * stratum, psu, weight, post_stratum where `calibratedWeights` made the weights, and the columns that the table reads
 * @param frame `at` is the survey's reference date
 * @returns perturbed: one row per cell and margin with count, weight, change, perturbed, perturbed_weight, cv (exact), records (perturbed),
 * RELIABILITY, PUBLISH; never published. published: `columnsOf` the table.
 * @throws tabulate.unsupported-table, tabulate.missing-column
 */
export function estimateTable(
  table: Table,
  records: Relation,
  frame: Frame,
  policy: EstimatePolicy,
): CountedCells {
  const wanted = counted(table)
  present({ columns: ['record_key', 'weight', ...place] }, records, table.id)
  const { attributes, levels = {}, reliability, lonely = 'fail', unit = 10 ** -table.decimals } = policy
  const kept = keptOf(records)
  const gathered = gather(classify(records, [table], frame, kept), [table], kept)
  const cells = cellsOf(wanted, gathered, frame, levels, kept)
  const dimensions = cellColumns(wanted, levels)
  const margins = marginsOf(wanted, levels, dimensions.includes('TIME_PERIOD') ? ['TIME_PERIOD'] : [])
  const { perturbed } = protectCounts(cells, {
    table: policy.table,
    ...(policy.intervals === undefined ? {} : { intervals: policy.intervals }),
    dimensions,
    recordKey: 'record_key',
    units: 'units',
    weight: 'weight',
    margins,
  })
  const spread = variances({ records, cells, dimensions, margins, lonely })
  const estimates = withReliability(withCv(perturbed, spread, dimensions), reliability)
  const published = publishEstimates(estimates, dimensions, unit)
  return {
    perturbed: estimates,
    published: observations(wanted, published, cells, frame, levels, attributes),
  }
}

/** The perturbed cells with the coefficient of variation of their unperturbed total, and the number of records that may be acted upon. */
function withCv(perturbed: Relation, spread: Relation, dimensions: readonly string[]): Relation {
  const same = join(
    dimensions.map((name) => sql`spread.${id(name)} = cells.${id(name)}`),
    ' and ',
  )
  const error = sql`sqrt(greatest(spread.variance, 0))`
  return relation(
    'estimated cells',
    [...perturbed.columns, 'cv', 'records'],
    'Perturbed estimates with their coefficient of variation; restricted',
    sql`select ${join(perturbed.columns.map((name) => sql`cells.${id(name)}`))},
case when spread.variance is null then null when ${error} = 0 then 0 else ${error} / nullif(abs(cells.weight), 0) end as cv,
cells.perturbed as records
from ${perturbed} as cells
left join ${spread} as spread on ${same}`,
  )
}
