/**
 * Tables that are made from persons followed through time, each with its relation: how many migrations are expected, how well posts record,
 * the account of residents, what a rule of residence does to the figures.
 */
import { movesName } from '../../edition/methods.ts'
import type { CensusCoverage, Methods } from '../../edition/methods.ts'
import { dataset } from '../../sql/index.ts'
import type { ResidenceRule } from '../../standards/residence-rule.ts'
import type { Table } from '../../standards/table.ts'
import { toldReview } from '../../steps/estimate/coverage/told-review.ts'
import type { LookupTable } from '../../steps/protect/ptable/lookup-table.ts'
import type { About, CellPolicy, ResidentTable as Made } from '../../steps/tabulate/resident/cells.ts'
import { censusCoverage } from '../../steps/tabulate/resident/census-coverage.ts'
import { migrationEstimates } from '../../steps/tabulate/resident/migration-estimates.ts'
import { populationAccount } from '../../steps/tabulate/resident/population-account.ts'
import { movesByRule, ruleComparison } from '../../steps/tabulate/resident/rule-comparison.ts'
import { unmatchedCrossings } from '../../steps/tabulate/resident/unmatched-crossings.ts'
import type { CountedSteps } from './count-tables.ts'
import { persons } from './persons.ts'
import { keysName } from './populations.ts'
import {
  account,
  borderList,
  censusList,
  crossings,
  movements,
  underRule,
  weightsOf,
  yearsOf,
} from './residence-steps.ts'
import type { Residence } from './residence-steps.ts'

export interface ResidentAsked {
  readonly methods: Methods
  readonly asked: Residence
  readonly rule: ResidenceRule
  readonly rules: readonly ResidenceRule[]
  readonly lookup: LookupTable
  readonly about: About
  /** Share of the moves that is on record, where they are weighed. */
  readonly coverage?: number
}

/** Ids of these tables; they need no line in methods.yaml. */
export const residentTables = [
  'census-coverage',
  'migration-estimates',
  'population-account',
  'rule-comparison',
  'unmatched-crossings',
] as const
export type ResidentTable = (typeof residentTables)[number]

export const isResident = (id: string): id is ResidentTable => residentTables.some((one) => one === id)

const personKeys = dataset(keysName(movesName), ['person', 'record_key'])

function tableOf(
  table: Table,
  id: ResidentTable,
  { methods, asked, rule, rules, lookup, about: told, coverage: recorded }: ResidentAsked,
): Made {
  const policy: CellPolicy = { table: lookup, threshold: methods.protection.threshold }
  const about = { ...told, residence: rule.code }
  const covered = recorded === undefined ? {} : { coverage: recorded }
  const dataCutoff = methods.period.cutoff
  switch (id) {
    case 'census-coverage': {
      const coverage = methods.coverage as CensusCoverage
      return censusCoverage(
        table,
        {
          census: censusList,
          other: borderList,
          persons,
          keys: personKeys,
          at: coverage.at,
          review: toldReview(coverage),
        },
        policy,
        { ...about, source: coverage.from },
      )
    }
    case 'migration-estimates':
      return migrationEstimates(
        table,
        {
          movements,
          keys: personKeys,
          cohort: { rule, dataCutoff, cohortDays: asked.learn_days },
          from: methods.period.from,
          ...weightsOf(asked),
          base: Math.max(5, methods.protection.D),
          noise: methods.protection.V,
        },
        policy,
        { ...about, ...covered },
      )
    case 'population-account':
      return populationAccount(
        table,
        { records: account, keys: personKeys, years: yearsOf(methods).map(({ period }) => period) },
        policy,
        about,
      )
    case 'rule-comparison':
      return ruleComparison(
        table,
        movesByRule(
          rules.map((one) => ({ code: one.code, residence: underRule(one, rule) })),
          methods.period.from,
          weightsOf(asked).weights,
        ),
        personKeys,
        policy,
        { ...told, ...covered },
      )
    case 'unmatched-crossings': {
      const [from = ''] = asked.crossings
      return unmatchedCrossings(
        table,
        {
          crossings,
          keys: dataset(keysName(from), ['record', 'record_key']),
          posts: methods.texts['post'] ?? {},
        },
        { table: lookup },
        told,
      )
    }
  }
}

/** The steps that make a table: its perturbed cells, and what may be seen of them. */
export function residentSteps(table: Table, id: ResidentTable, asked: ResidentAsked): CountedSteps {
  const { perturbed, publish } = tableOf(table, id, asked)
  const step = `perturbed/${id}`
  return {
    counted: [{ id: step, relation: perturbed, order: perturbed.columns }],
    perturbed: [{ step, columns: perturbed.columns, population: { step: id }, source: asked.about.source }],
    published: {
      id: `protected/${id}`,
      relation: { ...publish(dataset(step, perturbed.columns)), name: `protected/${id}` },
      order: table.dimensions,
    },
  }
}
