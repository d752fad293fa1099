/**
 * A full run of the West African edition from nothing, a second one with nothing changed, and one after touching a delivery.
 *
 * Each in its own process, as a person would start it. The reference, in the same minutes on the same machine: DuckDB reading every
 * delivery once, in a process of its own (`bench/read-deliveries.ts`).
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dir = mkdtempSync(join(tmpdir(), 'corridor-bench-'))
cpSync(join(root, 'editions/west-africa'), dir, {
  recursive: true,
  filter: (path) => !path.includes('.corridor'),
})

function seconds(...argv: readonly string[]): number {
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return (performance.now() - began) / 1000
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const program = join(root, 'bin/corridor.js')
const say = (what: string, took: number, reference: number): void =>
  console.log(
    `${what.padEnd(44)} ${took.toFixed(2).padStart(7)} s   ${(took / reference).toFixed(1).padStart(6)} × reference`,
  )

try {
  const reference = middle([1, 2, 3].map(() => seconds(join(root, 'bench/read-deliveries.ts'), dir)))
  say('reference: DuckDB reads every delivery once', reference, reference)
  const whole = [1, 2, 3].map(() => {
    rmSync(join(dir, '.corridor'), { recursive: true, force: true })
    return seconds(program, 'run', dir)
  })
  say('full run, from nothing to the release', middle(whole), reference)
  say('second run, nothing changed', middle([1, 2, 3].map(() => seconds(program, 'run', dir))), reference)
  const path = join(dir, 'sources/wb-rpw/remittance-cost.csv')
  const touched = [1, 2, 3].map(() => {
    writeFileSync(path, readFileSync(path, 'utf8').trimEnd().split('\n').slice(0, -1).join('\n') + '\n')
    return seconds(program, 'run', dir)
  })
  say('run after touching one delivery of 26', middle(touched), reference)
} finally {
  rmSync(dir, { recursive: true })
}
