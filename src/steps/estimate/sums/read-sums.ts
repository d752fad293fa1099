/**
 * Estimates of totals, domain by domain, from the rows that `drawn` and `stratumMoments` give for each stage.
 */
import { problem } from '../../../problem.ts'
import type { DesignStage, SurveyDesign } from '../survey/design.ts'
import { estimatesOf } from '../survey/estimate.ts'
import type { Estimates } from '../survey/estimate.ts'
import type { Moments } from '../survey/moments.ts'
import { taylorCovariance } from '../survey/taylor.ts'
import { zeros } from '../matrix.ts'
import { pairsOf, productColumn, sumColumn } from './stratum-moments.ts'
import { placeOf } from './weighed.ts'
import type { Sums } from './weighed.ts'

export type Row = Readonly<Record<string, unknown>>

/** What the engine answered for one stage. */
export interface StageRows {
  readonly drawn: readonly Row[]
  readonly moments: readonly Row[]
}

export interface DomainTotals {
  /** Values of the columns that name the domain, in their order. */
  readonly domain: readonly unknown[]
  /** One total a variable. */
  readonly totals: Estimates
}

/** A stratum of the sample, before any domain. */
interface Stratum {
  readonly group: string
  readonly sampled: number
  readonly population: number
  readonly above: number
}

/**
 * Put totals and their covariance together: one entry per domain that has a record, in the order in which the rows name them.
 *
 * @param stages rows by stage, first to last; a stage after one without a population adds nothing and may be left out
 * @throws estimate.missing-weight, estimate.lonely-stratum, estimate.invalid-design where a stratum's population is not one number or is less than what was
 * drawn
 */
export function readSums(
  { design, variables, by }: Omit<Sums, 'records'>,
  stages: readonly StageRows[],
): readonly DomainTotals[] {
  checkWeights(design, stages[0]?.drawn ?? [])
  const strata = readStrata(
    design,
    stages.map((rows) => rows.drawn),
  )
  const counts = (s: Stratum): boolean => s.above > 0
  const lonely = strata.some((stage) => [...stage.values()].some((s) => counts(s) && s.sampled === 1))
  const nothing = variables.map(() => 0)
  const first = strata[0] ?? new Map<string, Stratum>()
  const df = [...first.values()].reduce((sum, s) => sum + s.sampled, 0) - first.size
  const domains = new Map<
    string,
    { domain: readonly unknown[]; found: Map<string, Moments>[]; totals: number[] }
  >()
  for (const [k, { moments }] of stages.entries()) {
    for (const row of moments) {
      const domain = by.map((column) => row[column])
      const key = textOf(domain)
      const one = domains.get(key) ?? { domain, found: strata.map(() => new Map()), totals: [...nothing] }
      domains.set(key, one)
      const place = keyOf(row, placeOf(design.stages, k + 1))
      const stratum = strata[k]?.get(place)
      const sums = nothing.map((_, i) => Number(row[sumColumn(i)]))
      if (stratum !== undefined) one.found[k]?.set(place, withAbsent(stratum, row, sums, k + 1))
      if (k === 0) one.totals = one.totals.map((total, i) => total + (sums[i] as number))
    }
  }
  const empty = { sums: nothing, comoments: nothing.map(() => nothing) }
  return [...domains.values()].map(({ domain, found, totals }) => {
    // Strata without the domain add nothing; only where some have a single unit does it matter how many there are.
    const moments = strata
      .flatMap((stage, k) =>
        lonely
          ? [...stage].map(([place, stratum]) => found[k]?.get(place) ?? { ...stratum, ...empty })
          : [...(found[k]?.values() ?? [])],
      )
      .filter(counts)
    return { domain, totals: estimatesOf(totals, taylorCovariance(moments, design.lonely), df) }
  })
}

/** @throws estimate.missing-weight */
function checkWeights({ weight }: SurveyDesign, drawn: readonly Row[]): void {
  const rows = drawn.reduce((sum, row) => sum + Number(row['without_weight']), 0)
  if (rows > 0) throw problem('estimate.missing-weight', { column: weight, rows })
}

/** A text for the values of some columns; engines give large whole numbers as bigint, which JSON does not know. */
const keyOf = (row: Row, columns: readonly string[]): string => textOf(columns.map((c) => row[c]))
const textOf = (values: readonly unknown[]): string =>
  JSON.stringify(values, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))

/** Moments over all units drawn: those that are not present have totals of nought. */
function withAbsent(stratum: Stratum, row: Row, sums: readonly number[], stage: number): Moments {
  const present = Number(row['present'])
  if (present > stratum.sampled)
    throw problem('estimate.invalid-design', {
      where: `stage ${stage}`,
      column: 'cluster',
      found: 'is missing in some records, so that their unit is not known',
    })
  const between = (stratum.sampled - present) / (stratum.sampled * present)
  const comoments = zeros(sums.length, sums.length)
  for (const [i, j] of pairsOf(sums.length)) {
    const product = Number(row[productColumn(i, j)]) + between * (sums[i] as number) * (sums[j] as number)
    ;(comoments[i] as number[])[j] = product
    ;(comoments[j] as number[])[i] = product
  }
  return { ...stratum, sums, comoments }
}

function readStrata(
  design: SurveyDesign,
  drawn: readonly (readonly Row[])[],
): readonly Map<string, Stratum>[] {
  const found: Map<string, Stratum>[] = []
  for (const [k, rows] of drawn.entries()) {
    const stage = design.stages[k]
    if (stage === undefined) break
    const above = placeOf(design.stages, k)
    const unitAbove = k === 0 ? [] : [...above, `unit_${k}`]
    found.push(
      new Map(
        rows.map((row) => {
          const sampled = Number(row['sampled'])
          const parent = k === 0 ? undefined : found[k - 1]?.get(keyOf(row, above))
          return [
            keyOf(row, placeOf(design.stages, k + 1)),
            {
              group: `${k} ${keyOf(row, unitAbove)}`,
              sampled,
              population: populationOf(stage, row, sampled, k),
              above: parent === undefined ? 1 : (parent.above * parent.sampled) / parent.population,
            },
          ]
        }),
      ),
    )
  }
  return found
}

function populationOf({ population, fraction }: DesignStage, row: Row, sampled: number, k: number): number {
  const column = population ?? fraction
  if (column === undefined) return Infinity
  const [least, most] = [Number(row['least_size']), Number(row['most_size'])]
  const size = population === undefined ? sampled / most : most
  const wrong =
    least !== most
      ? 'holds more than one number in a stratum'
      : size >= sampled * (1 - 1e-9)
        ? undefined
        : 'says that a stratum has fewer units than were drawn from it'
  if (wrong !== undefined)
    throw problem('estimate.invalid-design', { where: `stage ${k + 1}`, column, found: wrong })
  return size
}
