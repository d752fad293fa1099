/**
 * One linkage with Corridor, from the file to clusters on disk, and its figures as one JSON line:
 * `node bench/linkage/ours.ts DATA OUT [--threads 2] [--model FILE]`. A Splink model is imported; without one, ours is trained.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

// The built program, as a person runs it: TypeScript with JSX is not for node alone.
const built = new URL('../../dist/link/index.js', import.meta.url).href
const { link, readModel } = (await import(built)) as typeof import('../../src/link/index.ts')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    threads: { type: 'string', default: '2' },
    model: { type: 'string', default: join(import.meta.dirname, 'models/people.yaml') },
    truth: { type: 'string' },
    memory: { type: 'string', default: '400MB' },
    /** Links, persons and report only, no copy of the records. */
    'ids-only': { type: 'boolean', default: false },
  },
})
const [data = '', out = join(mkdtempSync(join(tmpdir(), 'corridor-bench-')), 'out')] = positionals
const before = process.cpuUsage()
const began = performance.now()
const result = await link({
  model: readModel(readFileSync(values.model, 'utf8'), values.model),
  files: [{ path: data }],
  out,
  threads: Number(values.threads),
  memory: values.memory,
  idsOnly: values['ids-only'],
  languages: ['en'],
  by: [],
  ...(values.truth === undefined ? {} : { truth: values.truth }),
})
const total = (performance.now() - began) / 1000
const cpu = process.cpuUsage(before)
process.stdout.write(
  `${JSON.stringify({
    tool: 'corridor',
    records: result.records,
    predicted_pairs: result.links,
    clusters: result.truth?.clusters,
    candidate_pairs: result.rules.reduce((sum, rule) => sum + (rule.pairs ?? 0), 0),
    seconds: result.seconds,
    total_s: total,
    cpu_s: (cpu.user + cpu.system) / 1e6,
    peak_rss_mib: process.resourceUsage().maxRSS / 1024,
  })}\n`,
)
if (positionals[1] === undefined) rmSync(join(out, '..'), { recursive: true, force: true })
