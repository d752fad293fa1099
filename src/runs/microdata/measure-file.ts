/**
 * Measure a protected file of persons, and judge it by the limits that `methods.yaml` sets.
 */
import type { Microdata } from '../../edition/microdata.ts'
import { belowK } from '../../steps/protect/microdata/frequencies.ts'
import { expectedReidentifications, individualRisk } from '../../steps/protect/microdata/individual-risk.ts'
import type { Keys } from '../../steps/protect/microdata/keys.ts'
import { givenAway } from '../../steps/protect/microdata/matches.ts'
import { riskReport, utilityReport } from '../../steps/protect/microdata/report.ts'
import type { RiskReport } from '../../steps/protect/microdata/report.ts'
import { fitting } from '../../steps/protect/microdata/withhold-keys.ts'
import type { Check, MicrodataReport, SensitiveReport } from './microdata-report.ts'
import type { ProtectedFile } from './protect-file.ts'

export type Measured = Pick<MicrodataReport, 'risk' | 'utility' | 'sensitive' | 'checks'>

/** Sets of more keys are not looked for among the special uniques. */
const largestSet = 3

/** @param others files about the same records that were approved before and differ */
export function measureFile(described: Microdata, file: ProtectedFile, others: number): Measured {
  const { keys, weights } = file
  const riskOf = (of: Keys): RiskReport => riskReport(of, { weights, largestSet })
  const sensitive = file.sensitive.map(({ variable, before, after }): SensitiveReport => {
    const least = variable.sensitive ?? 1
    const column = file.columns.find((one) => one.variable === variable)
    return {
      variable: variable.column,
      least,
      givenAwayBefore: givenAway(keys.protected, before, least),
      givenAway: givenAway(keys.protected, after, least),
      withheld: column?.withheld.size ?? 0,
      withheldShare: column?.withheldShare ?? 0,
    }
  })
  return {
    risk: {
      recorded: riskOf(keys.recorded),
      coarser: riskOf(keys.coarser),
      protected: { ...riskOf(keys.protected), ...riskTold(file) },
    },
    utility: utilityReport(keys.recorded, keys.protected).map((one) => ({
      ...one,
      withheldShare:
        file.columns.find(({ variable }) => variable.column === one.variable)?.withheldShare ?? 0,
    })),
    sensitive,
    checks: judge(described, file, sensitive, others),
  }
}

/**
 * The risk of the file, counted against persons as they are: what is withheld of one person hides no other. Below k, expected and highest of
 * `riskReport`, by `fitting`.
 */
function riskTold({ keys, weights, persons }: ProtectedFile): Partial<RiskReport> {
  const counted = fitting(keys.protected, keys.coarser, weights)
  const risks = individualRisk(counted)
  const expected = expectedReidentifications(risks)
  return {
    below: [2, 3, 5].map((k) => {
      const found = belowK(counted, k)
      return { k, persons: found, share: found / persons }
    }),
    expected,
    expectedShare: expected / persons,
    highest: risks.reduce((a, b) => Math.max(a, b), 0),
  }
}

function judge(
  { k, limits }: Microdata,
  { keys, weights, columns, persons }: ProtectedFile,
  sensitive: readonly SensitiveReport[],
  others: number,
): readonly Check[] {
  const counted = fitting(keys.protected, keys.coarser, weights)
  const atRisk = individualRisk(counted).filter((risk) => risk > limits.risk).length
  const check = (id: Check['id'], found: number, of: number): Check => ({ id, green: found === 0, found, of })
  return [
    check('k', belowK(counted, k), persons),
    check('risk', atRisk, persons),
    check(
      'alike',
      sensitive.reduce((sum, one) => sum + one.givenAway, 0),
      persons * sensitive.length,
    ),
    check(
      'withheld',
      columns.filter(({ withheldShare }) => withheldShare > limits.withheld).length,
      columns.length,
    ),
    check('weights', ownWeight(weights, k), persons),
    check('versions', others, others),
  ]
}

/** Persons with a weight that fewer than k have: a weight is a column like others, and tells strata apart. */
function ownWeight(weights: Float64Array, k: number): number {
  const counts = new Map<number, number>()
  for (const weight of weights) counts.set(weight, (counts.get(weight) ?? 0) + 1)
  return weights.filter((weight) => (counts.get(weight) ?? 0) < k).length
}
