/**
 * Residence beside the bare sort: `node bench/residence/speed.ts [--crossings 20000000] [--runs 3]`.
 *
 * Both read the same file of crossings, ten for each person, in no order, and write Parquet: one sorts the rows by person and date, the
 * other derives residence by the rule of 12 of 16 months, dates of finality and faults included. The crossings are made by
 * hashing, so they are the same each time. Each job has a process of its own, so that its peak of memory is its own. The sort is
 * taken twice: of the rows as they come (a date is a text, as deliveries have it), and of the same rows as numbers.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { dataset, print, relation, sql } from '../../src/sql/index.ts'
import { readStandards } from '../../src/standards/standards.ts'
import { movementFinal } from '../../src/steps/reside/movement-final.ts'
import { residence } from '../../src/steps/reside/residence.ts'

const { values } = parseArgs({
  options: {
    crossings: { type: 'string', default: '20000000' },
    runs: { type: 'string', default: '3' },
    threads: { type: 'string', default: '2' },
    memory: { type: 'string', default: '6GB' },
    folder: { type: 'string', default: join(tmpdir(), 'corridor-residence') },
    /** One job, as the parent asks for it. */
    job: { type: 'string' },
  },
})
const count = Number(values.crossings)
const file = join(values.folder, `crossings-${count}.parquet`)

/** Lengths in days: of four spells one is a year or so, one some months, two are short; every other person arrives first. */
const made = `select person, crossing, case (nth + hash(person) % 2) % 2 when 1 then 'A' else 'D' end as direction,
  cast(date '2008-01-01' + cast(hash(person * 7 + 1) % 3000 + sum(days) over (partition by person order by nth) as integer) as varchar) as date
from (
  select person, crossing, nth, case when nth = 0 then 0 else
    case hash(crossing) % 4 when 0 then 300 + hash(crossing + 77) % 400 when 1 then hash(crossing + 77) % 150 else hash(crossing + 77) % 30 end end as days
  from (select i // 10 as person, i as crossing, i % 10 as nth from range(${count}) as numbers (i)) as numbered
) as spells
order by hash(crossing)`

const rule = readStandards().residenceRules.find(({ code }) => code === 'RULE_12_16')
if (rule === undefined) throw new Error('the rule of 12 of 16 months is not in standards/')
const asked = { rule, dataCutoff: '2100-01-01' }
const crossings = dataset('crossings', ['person', 'crossing', 'direction', 'date'])
/** A status from before the first crossing, of every other person. */
const known = relation(
  'known',
  ['person', 'resident', 'date'],
  'A status for the start',
  sql`select distinct person, 1 as resident, '2007-12-31' as date from ${crossings} as given where person % 2 = 0`,
)
const numbers = `select cast(person as integer) as person, crossing, cast(case direction when 'A' then 1 else 0 end as smallint) as arrival,
  cast(date_diff('day', date '1970-01-01', cast(date as date)) as integer) as day from crossings`

const jobs: Readonly<Record<string, string>> = {
  numbers,
  sort: 'select * from crossings order by person, date',
  'sort of numbers': 'select * from "as numbers" order by person, day',
  residence: print(residence(crossings, asked), 'duckdb'),
  'movement final': print(movementFinal(crossings, asked), 'duckdb'),
  initial: print(residence(crossings, { ...asked, initial: known }), 'duckdb'),
  start: print(residence(crossings, { ...asked, start: known }), 'duckdb'),
}

interface Figures {
  readonly seconds: number
  readonly mib: number
}

async function run(job: string): Promise<Figures> {
  const engine = await openDuckdb(values.folder, { threads: Number(values.threads), memory: values.memory })
  try {
    await engine.bind('crossings', file)
    const encoded = join(values.folder, `numbers-${count}.parquet`)
    if (existsSync(encoded)) await engine.bind('as numbers', encoded)
    const began = performance.now()
    await engine.write(jobs[job] ?? '', job === 'numbers' ? encoded : join(values.folder, 'out.parquet'))
    return {
      seconds: (performance.now() - began) / 1000,
      mib: process.resourceUsage().maxRSS / 1024,
    }
  } finally {
    engine.close()
  }
}

function apart(job: string): Figures {
  const done = spawnSync(
    process.execPath,
    [
      import.meta.filename,
      ...['job', 'crossings', 'threads', 'memory', 'folder'].flatMap((key) => [
        `--${key}`,
        key === 'job' ? job : values[key as 'crossings'],
      ]),
    ],
    { encoding: 'utf8' },
  )
  if (done.status !== 0) throw new Error(`${job}: ${done.stderr}`)
  return JSON.parse(done.stdout) as Figures
}

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

async function generate(): Promise<void> {
  mkdirSync(values.folder, { recursive: true })
  if (!existsSync(file)) {
    const engine = await openDuckdb(values.folder, { threads: Number(values.threads), memory: values.memory })
    await engine.write(made, `${file}.part`)
    engine.close()
    renameSync(`${file}.part`, file)
  }
  apart('numbers')
}

async function measure(): Promise<void> {
  await generate()
  const measured = ['sort', 'sort of numbers', 'residence', 'start', 'initial', 'movement final']
  const taken = new Map<string, Figures[]>(measured.map((job) => [job, []]))
  for (let i = 0; i < Number(values.runs); i += 1)
    for (const job of measured) taken.get(job)?.push(apart(job))
  const seconds = (job: string): readonly number[] => (taken.get(job) ?? []).map((f) => f.seconds)
  process.stdout.write(`${count} crossings, ${values.threads} threads, median of ${values.runs} runs\n`)
  for (const job of measured)
    process.stdout.write(
      `${job.padEnd(16)} ${median(seconds(job)).toFixed(2).padStart(8)} s ${Math.max(
        ...(taken.get(job) ?? []).map((f) => f.mib),
      )
        .toFixed(0)
        .padStart(6)} MiB\n`,
    )
  for (const sort of ['sort', 'sort of numbers']) {
    const ratios = seconds('residence').map((s, i) => s / (seconds(sort)[i] ?? 0))
    process.stdout.write(
      `residence takes ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}) times the ${sort}\n`,
    )
  }
  rmSync(join(values.folder, 'out.parquet'), { force: true })
}

if (values.job === undefined) await measure()
else process.stdout.write(JSON.stringify(await run(values.job)))
