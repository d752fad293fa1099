/**
 * The smallest edition that has every part of a run: one source, one file, one table; and what is served of it.
 */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDuckdbFile } from '../../src/published/duckdb-file.ts'
import { hashTable } from '../../src/published/hash-table.ts'
import { readManifest, releaseName } from '../../src/published/manifest.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { run } from '../../src/runs/run.ts'
import type { RunResult } from '../../src/runs/run.ts'
import { smallEdition } from './small-edition.ts'

export const program = join(import.meta.dirname, '../../bin/corridor.js')

export const table = 'remittance-cost'

export const tinyEdition = (): string => smallEdition(['wb-rpw'], [table])

/** The file that its provider hands over. */
export const delivered = (dir: string): string => join(dir, 'sources/wb-rpw/remittance-cost.csv')

/** Hand over the file without its last `rows` rows. */
export function shorten(dir: string, original: string, rows: number): void {
  const lines = original.trimEnd().split('\n')
  writeFileSync(delivered(dir), `${lines.slice(0, lines.length - rows).join('\n')}\n`)
}

export interface Told {
  readonly result: RunResult
  readonly notes: readonly string[]
}

/** Run it in this process. */
export async function go(dir: string, made: (id: string) => void = () => undefined): Promise<Told> {
  const notes: string[] = []
  const progress = { step: () => undefined, made, note: (line: string) => notes.push(line) }
  return { result: await run(dir, { progress }), notes }
}

export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Start a command and wait for its end; `started` gets the process. */
export const ended = (
  command: string,
  args: readonly string[],
  started: (child: ChildProcess) => void = () => undefined,
  as: { readonly uid?: number; readonly gid?: number } = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, as)
    started(child)
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })

/**
 * Hash of the release in force; undefined where there is none. What it says of its tables is worked out again from its file.
 */
export async function served(dir: string): Promise<string | undefined> {
  const published = join(dir, '.corridor/published')
  if (!existsSync(join(published, 'current'))) return undefined
  const release = await openRelease(published)
  const manifest = readManifest(published)
  const database = await openDuckdbFile(join(published, `${releaseName(release.info.number)}.duckdb`), {
    readOnly: true,
  })
  try {
    for (const one of release.vocabulary.tables) {
      if ((await hashTable(database, one)) !== manifest?.tables[one.id]?.hash)
        throw new Error(`${one.id} is not what its manifest says`)
    }
    return release.info.hash
  } finally {
    database.close()
    release.close()
  }
}

/** What was half made and is still there. */
export const leftovers = (dir: string): readonly string[] =>
  readdirSync(join(dir, '.corridor'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.making-|temporary|(^|\/)lock$/.test(name),
  )

/** Whether the bytes of the file as it is handed over now are kept, whole. */
export const isKept = (dir: string, bytes = readFileSync(delivered(dir))): boolean => {
  const kept = join(dir, '.corridor/deliveries')
  return readdirSync(kept).some(
    (name) => !name.startsWith('.') && readFileSync(join(kept, name)).equals(bytes),
  )
}
