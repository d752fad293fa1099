/**
 * What all tables of residents cost: ten million persons, classified, put together, counted with protection and made observations, beside one
 * full grouped scan of the same rows: `node bench/tabulate/shells.ts [--persons 10000000] [--runs 5]`.
 *
 * The scan groups by every column that the tables read, as they came, and counts. Both sides write their rows to tables of the embedded engine
 * and take turns. Tables of the whole population share one look at the records, those of the foreign-born another; region stands apart.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { dataset, print } from '../../src/sql/index.ts'
import { readStandards } from '../../src/standards/standards.ts'
import { lookupTable } from '../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../src/steps/protect/ptable/make-ptable.ts'
import { classify } from '../../src/steps/tabulate/counted/classify.ts'
import { countTable } from '../../src/steps/tabulate/counted/count-table.ts'
import { gather } from '../../src/steps/tabulate/counted/gather.ts'

const { values } = parseArgs({
  options: { persons: { type: 'string', default: '10000000' }, runs: { type: 'string', default: '5' } },
})
const standards = readStandards()
const modulus = 100_000_000
const frame = {
  area: 'CIV',
  from: '2024-01-01',
  at: '2024-12-31',
  words: standards,
  texts: { region: Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`Region ${i}`, `R${i}`])) },
}
const folder = mkdtempSync(join(tmpdir(), 'corridor-tabulate-'))
const engine = await openDuckdb(folder)

/** Nine of ten are born in the country; the others come from sixty, most of them from few. */
const countries = standards.areas.filter((area) => area.kind === 'country').slice(0, 60)
const list = `[${countries.map(({ id }) => `'${id}'`).join(', ')}]`
const drawn = (seed: number, of: number): string => `cast(hash(i * 31 + ${seed}) % ${of} as integer)`
const skewed = (seed: number): string =>
  `${list}[1 + cast(floor(60 * power(${drawn(seed, 1000)} / 1000.0, 3)) as integer)]`
await engine.keep(
  'persons',
  `select case when abroad then ${skewed(1)} else 'CIV' end as country_of_birth,
    case when abroad and ${drawn(3, 3)} > 0 then ${skewed(1)} else 'CIV' end as citizenship,
    if(${drawn(4, 2)} = 0, 'F', 'M') as sex, ${drawn(5, 95)} as age, 'L' || ${drawn(6, 9)} as education,
    case when abroad then date '2024-12-31' - ${drawn(7, 12000)} end as arrival,
    ['EMP', 'UNE', 'OLF'][1 + ${drawn(8, 3)}] as labour_status, cast(1000 + ${drawn(9, 9000)} as varchar) as occupation,
    'Region ' || ${drawn(10, 14)} as region, cast(hash(i * 13 + 3) % ${modulus} as bigint) as record_key
  from (select i, hash(i) % 10 = 0 as abroad from range(${values.persons}) as r(i))`,
)
const columns = [
  'country_of_birth',
  'citizenship',
  'sex',
  'age',
  'education',
  'arrival',
  'labour_status',
  'occupation',
  'region',
]
const persons = dataset('persons', [...columns, 'record_key'])
const shared = [
  ['stock-birth', 'stock-citizenship', 'stock-status'],
  ['stock-education', 'stock-arrival', 'stock-labour', 'stock-occupation'],
  ['stock-region'],
]
const policy = {
  table: lookupTable(makePtable({ D: 5, V: 3, js: 2, pstay: 0.5 }), modulus),
  attributes: { source: 'census-2024', vintage: '2025', residence: 'ACTUAL_12M' },
}

/** Make all tables of a group from one look at the records. @returns their observations */
async function make(ids: readonly string[]): Promise<number> {
  const tables = standards.tables.filter((table) => ids.includes(table.id))
  const gathered = gather(classify(persons, tables, frame), tables)
  await engine.keep('gathered rows', print(gathered, 'duckdb'))
  const kept = dataset('gathered rows', gathered.columns)
  let rows = 0
  for (const table of tables)
    rows += await engine.keep('made', print(countTable(table, kept, frame, policy).published, 'duckdb'))
  return rows
}

const timed = async (
  task: () => Promise<number>,
): Promise<{ readonly ms: number; readonly rows: number }> => {
  const start = performance.now()
  const rows = await task()
  return { ms: performance.now() - start, rows }
}
const scan = `select ${columns.join(', ')}, count(*) as n from persons group by ${columns.join(', ')}`
const plain = `select country_of_birth, citizenship, sex, age, count(*) as n from persons group by country_of_birth, citizenship, sex, age`
const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0

const ratios: number[] = []
const lines: { readonly name: string; readonly ms: number; readonly rows: number }[][] = []
for (let run = 0; run <= Number(values.runs); run += 1) {
  const full = await timed(() => engine.keep('scanned', scan))
  const few = await timed(() => engine.keep('scanned', plain))
  const groups = []
  for (const ids of shared) groups.push({ name: ids.join(', '), ...(await timed(() => make(ids))) })
  // The first run warms up.
  if (run === 0) continue
  const all = groups.reduce((sum, { ms }) => sum + ms, 0)
  ratios.push(all / full.ms)
  lines.push([
    { name: 'one full grouped scan', ...full },
    { name: 'a scan by birth, citizenship, sex and age', ...few },
    ...groups,
    { name: 'all tables', ms: all, rows: groups.reduce((sum, { rows }) => sum + rows, 0) },
  ])
}
process.stdout.write(`${Number(values.persons).toLocaleString('en')} persons\n`)
for (const [i, { name, rows }] of (lines[0] ?? []).entries())
  process.stdout.write(
    `${name.padEnd(70)} ${median(lines.map((line) => line[i]?.ms ?? 0))
      .toFixed(0)
      .padStart(7)} ms  ${rows.toLocaleString('en').padStart(12)} rows\n`,
  )
process.stdout.write(
  `all tables: ${median(ratios).toFixed(2)} times the full grouped scan (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})\n`,
)
engine.close()
rmSync(folder, { recursive: true, force: true })
