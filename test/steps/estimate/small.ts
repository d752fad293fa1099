/** The small samples of samples.ts as samples of their designs. */
import { SurveyDesign } from '../../../src/steps/estimate/survey/design.ts'
import { readSample } from '../../../src/steps/estimate/survey/read-sample.ts'
import type { Columns } from '../../../src/steps/estimate/survey/read-sample.ts'
import type { Sample } from '../../../src/steps/estimate/survey/sample.ts'
import { mu284, scd } from './samples.ts'

export const sampleOf = (design: unknown, columns: Columns): Sample =>
  readSample(SurveyDesign.parse(design), columns)

/** Weight of a unit of mu284: 50/5 clusters, n/3 units. */
export const mu284Columns = { ...mu284, weight: mu284.units.map((n) => (10 * n) / 3) }

export const mu284Design = {
  weight: 'weight',
  stages: [
    { cluster: 'cluster', population: 'clusters' },
    { cluster: 'unit', population: 'units' },
  ],
}

export const twoStage = (): Sample => sampleOf(mu284Design, mu284Columns)

export const pairs = (): Sample =>
  sampleOf({ weight: 'w', stages: [{ cluster: 'psu', strata: ['stratum'] }] }, scd)

export const scdValues = { arrests: Float64Array.from(scd.arrests), alive: Float64Array.from(scd.alive) }
