/**
 * One observation of a cube, as readers of a release see it. What the table has as a dimension is read from the key.
 */
import type { Cube } from './cube.ts'
import type { Observation } from './model.ts'

/** The observation at the place `cell`, which belongs to the series at the place `series`. */
export function readObservation(cube: Cube, cell: number, series: number): Observation {
  const last = cube.series.length
  const key = cube.dimensions.map(
    (_, d) => cube.codes[d]?.[(d === last ? cube.times[cell] : cube.series[d]?.[series]) ?? 0] ?? '',
  )
  const told = cube.combinations[cube.attributes[cell] ?? 0] ?? {}
  const attribute = (name: string): string | null => {
    const d = cube.dimensions.indexOf(name)
    return d < 0 ? (told[name] ?? null) : (key[d] ?? null)
  }
  const number = (name: string): number | null => {
    const written = attribute(name)
    return written === null ? null : Number(written)
  }
  const value = cube.values[cell] ?? Number.NaN
  const rows = cube.rows.subarray(cell === 0 ? 0 : cube.rowEnds[cell - 1], cube.rowEnds[cell])
  return {
    key,
    value: Number.isNaN(value) ? null : value,
    status: attribute('OBS_STATUS') ?? '',
    confidentiality: attribute('CONF_STATUS') ?? '',
    typeOfData: attribute('TYPE_OF_DATA'),
    estimate: attribute('ESTIMATE_KIND') ?? '',
    unit: attribute('UNIT_MEASURE') ?? '',
    source: attribute('SOURCE') ?? '',
    vintage: attribute('VINTAGE') ?? '',
    reason: attribute('REASON_MISSING'),
    delivery: attribute('DELIVERY'),
    rows: Array.from(rows),
    residenceRule: attribute('RESIDENCE_RULE'),
    coverage: number('COVERAGE'),
    imputed: number('IMPUTED'),
    cv: number('CV'),
  }
}
