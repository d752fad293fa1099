/**
 * A sample from columns of records and the design that names them. Codes of strata and clusters become numbers; what the design says
 * of the population is checked against the records.
 */
import { problem } from '../../../problem.ts'
import type { DesignStage, SurveyDesign } from './design.ts'
import type { Sample, SampleStage } from './sample.ts'

/** Columns by name, one value a record. */
export type Columns = Readonly<Record<string, ArrayLike<number | string>>>

/**
 * Read a sample.
 *
 * @throws estimate.unknown-column, estimate.missing-weight where a weight is absent or below nought, estimate.invalid-design
 * where a stratum's population is not one number or is less than what was drawn
 */
export function readSample(design: SurveyDesign, columns: Columns): Sample {
  const weights = weightsOf(columns, design.weight)
  const stages: SampleStage[] = []
  for (const stage of design.stages) stages.push(readStage(stage, columns, weights.length, stages))
  return { weights, stages, lonely: design.lonely, calibrations: [] }
}

/** A column of weights. @throws estimate.unknown-column, estimate.missing-weight */
export function weightsOf(columns: Columns, name: string): Float64Array {
  const weights = Float64Array.from(columnOf(columns, name), (w) => (w === '' ? Number.NaN : Number(w)))
  const without = weights.reduce((n, w) => (w >= 0 && w < Infinity ? n : n + 1), 0)
  if (without > 0) throw problem('estimate.missing-weight', { column: name, rows: without })
  return weights
}

/** A column of the records. @throws estimate.unknown-column */
function columnOf(columns: Columns, name: string): ArrayLike<number | string> {
  const found = columns[name]
  if (found === undefined)
    throw problem('estimate.unknown-column', { column: name, known: Object.keys(columns) })
  return found
}

function readStage(
  { cluster, strata, population, fraction }: DesignStage,
  columns: Columns,
  records: number,
  above: readonly SampleStage[],
): SampleStage {
  const parentOf = above.at(-1)?.cluster ?? new Int32Array(records)
  const strataColumns = strata.map((name) => columnOf(columns, name))
  const strataBy = numbered(records, (i) => [parentOf[i], ...strataColumns.map((c) => c[i])])
  const unit = cluster === undefined ? undefined : columnOf(columns, cluster)
  const units = numbered(records, (i) => [strataBy.of[i], unit === undefined ? i : unit[i]])
  const stratum = new Int32Array(units.count)
  const parent = new Int32Array(strataBy.count)
  const sampled = new Float64Array(strataBy.count)
  for (let i = 0; i < records; i += 1) {
    stratum[units.of[i] as number] = strataBy.of[i] as number
    parent[strataBy.of[i] as number] = parentOf[i] as number
  }
  for (const s of stratum) sampled[s] = (sampled[s] as number) + 1
  const size = new Float64Array(strataBy.count).fill(Infinity)
  const name = population ?? fraction
  if (name !== undefined) {
    const said = columnOf(columns, name)
    const seen = new Uint8Array(strataBy.count)
    for (let i = 0; i < records; i += 1) {
      const s = strataBy.of[i] as number
      const value = Number(said[i])
      const whole = population === undefined ? (sampled[s] as number) / value : value
      if (seen[s] === 1 && size[s] !== whole)
        throw uneven(name, above.length, 'holds more than one number in a stratum')
      if (!(whole >= (sampled[s] as number) * (1 - 1e-9)))
        throw uneven(name, above.length, 'says that a stratum has fewer units than were drawn from it')
      size[s] = whole
      seen[s] = 1
    }
  }
  return { cluster: units.of, stratum, parent, sampled, population: size }
}

const uneven = (column: string, stage: number, found: string): Error =>
  problem('estimate.invalid-design', { where: `stage ${stage + 1}`, column, found })

/** Numbers from 0 for what is alike, in the order of the records. */
function numbered(
  records: number,
  key: (i: number) => readonly (number | string | undefined)[],
): { readonly of: Int32Array; readonly count: number } {
  const of = new Int32Array(records)
  const known = new Map<string, number>()
  for (let i = 0; i < records; i += 1) {
    const text = JSON.stringify(key(i))
    const at = known.get(text) ?? known.size
    known.set(text, at)
    of[i] = at
  }
  return { of, count: known.size }
}
