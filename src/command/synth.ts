/**
 * `corridor synth people`: a file of invented people with the truth in it, to try a linkage on. The same seed gives the same file.
 */
import { problem } from '../problem.ts'
import { isPeopleSet, peopleSets } from '../synth/sets.ts'
import { writePeople } from '../synth/write-people.ts'

export interface SynthAsked {
  /** What to make; `people` is all there is. */
  readonly what: string | undefined
  /** Numbers as they were typed. */
  readonly records: string
  readonly seed: string
  readonly set: string
  readonly out: string
  readonly json: boolean
}

/** Exit code of a command that a person stopped. */
const stopped = 130

/**
 * Write the file whole, or nothing; Ctrl-C ends it within a row group.
 *
 * @throws cli.missing-argument, cli.invalid-option, standards.invalid
 */
export async function synthCommand(asked: SynthAsked): Promise<void> {
  const { what, set, out } = asked
  if (what !== 'people')
    throw problem('cli.missing-argument', { command: 'synth', argument: 'the word `people`' })
  const records = wholeNumber('records', asked.records, 1)
  const seed = wholeNumber('seed', asked.seed, 0)
  if (!isPeopleSet(set))
    throw problem('cli.invalid-option', {
      message: `“${set}” is no set of people: expected ${Object.keys(peopleSets).join(' or ')}.`,
    })
  if (!out.endsWith('.parquet'))
    throw problem('cli.invalid-option', { message: '--out names a Parquet file, such as people.parquet.' })
  const people = peopleSets[set](seed)
  const stop = new AbortController()
  const onSignal = (): void => stop.abort()
  process.once('SIGINT', onSignal)
  try {
    const whole = await writePeople(people, {
      path: out,
      records,
      about: { set, seed: String(seed) },
      signal: stop.signal,
      onProgress: progressOf(records),
    })
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
    if (!whole) {
      process.stderr.write('Stopped; no file was left behind.\n')
      process.exitCode = stopped
      return
    }
    process.stdout.write(
      asked.json
        ? `${JSON.stringify({ file: out, set, seed, records })}\n`
        : `${records.toLocaleString('en')} records of the set ${set}, seed ${seed}: ${out}\n`,
    )
  } finally {
    process.off('SIGINT', onSignal)
  }
}

/** One line that is written over; where the output is no terminal, a line for each tenth. */
function progressOf(records: number): (written: number) => void {
  let said = 0
  return (written) => {
    const line = `${written.toLocaleString('en')} of ${records.toLocaleString('en')} records`
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
