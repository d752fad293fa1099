/**
 * Sanoria in a folder: the files that its agencies hand over, the truth apart, and a page that says what is there. One pass over
 * households that are drawn one at a time; memory does not grow with the persons.
 *
 * The folder gets its name only when it is whole; when the signal asks to stop, nothing of it is left.
 */
import { copyFileSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { making } from '../../durable.ts'
import { nameStock } from '../west-africa/name-stock.ts'
import { agenciesOf, agencyNames } from './agency/agencies.ts'
import type { AgencyName } from './agency/agencies.ts'
import { bearersOf } from './bearer.ts'
import type { Bearer } from './bearer.ts'
import { countryOf } from './country.ts'
import type { Tallies } from './dirt.ts'
import type { CountryParts } from './parts.ts'
import { readme } from './readme.ts'
import type { CountryReport } from './report.ts'
import { putTruth, truthFile, truthLayouts } from './truth.ts'
import { openSink } from './write/sink.ts'
import type { Sink } from './write/sink.ts'

/** Rows of a file that are held at once. */
const usualBlock = 20_000

/** Households between two looks at what is to be written. */
const stride = 64

export interface CountryOptions {
  /** The folder to make: none may stand there, or an empty one. */
  readonly out: string
  /** Persons of the truth, at least: the last household is not cut. */
  readonly persons: number
  readonly seed: number
  /** Agencies whose files are wanted; all of them where nothing is said. */
  readonly only?: readonly AgencyName[]
  /** Rows of a file that are held at once. */
  readonly block?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (persons: number) => void
}

/** Write the folder; answers null where the signal asked to stop, and then there is no folder. */
export async function writeCountry(
  parts: CountryParts,
  options: CountryOptions,
): Promise<CountryReport | null> {
  const { settings } = parts
  const { out, persons: wanted, seed, only = agencyNames, block = usualBlock, signal, onProgress } = options
  mkdirSync(dirname(out), { recursive: true })
  const folder = making(out)
  rmSync(folder, { recursive: true, force: true })
  const tallies: Tallies = new Map()
  const office = {
    seed,
    settings,
    areas: parts.areas,
    names: parts.names,
    short: nameStock(parts.names, parts.dictionary).short,
    tallies,
  }
  const agencies = agenciesOf(office, only)
  const household = countryOf(seed, settings)
  const bearers = bearersOf(seed, settings, parts.names, parts.dictionary)
  const sinks = new Map<string, Sink>()
  const put: Parameters<(typeof agencies)[number]['see']>[2] = (file, row) => sinks.get(file)?.push(row)
  const open = (layouts: typeof truthLayouts, recorded: boolean): void => {
    for (const layout of layouts)
      sinks.set(
        layout.file,
        openSink(folder, layout, block, (file, row, { person, dirt }) => {
          if (recorded)
            put(truthFile('records'), { key: 0, fields: [file, row, person, dirt], person, dirt: '' })
        }),
      )
  }
  // The truth is opened last: rows of the other files become rows of its records when they are written.
  for (const agency of agencies) open(agency.layouts, true)
  open(truthLayouts, false)

  try {
    let [persons, n] = [0, 0]
    let held = 0
    const settle = async (): Promise<void> => {
      for (const sink of sinks.values()) if (sink.full()) await sink.flush()
      held = Math.max(
        held,
        [...sinks.values()].reduce((sum, sink) => sum + sink.peak(), 0),
      )
    }
    for (; persons < wanted; n += 1) {
      const one = household(n)
      let named: readonly Bearer[] | undefined
      const names = (): readonly Bearer[] => (named ??= bearers(one))
      putTruth(one, settings, put)
      for (const agency of agencies) agency.see(one, names, put)
      persons += one.members.length
      if (n % stride > 0) continue
      await settle()
      if (n % (stride * 32) > 0) continue
      // Signals are heard only when the event loop turns.
      await setImmediate()
      if (signal?.aborted === true) return null
      onProgress?.(persons)
    }
    for (const agency of agencies) agency.close?.(put)
    const records = sinks.get(truthFile('records'))
    for (const sink of sinks.values()) {
      await sink.end()
      // The last rows of all files are as many as many blocks.
      if (sink !== records && records?.full() === true) await records.flush()
    }
    await settle()
    if (only.includes('border')) {
      const { twice } = settings.agencies.border
      const once = join(folder, `deliveries/border-police/franchissements-${twice}.csv`)
      copyFileSync(once, once.replace(/\.csv$/, '-bis.csv'))
    }
    const report: CountryReport = {
      persons,
      households: n,
      files: [...sinks.values()].map((sink) => ({ file: sink.layout.file, rows: sink.written() })),
      dirt: Object.fromEntries(tallies),
      held,
    }
    const layouts = [...sinks.values()].map(({ layout }) => layout)
    writeFileSync(join(folder, 'README.md'), readme(settings, parts.areas, layouts, report, seed))
    cpSync(parts.edition, folder, { recursive: true })
    renameSync(folder, out)
    return report
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
