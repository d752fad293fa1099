/**
 * Records of a survey, each with its units, its strata and its weighted values: what all sums over the sample start from.
 *
 * One row per record, in columns of fixed names, so that what follows need not know the design's.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { DesignStage, SurveyDesign } from '../survey/design.ts'

/** A quantity whose weighted total is wanted; null where a record has none, or lies outside. */
export interface Variable {
  readonly name: string
  /** An expression over the columns of the records: `id('income')`, or 1 to count. */
  readonly value: Sql
}

export interface Sums {
  readonly records: Relation
  readonly design: SurveyDesign
  readonly variables: readonly Variable[]
  /** Columns whose combinations are the domains; none: the whole population. */
  readonly by: readonly string[]
}

/** Columns that name the strata of a stage, counted from 1. */
export const strataOf = ({ strata }: DesignStage, stage: number): readonly string[] =>
  strata.map((_, j) => `stratum_${stage}_${j + 1}`)

export const unitOf = (stage: number): string => `unit_${stage}`
export const sizeOf = (stage: number): string => `size_${stage}`

/** Columns that name a stratum of a stage: those of the stages above, and its own. */
export const placeOf = (stages: readonly DesignStage[], stage: number): readonly string[] =>
  stages
    .slice(0, stage)
    .flatMap((one, k) => [...strataOf(one, k + 1), ...(k + 1 < stage ? [unitOf(k + 1)] : [])])

export const totalColumn = (i: number): string => `total_${i + 1}`

/** Weigh the records. A null value counts nought; its record stays. What lacks a weight is counted by `drawn`, and refused. */
export function weighed({ records, design, variables, by }: Sums): Relation {
  const named: readonly (readonly [string, Sql])[] = [
    ...by.map((column) => [column, id(column)] as const),
    ['weight', sql`cast(${id(design.weight)} as double)`],
    ...design.stages.flatMap((stage, k) => [
      ...strataOf(stage, k + 1).map((name, j) => [name, id(stage.strata[j] ?? '')] as const),
      ...(stage.cluster === undefined ? [] : [[unitOf(k + 1), id(stage.cluster)] as const]),
      ...sizeColumn(stage).map((size) => [sizeOf(k + 1), sql`cast(${id(size)} as double)`] as const),
    ]),
    ...variables.map(
      ({ value }, i) =>
        [
          totalColumn(i),
          sql`coalesce(cast(${id(design.weight)} as double) * cast((${value}) as double), 0)`,
        ] as const,
    ),
  ]
  return relation(
    'weighed records',
    named.map(([name]) => name),
    'Each record with its units, its strata and its weighted values',
    sql`select ${join(named.map(([name, value]) => sql`${value} as ${id(name)}`))}
from ${records}`,
  )
}

const sizeColumn = ({ population, fraction }: DesignStage): readonly string[] =>
  population === undefined ? (fraction === undefined ? [] : [fraction]) : [population]
