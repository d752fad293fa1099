/**
 * All measures, in the order of the pages: what can be reported, what censuses ask, how soon and how well, which kinds of data, how
 * open and protected, who works together, what training left, what is used.
 */
import { censusMeasures } from './census.ts'
import { delayMeasures } from './delay.ts'
import { documentationMeasures } from './documentation.ts'
import { kindsOfData } from './kinds-of-data.ts'
import type { Measure } from './measure.ts'
import { opennessMeasures } from './openness.ts'
import { planMeasures } from './plans.ts'
import { protectionMeasures } from './protection.ts'
import { reportingMeasures } from './reporting.ts'
import { stakeholderMeasures } from './stakeholders.ts'
import { surveyMeasures } from './surveys.ts'
import { systemMeasures } from './system.ts'
import { trainingMeasures } from './training.ts'
import { useMeasures } from './use.ts'

/** Families of measures by what they are about. */
export const measureFamilies = {
  reporting: reportingMeasures,
  census: censusMeasures,
  quality: [...delayMeasures, ...documentationMeasures],
  kinds: [...surveyMeasures, ...kindsOfData],
  access: [...opennessMeasures, ...protectionMeasures, ...systemMeasures],
  people: [...stakeholderMeasures, ...planMeasures, ...trainingMeasures],
  use: useMeasures,
} as const satisfies Record<string, readonly Measure[]>
export type MeasureFamily = keyof typeof measureFamilies

export const measures: readonly Measure[] = Object.values(measureFamilies).flat()

const byId = new Map(measures.map((m) => [m.id, m]))

/** The measure of that id; undefined where there is none. */
export const measureOf = (id: string): Measure | undefined => byId.get(id)
