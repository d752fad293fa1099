/**
 * A measure by country in six steps of one colour. A country of the map without a figure is hatched; neighbours are pale.
 */
import { baseMap } from './base-map.ts'
import { countryNames } from './country-names.ts'
import type { NameUnder } from './country-names.ts'
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import type { MapOptions } from './map-options.ts'
import { mark } from './mark.ts'
import { ramp } from './ramp.ts'
import { rampKey } from './ramp-key.ts'

export interface ChoroplethData extends MapOptions {
  /** By ISO alpha-3; null or absent where there is no figure. Shares and rates, not counts: a large country is no large number. */
  readonly values: Readonly<Record<string, number | null>>
  /** Five ascending cuts, where the subject has its own; else rounded sixths of the values. */
  readonly cuts?: readonly number[]
  readonly value?: (n: number) => string
}

/** Draw the map; without any value, a sentence. */
export function choropleth(data: ChoroplethData, options: ChartOptions): string {
  const { width, f, words, id } = options
  const values = data.countries.flatMap((c) => data.values[c] ?? [])
  if (values.length === 0) return empty(options)
  const write = data.value ?? f.short
  const steps = ramp(values, data.cuts)
  const byShape = new Map(
    data.countries.map((c) => [data.m49(c)?.padStart(3, '0') ?? c, data.values[c] ?? null]),
  )
  const base = baseMap(data.bounds, width, [...byShape.keys()])
  const rest = base.outlines
    .filter((o) => !byShape.has(o.m49))
    .map((o) => mark('path', { d: o.d, class: 'f-land border' }))
  const drawn = base.outlines
    .filter((o) => byShape.has(o.m49))
    .map((o) => {
      const v = byShape.get(o.m49) ?? null
      return mark(
        'path',
        v === null
          ? { d: o.d, fill: `url(#${id}-hatch)`, class: 'border' }
          : { d: o.d, class: `f-r${steps.step(v)} border` },
      )
    })
  const missing = data.countries.some((c) => (data.values[c] ?? null) === null)
  const keys = rampKey(steps, { write, words, id, missing, room: width }, 0, base.height + 10)
  const under = (area: string): NameUnder => {
    const v = data.values[area] ?? null
    return v === null ? { text: '', ink: 'halo' } : { text: write(v), ink: `t-on${steps.step(v)}` }
  }
  const names = countryNames(base, data, width, 5, under)
  return frame(options, base.height + 14 + keys.height, rest.join('') + drawn.join('') + names.svg + keys.svg)
}
