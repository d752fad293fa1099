/**
 * The sampling variance of the weighted total of every cell and of every margin at once, by Taylor linearisation.
 *
 * V = Σ over strata of n/(n−1) · Σ over units of (t − t̄)², where t is the weight of a unit's persons who are in the cell, nought where there
 * are none, so that a cell's variance counts the units which it does not reach. Where weights were calibrated, t is what the calibration
 * leaves of it: the residuals of Deville and Särndal (1992).
 *
 * Source: Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, 5.5 and 5.8; the same as estimate/survey/taylor.ts, which
 * works on one cell in memory.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { postStratum } from './calibrated-weights.ts'
import { place, strata } from './sampled.ts'
import type { Lonely } from '../../estimate/survey/design.ts'

export interface Spread {
  /** Every person of the survey: stratum, psu, weight, and post_stratum where the weights were calibrated. */
  readonly records: Relation
  /** See `cellsOf`, with the columns `keptOf(records)`. */
  readonly cells: Relation
  /** Columns that name a cell. */
  readonly dimensions: readonly string[]
  readonly margins: readonly (readonly string[])[]
  readonly lonely: Lonely
}

/** Columns of the records that the variance needs beside the codes. */
export const keptOf = ({ columns }: Pick<Relation, 'columns'>): readonly string[] => [
  ...place,
  ...(columns.includes(postStratum) ? [postStratum] : []),
]

/** @returns one row per cell and margin: the dimensions (_T in a margin), variance (squared persons; null where `lonely` refuses). Restricted. */
export function variances(spread: Spread): Relation {
  const { records, dimensions, lonely } = spread
  return relation(
    'variances',
    [...dimensions, 'variance'],
    'Sampling variance of every cell, by Taylor linearisation',
    sql`select ${names(dimensions)},
sum(own * (about_mean + (sampled - present) / (sampled * present) * total * total) + alone * total * total) as variance
from ${momentsOf(spread)} as moments
join ${strata(records, lonely)} as drawn on drawn.stratum = moments.stratum
group by ${names(dimensions)}`,
  )
}

/** Sums over the units that have a person in the cell, and squares about their own mean; the others are nought and come in by their number. */
function momentsOf(spread: Spread): Relation {
  const { records, dimensions } = spread
  const units = unitTotals(spread)
  return relation(
    'moments of units',
    [...dimensions, 'stratum', 'present', 'total', 'about_mean'],
    'Units of each stratum that a cell reaches, their total, and their squares about its mean',
    sql`select ${names([...dimensions, 'stratum'])}, cast(count(*) as double) as present, sum(total) as total,
count(*) * var_pop(total) as about_mean
from ${records.columns.includes(postStratum) ? residualTotals(spread, units) : units}
group by ${names([...dimensions, 'stratum'])}`,
  )
}

/** Weight of each unit's persons in each cell and margin. */
function unitTotals({ records, cells, dimensions, margins }: Spread): Relation {
  const kept = keptOf(records)
  const coded = dimensions.map(
    (name): Sql => sql`case when grouping(${id(name)}) = 1 then '_T' else ${id(name)} end as ${id(name)}`,
  )
  return relation(
    'totals of units',
    [...dimensions, ...kept, 'total'],
    'Weight of the persons of each primary sampling unit, by cell',
    sql`select ${join([...coded, ...kept.map(id), sql`sum(weight) as total`])}
from ${cells}
group by grouping sets (${join(margins.map((margin) => sql`(${names([...margin, ...kept])})`))})`,
  )
}

/** What is left of the totals when each post-stratum's share of the cell is taken off the weight of the unit's persons in the post-stratum. */
function residualTotals({ records, dimensions }: Spread, units: Relation): Relation {
  const group = id(postStratum)
  const keys = [...dimensions, ...place]
  const auxiliary = relation(
    'post-strata of units',
    [...place, postStratum, 'weight', 'whole'],
    'Weight of the persons of each unit in each post-stratum, and of the whole post-stratum',
    sql`select ${names(place)}, ${group}, weight, sum(weight) over (partition by ${group}) as whole
from (
  select ${names(place)}, ${group}, sum(cast("weight" as double)) as weight from ${records} group by ${names(place)}, ${group}
) as summed`,
  )
  const parts = relation(
    'parts of residuals',
    [...keys, 'total'],
    'Totals of units, and what their post-strata explain of them',
    sql`select ${names([...keys, 'total'])} from ${units}
union all
select ${join([...dimensions.map((name) => sql`shared.${id(name)}`), ...place.map((name) => sql`auxiliary.${id(name)}`)])},
  -shared.total / nullif(auxiliary.whole, 0) * auxiliary.weight as total
from (
  select ${names(dimensions)}, ${group}, sum(total) as total from ${units} group by ${names(dimensions)}, ${group}
) as shared
join ${auxiliary} as auxiliary on auxiliary.${group} = shared.${group}`,
  )
  return relation(
    'residuals of units',
    [...keys, 'total'],
    'Residual of each unit in each cell',
    sql`select ${names(keys)}, sum(total) as total from ${parts} group by ${names(keys)}`,
  )
}
