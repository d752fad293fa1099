/**
 * The derived tables and the formula that makes each. A table definition says the same in words; this says it in SQL.
 */
import type { Table } from '../../standards/table.ts'
import { censusTopic } from './census-topics.ts'
import { displacedHosted, displacedOrigin } from './displaced.ts'
import { emigrants } from './emigrants.ts'
import { flowSpread } from './flow-spread.ts'
import type { Formula } from './formula.ts'
import { intraRegionalShare } from './intra-regional-share.ts'
import { populationEstimate } from './population-estimate.ts'
import { recognitionRate } from './recognition-rate.ts'
import { regionalStock } from './regional-stock.ts'
import { reportingAbility } from './reporting-ability.ts'
import { requestCoverage } from './request-coverage.ts'
import { sdg1073 } from './sdg-10-7-3.ts'
import { sdg1074 } from './sdg-10-7-4.ts'
import { stockDifference } from './stock-difference.ts'
import { stockFemaleShare } from './stock-female-share.ts'
import { stockGrowth } from './stock-growth.ts'
import { stockShare } from './stock-share.ts'
import { stockTold } from './stock-told.ts'
import { timeliness } from './timeliness.ts'

interface Known {
  readonly make: Formula
  /** Tables that it cannot do without. */
  readonly reads: readonly string[]
  /** Tables that it reads as well, where the edition makes them. */
  readonly may?: (table: Table) => boolean
}

const answers = (table: Table): boolean => table.answers.some((answer) => answer.fills !== undefined)

/** Formula by table id, and the tables that it reads. */
export const formulas: Readonly<Record<string, Known>> = {
  'population-estimate': { make: populationEstimate, reads: ['population', 'population-change'] },
  'stock-share': { make: stockShare, reads: ['stock-origin', 'population-estimate'] },
  'stock-female-share': { make: stockFemaleShare, reads: ['stock-origin'] },
  'stock-growth': { make: stockGrowth, reads: ['stock-origin'] },
  emigrants: { make: emigrants, reads: ['stock-origin'] },
  'regional-stock': { make: regionalStock, reads: ['stock-origin', 'emigrants'] },
  'intra-regional-share': { make: intraRegionalShare, reads: ['regional-stock'] },
  'stock-told': { make: stockTold, reads: ['stock-origin', 'stock-census'] },
  'stock-difference': { make: stockDifference, reads: ['stock-told'] },
  'displaced-hosted': { make: displacedHosted, reads: ['displaced'] },
  'displaced-origin': { make: displacedOrigin, reads: ['displaced'] },
  'recognition-rate': { make: recognitionRate, reads: ['asylum-decisions'] },
  'flow-spread': { make: flowSpread, reads: ['flows'] },
  'sdg-10-7-3': { make: sdg1073, reads: ['deaths-route'] },
  'sdg-10-7-4': { make: sdg1074, reads: ['displaced-origin', 'population-estimate'] },
  'request-coverage': { make: requestCoverage, reads: [], may: answers },
  'reporting-ability': { make: reportingAbility, reads: ['request-coverage'] },
  timeliness: { make: timeliness, reads: [], may: answers },
  'census-topics': {
    make: censusTopic,
    reads: [],
    may: ({ id }) => id === 'stock-census' || id === 'census-questions',
  },
}

/** The tables that a formula reads, of those that an edition makes. @param made the edition's tables */
export function readBy(table: string, made: readonly Table[]): readonly string[] {
  const known = formulas[table]
  if (known === undefined) return []
  return [...known.reads, ...made.filter((one) => known.may?.(one) === true).map((one) => one.id)]
}
