/**
 * `npm run test:spark`: install Spark, start a cluster of two workers, run the tests of the engines on it, take it down.
 *
 * Where Python or Java is absent, or pip finds no Spark, it says so and ends well. CORRIDOR_SPARK names a server that is already there.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from './cluster.ts'
import { installSpark, sparkVersion, whyNoSpark } from './install.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Where Spark is asked; the other tests of the engines run without it. */
const files = [
  'test/engine/spark.test.ts',
  'test/engine/two-engines.test.ts',
  'test/link/two-engines.test.ts',
  'test/steps/estimate/two-engines.test.ts',
  'test/steps/reside/two-engines.test.ts',
]

function test(address: string): Promise<number> {
  const args = [join(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs'), 'run', ...files]
  const child = spawn(process.execPath, [...args, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CORRIDOR_SPARK: address },
  })
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)))
}

function installed(): string | undefined {
  try {
    return installSpark(say)
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    say(`Spark is skipped: pyspark ${sparkVersion} cannot be installed (${why}).`)
    return undefined
  }
}

async function main(): Promise<number> {
  const given = process.env['CORRIDOR_SPARK']
  if (given !== undefined) return test(given)
  const why = whyNoSpark()
  if (why !== undefined) {
    say(`Spark is skipped: ${why}.`)
    return 0
  }
  const began = performance.now()
  const since = (): string => `${Math.round((performance.now() - began) / 1000)} s`
  const home = installed()
  if (home === undefined) return 0
  const folder = mkdtempSync(join(tmpdir(), 'corridor-spark-'))
  const cluster = await startCluster(home, folder)
  say(`Spark ${sparkVersion}: a master, two workers and Spark Connect at ${cluster.address} (${since()})`)
  const stop = (): void => void cluster.stop().finally(() => process.exit(130))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    return await test(cluster.address)
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
    say(`Spark took ${since()}`)
  }
}

process.exitCode = await main()
