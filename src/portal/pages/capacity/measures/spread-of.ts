/** The lowest, the middle and the highest of a measure's values over the countries, with whose they are. */
import { median } from '../../../../capacity/measure/delay.ts'
import type { Measured } from '../../../../capacity/measure/measure.ts'

export interface Spread {
  readonly known: number
  readonly low: { readonly country: string; readonly value: number }
  readonly high: { readonly country: string; readonly value: number }
  readonly median: number
}

/** Undefined where no country has a value. */
export function spreadOf(values: ReadonlyMap<string, Measured> | undefined): Spread | undefined {
  const known = [...(values ?? [])].flatMap(([country, { value }]) =>
    value === null ? [] : [{ country, value }],
  )
  const sorted = known.toSorted((a, b) => a.value - b.value)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined) return undefined
  return { known: known.length, low, high, median: median(sorted.map((k) => k.value)) }
}
