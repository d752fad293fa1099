/**
 * Corridor beside Splink, one after the other on the same file, again and again: `node bench/linkage/speed.ts DATA [--runs 3]`.
 *
 * Both do the whole job, from the file to clusters on disk, each training its own model, with the same eight rules, six comparisons,
 * threshold and threads. Ratios are taken run by run, since machines are noisy. Splink comes from PyPI (bench/linkage/peer); without
 * it, only Corridor is timed and the reason is said.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

interface Figures {
  readonly total_s: number
  readonly cpu_s: number
  readonly peak_rss_mib: number
  readonly predicted_pairs: number
  readonly clusters?: { readonly f1: number }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    threads: { type: 'string', default: '2' },
    /** Also measure the clusters by this column; reading it is no part of the job, so times are better taken without. */
    truth: { type: 'string' },
    alone: { type: 'boolean', default: false },
  },
})
const [data] = positionals
if (data === undefined) throw new Error('name a Parquet file of persons; bench/linkage/README.md says which')

const folder = mkdtempSync(join(tmpdir(), 'corridor-speed-'))
const run = (program: string, args: readonly string[]): Figures | string => {
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
  const line = done.stdout.trim().split('\n').at(-1) ?? ''
  if (done.status !== 0 || !line.startsWith('{')) return done.stderr.trim().split('\n').at(-1) ?? 'it failed'
  return JSON.parse(line) as Figures
}
const ours = (): Figures | string =>
  run(process.execPath, [
    join(import.meta.dirname, 'ours.ts'),
    data,
    join(folder, 'ours'),
    '--ids-only',
    '--threads',
    values.threads,
    ...(values.truth === undefined ? [] : ['--truth', values.truth]),
  ])
const peer = (): Figures | string =>
  run('python3', [
    join(import.meta.dirname, 'peer/splink_job.py'),
    data,
    join(folder, 'peer'),
    '--threads',
    values.threads,
  ])

const shown = (name: string, f: Figures): string =>
  `${name.padEnd(9)} ${f.total_s.toFixed(1).padStart(7)} s  ${f.cpu_s.toFixed(1).padStart(7)} s of processors  ${f.peak_rss_mib.toFixed(0).padStart(6)} MiB  ${f.predicted_pairs} links${f.clusters === undefined ? '' : `  F1 ${f.clusters.f1.toFixed(4)}`}\n`
const median = (list: readonly number[]): number => {
  const sorted = list.toSorted((a, b) => a - b)
  const at = (place: number): number => sorted[Math.floor(place)] ?? 0
  return (at((list.length - 1) / 2) + at(list.length / 2)) / 2
}

const ratios: { time: number; cpu: number; memory: number }[] = []
for (let i = 0; i < Number(values.runs); i += 1) {
  const mine = ours()
  if (typeof mine === 'string') throw new Error(mine)
  process.stdout.write(shown('Corridor', mine))
  if (values.alone) continue
  const theirs = peer()
  if (typeof theirs === 'string') {
    process.stdout.write(`Splink was not timed: ${theirs}\n`)
    break
  }
  process.stdout.write(shown('Splink', theirs))
  ratios.push({
    time: theirs.total_s / mine.total_s,
    cpu: theirs.cpu_s / mine.cpu_s,
    memory: mine.peak_rss_mib / theirs.peak_rss_mib,
  })
}
if (ratios.length > 0) {
  const told = (key: 'time' | 'cpu' | 'memory'): string => {
    const list = ratios.map((r) => r[key])
    return `${median(list).toFixed(2)} (${Math.min(...list).toFixed(2)} to ${Math.max(...list).toFixed(2)})`
  }
  process.stdout.write(
    `Splink takes ${told('time')} times as long, ${told('cpu')} times the processor; Corridor takes ${told('memory')} of its memory.\n`,
  )
}
rmSync(folder, { recursive: true, force: true })
