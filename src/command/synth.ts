/**
 * `corridor synth people`: a file of invented people with the truth in it, to try a linkage on. `corridor synth country`: a folder with
 * the files that an invented country's agencies hand over, the truth apart, to try the whole program on. The same seed gives
 * the same bytes.
 */
import { existsSync, readdirSync } from 'node:fs'
import { problem } from '../problem.ts'
import { agencyNames, isAgencyName } from '../synth/country/agency/agencies.ts'
import { readCountryParts } from '../synth/country/parts.ts'
import { writeCountry } from '../synth/country/write-country.ts'
import { isPeopleSet, peopleSets } from '../synth/sets.ts'
import { writePeople } from '../synth/write-people.ts'
import { stoppable } from './until-stopped.ts'

export interface SynthAsked {
  /** What to make: `people` or `country`. */
  readonly what: string | undefined
  /** Numbers as they were typed. */
  readonly records: string
  readonly seed: string
  readonly set: string
  readonly out: string
  /** Agencies of a country, divided by commas. */
  readonly only?: string | undefined
  readonly json: boolean
}

/** Exit code of a command that a person stopped. */
const stopped = 130

/**
 * Write the file or the folder whole, or nothing; Ctrl-C ends it within a row group.
 *
 * @throws cli.missing-argument, cli.invalid-option, standards.invalid
 */
export async function synthCommand(asked: SynthAsked): Promise<void> {
  const records = wholeNumber('records', asked.records, 1)
  const seed = wholeNumber('seed', asked.seed, 0)
  if (asked.what === 'people') return people(asked, records, seed)
  if (asked.what === 'country') return country(asked, records, seed)
  throw problem('cli.missing-argument', {
    command: 'synth',
    argument: 'the word `people` or the word `country`',
  })
}

async function people({ set, out, json }: SynthAsked, records: number, seed: number): Promise<void> {
  if (!isPeopleSet(set))
    throw problem('cli.invalid-option', {
      message: `“${set}” is no set of people: expected ${Object.keys(peopleSets).join(' or ')}.`,
    })
  if (!out.endsWith('.parquet'))
    throw problem('cli.invalid-option', { message: '--out names a Parquet file, such as people.parquet.' })
  const whole = await untilInterrupted((signal) =>
    writePeople(peopleSets[set](seed), {
      path: out,
      records,
      about: { set, seed: String(seed) },
      signal,
      onProgress: progressOf(records, 'records'),
    }),
  )
  if (!whole) return sayStopped('no file')
  process.stdout.write(
    json
      ? `${JSON.stringify({ file: out, set, seed, records })}\n`
      : `${records.toLocaleString('en')} records of the set ${set}, seed ${seed}: ${out}\n`,
  )
}

async function country({ out, only, json }: SynthAsked, persons: number, seed: number): Promise<void> {
  if (existsSync(out) && readdirSync(out).length > 0)
    throw problem('cli.invalid-option', {
      message: '--out names a folder that is not there yet, or an empty one; this one has something in it.',
    })
  const wanted = only === undefined ? agencyNames : only.split(',').filter((name) => isAgencyName(name))
  if (only !== undefined && wanted.length < only.split(',').length)
    throw problem('cli.invalid-option', { message: `--only names agencies: ${agencyNames.join(', ')}.` })
  const parts = readCountryParts()
  const report = await untilInterrupted((signal) =>
    writeCountry(parts, {
      out,
      persons,
      seed,
      only: wanted,
      signal,
      onProgress: progressOf(persons, 'persons'),
    }),
  )
  if (report === null) return sayStopped('no folder')
  const rows = report.files.reduce((sum, file) => sum + file.rows, 0)
  process.stdout.write(
    json
      ? `${JSON.stringify({ folder: out, seed, ...report })}\n`
      : `${parts.settings.country.name.en}, seed ${seed}: ${report.persons.toLocaleString('en')} persons, ` +
          `${report.files.length} files, ${rows.toLocaleString('en')} rows: ${out}\n`,
  )
}

/** Do a work that Ctrl-C stops, and leave no line half written. */
async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await stoppable(work)
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
  }
}

function sayStopped(what: string): void {
  process.stderr.write(`Stopped; ${what} was left behind.\n`)
  process.exitCode = stopped
}

/** One line that is written over; where the output is no terminal, a line for each tenth. */
function progressOf(records: number, things: string): (written: number) => void {
  let said = 0
  return (written) => {
    const line = `${written.toLocaleString('en')} of ${records.toLocaleString('en')} ${things}`
    const tenth = Math.floor((written / records) * 10)
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line} …`)
    else if (tenth > said) process.stderr.write(`${line}\n`)
    said = tenth
  }
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text.replaceAll('_', ''))
  if (/^[\d_]+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number
  throw problem('cli.invalid-option', {
    message: `--${option} is a whole number from ${least}, not “${text}”.`,
  })
}
