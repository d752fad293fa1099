/**
 * What waits for approval, as a folder: the release as it would be published, its disclosure report, and the true cells behind it.
 *
 *     candidate/  release.duckdb  manifest.json  disclosure.json  disclosure.{en,fr,pt}.html  cells.json  cells/*.parquet  candidate.json
 *
 * `candidate.json` names each file with its SHA-256. What is approved is what was reported, or nothing. The folder is there whole or not at all.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { making, settle } from '../../durable.ts'
import { problem } from '../../problem.ts'
import type { Manifest } from '../../published/manifest.ts'
import type { DisclosureReport } from '../disclosure/disclosure-report.ts'

const Seal = z.strictObject({
  /** Hash of the release. */
  hash: z.string(),
  /** Fingerprint of what it is made of; see `assemble`. */
  fingerprint: z.string(),
  /** Hash of the release in force when the candidate was made; null where there was none. */
  against: z.string().nullable(),
  /** SHA-256 of each file. */
  files: z.record(z.string(), z.string()),
})
export type Seal = z.infer<typeof Seal>

export interface Candidate extends Seal {
  readonly manifest: Manifest
  readonly report: DisclosureReport
}

export const databaseName = 'release.duckdb'
export const manifestName = 'manifest.json'
export const reportName = 'disclosure.json'
export const cellsName = 'cells.json'
export const cellsFolder = 'cells'
const sealName = 'candidate.json'

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== sealName)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()

/**
 * Make the folder; one that is there is replaced.
 *
 * @param fill puts everything but the seal into the folder that it is given, and says what it is; undefined: nothing is to wait
 */
export async function writeCandidate(
  folder: string,
  fill: (making: string) => Promise<Omit<Seal, 'files'> | undefined>,
): Promise<void> {
  const made = making(folder)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true, mode: 0o700 })
  try {
    const about = await fill(made)
    if (about === undefined) return
    const files = Object.fromEntries(filesIn(made).map((name) => [name, sha256(join(made, name))]))
    const seal: Seal = { ...about, files }
    writeFileSync(join(made, sealName), `${JSON.stringify(seal, null, 1)}\n`)
    rmSync(folder, { recursive: true, force: true })
    settle(made, folder)
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

const jsonIn = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown

/**
 * Read the candidate that waits, every file compared with its seal; undefined where none waits.
 *
 * @throws approval.candidate-changed
 */
export function readCandidate(folder: string): Candidate | undefined {
  const seal = readSeal(folder, (what) => problem('approval.candidate-changed', { what }))
  if (seal === undefined) return undefined
  return {
    ...seal,
    manifest: jsonIn(folder, manifestName) as Manifest,
    report: jsonIn(folder, reportName) as DisclosureReport,
  }
}

/**
 * Read the seal of a folder that waits, every file compared with it; undefined where there is no folder.
 *
 * @param changed says what is not as it was written, as a problem
 */
export function readSeal(folder: string, changed: (what: string) => Error): Seal | undefined {
  if (!existsSync(folder)) return undefined
  if (!existsSync(join(folder, sealName))) throw changed(`${sealName} is missing`)
  const seal = Seal.safeParse(jsonIn(folder, sealName))
  if (!seal.success) throw changed(`${sealName} cannot be read`)
  const there = filesIn(folder)
  for (const [name, hash] of Object.entries(seal.data.files)) {
    if (!there.includes(name)) throw changed(`${name} is missing`)
    if (sha256(join(folder, name)) !== hash) throw changed(`${name} is not as it was written`)
  }
  return seal.data
}

/** The release that a folder is about, whatever else is in it; undefined where it cannot be told. */
export function manifestIn(folder: string): Manifest | undefined {
  try {
    return jsonIn(folder, manifestName) as Manifest
  } catch {
    return undefined
  }
}

/** The checks of a report that are red. */
export const redOf = ({ checks }: Pick<DisclosureReport, 'checks'>): readonly string[] =>
  checks.filter(({ green }) => !green).map(({ id }) => id)
