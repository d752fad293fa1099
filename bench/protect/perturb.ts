/**
 * What perturbation costs: a million cells counted with their keys, perturbed and made ready to publish, beside the plain grouped count of
 * the same records, one after the other in one run: `node bench/protect/perturb.ts [--cells 1020100] [--records 4000000] [--runs 7]`.
 *
 * Both write their rows to a table of the embedded engine. The record keys are there already, as they are in a real table; how long they
 * take to make is said apart.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { dataset, print } from '../../src/sql/index.ts'
import { cells } from '../../src/steps/protect/cell-key/cells.ts'
import { perturb } from '../../src/steps/protect/cell-key/perturb.ts'
import { publish } from '../../src/steps/protect/cell-key/publish.ts'
import { deriveKey } from '../../src/steps/protect/keys/derive-key.ts'
import { moduli, recordKeys } from '../../src/steps/protect/keys/record-keys.ts'
import { lookupTable } from '../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../src/steps/protect/ptable/make-ptable.ts'
import { scatterIntervals } from '../../src/steps/protect/ptable/scatter-intervals.ts'

const { values } = parseArgs({
  options: {
    cells: { type: 'string', default: '1020100' },
    records: { type: 'string', default: '4000000' },
    runs: { type: 'string', default: '7' },
  },
})
const side = Math.round(Math.sqrt(Number(values.cells)))
const folder = mkdtempSync(join(tmpdir(), 'corridor-protect-'))
const engine = await openDuckdb(folder)
const modulus = moduli.cellKey

await engine.keep(
  'records',
  `select 'C' || hash(i * 7 + 1) % ${side} as origin, 'P' || hash(i * 11 + 5) % ${side} as place, cast(hash(i * 13 + 3) % ${modulus} as integer) as record_key from range(${values.records}) as r(i)`,
)
const records = dataset('records', [])
const dimensions = ['origin', 'place']
const table = lookupTable(makePtable({ D: 5, V: 3, js: 2, pstay: 0.5 }), modulus)
const scattered = scatterIntervals(table, new Uint8Array(32), modulus / 100)
const counted = cells(records, { dimensions, recordKey: 'record_key', modulus, margins: [dimensions] })

const tasks = {
  'plain count': 'select origin, place, count(*) as n from records group by origin, place',
  'count with keys': print(counted, 'duckdb'),
  perturbed: print(publish(perturb(counted, dimensions, table), dimensions), 'duckdb'),
  'perturbed, scattered': print(publish(perturb(counted, dimensions, scattered), dimensions), 'duckdb'),
}

const times = new Map<string, number[]>()
let rows = 0
for (let run = 0; run <= Number(values.runs); run += 1)
  for (const [name, query] of Object.entries(tasks)) {
    const start = performance.now()
    rows = await engine.keep('made', query)
    // The first run warms up.
    if (run > 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start])
  }
const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

const plain = times.get('plain count') ?? []
process.stdout.write(
  `${Number(values.records).toLocaleString('en')} records, ${rows.toLocaleString('en')} cells\n`,
)
for (const [name, list] of times) {
  const ratios = list.map((time, run) => time / (plain[run] ?? 1))
  process.stdout.write(
    `${name.padEnd(22)} ${median(list).toFixed(0).padStart(6)} ms  ${median(ratios).toFixed(2)} times the plain count (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})\n`,
  )
}

const units = Array.from({ length: 200_000 }, (_, i) => i.toString(16).padStart(64, '0'))
const key = deriveKey(new Uint8Array(32), { purpose: 'record-key', domain: 'bench', version: 1 })
const start = performance.now()
recordKeys(key, units, modulus)
const each = ((performance.now() - start) * 1000) / units.length
process.stdout.write(
  `record keys            ${each.toFixed(1)} µs each, ${Math.round(1e6 / each).toLocaleString('en')} a second\n`,
)
engine.close()
rmSync(folder, { recursive: true, force: true })
