/**
 * Apache Spark from PyPI, in a cache folder outside the project; installed once, then found again. Run as a program, it installs it.
 *
 * Only Spark's own Java programs are taken from the package: nothing of Corridor runs in Python.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The newest release that PyPI gives (2026-11-23); Spark Connect's port is part of it since 4.0. */
export const sparkVersion = '4.3.0'

const cache =
  process.env['CORRIDOR_SPARK_CACHE'] ??
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'corridor')

const works = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Why Spark cannot run on this machine, or undefined where it can. */
export function whyNoSpark(): string | undefined {
  if (!works('python3', '-c', 'import venv, ensurepip'))
    return 'Python 3 with venv is not installed (Debian: apt-get install python3-venv)'
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' })
  if (java.status !== 0) return 'Java is not installed (Debian: apt-get install openjdk-17-jre-headless)'
  const major = Number(/version "([0-9]+)/.exec(java.stderr)?.[1] ?? 0)
  return major < 17 ? `Java ${major} is too old: Spark ${sparkVersion} needs 17` : undefined
}

/** @returns Spark's home folder */
export function installSpark(say: (line: string) => void): string {
  const venv = join(cache, `pyspark-${sparkVersion}`)
  const found = (): string | undefined => globSync(join(venv, 'lib/python3*/site-packages/pyspark'))[0]
  const done = join(venv, 'installed')
  const home = found()
  if (home !== undefined && existsSync(done)) return home
  say(`install pyspark ${sparkVersion} in ${venv}`)
  rmSync(venv, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' })
  execFileSync(
    join(venv, 'bin/pip'),
    ['install', '--quiet', '--no-compile', '--disable-pip-version-check', `pyspark==${sparkVersion}`],
    { stdio: 'inherit' },
  )
  mkdirSync(done)
  const installed = found()
  if (installed === undefined) throw new Error(`pyspark is not in ${venv}`)
  return installed
}

if (import.meta.main && whyNoSpark() === undefined)
  installSpark((line) => void process.stdout.write(`${line}\n`))
