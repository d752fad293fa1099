/**
 * A release: one read-only DuckDB file and its manifest, made beside the old one and put in force by one rename.
 *
 * The hash says what is published, not when or how: SHA-256 of the canonical JSON of `{deliveries, documents, findings,
 * structures, tables}`, where `structures` is the SHA-256 of the canonical JSON of the vocabulary, `tables` gives each table's hash by id
 * (hash-table.ts), and deliveries and findings stand in the order of their canonical JSON. Steps, times and the program's
 * version are not in it. What is the same as the release in force is not released again.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkedJson } from '../checked-json.ts'
import { diskProblem } from '../disk-problem.ts'
import { making, replaceFile, settle, sweep } from '../durable.ts'
import { hashFile } from '../hash-file.ts'
import { problem } from '../problem.ts'
import { buildCoverage, buildRecords } from './build-records.ts'
import type { Records } from './build-records.ts'
import { buildTable } from './build-table.ts'
import { canonicalJson } from './canonical-json.ts'
import { openDuckdbFile } from './duckdb-file.ts'
import type { DuckdbFile } from './duckdb-file.ts'
import { hashTable } from './hash-table.ts'
import { inForce, nextNumber, sweepUnpublished, wholeRelease } from './in-force.ts'
import { releaseName } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import type { ReleaseInfo, StepInfo } from './model.ts'
import { nearCodes } from '../standards/near-codes.ts'

export interface ReleaseParts extends Omit<Records, 'tables'> {
  /** The folder `published/`; made where it is missing. */
  readonly dir: string
  /** The protected observations of each table (columns.ts) as a Parquet file, and the steps that made them. */
  readonly tables: readonly {
    readonly id: string
    readonly parquet: string
    readonly steps: readonly StepInfo[]
  }[]
  readonly program: string
  /** ISO date and time. */
  readonly made: string
  readonly inputs: unknown
}

/** Told of each table before it is built. */
export type Built = (done: number, of: number, table: string) => void

/**
 * Publish `parts`; `changed` is false where they are what is published already. A release in force that is damaged is made again.
 *
 * @throws published.unknown-table, published.repeated-cell, and what is wrong with the disk (`store.*`)
 */
export async function makeRelease(
  parts: ReleaseParts,
  progress?: Built,
): Promise<ReleaseInfo & { readonly changed: boolean }> {
  mkdirSync(parts.dir, { recursive: true })
  sweep(parts.dir)
  const standing = await inForce(parts.dir)
  const before = standing.manifest
  sweepUnpublished(parts.dir, standing)
  const number = nextNumber(parts.dir, standing)
  const name = releaseName(number)
  const beside = making(join(parts.dir, `${name}.duckdb`))
  try {
    const manifest = await buildRelease(beside, parts, number, progress)
    if (before?.hash === manifest.hash) {
      return {
        number: before.number,
        hash: before.hash,
        made: before.made,
        program: before.program,
        changed: false,
      }
    }
    const known = before === undefined ? await wholeRelease(parts.dir, manifest.hash) : undefined
    if (known === undefined) putInForce(parts.dir, beside, manifest)
    else replaceFile(join(parts.dir, 'current'), `${releaseName(known.number)}\n`)
    const named = known ?? manifest
    return {
      number: named.number,
      hash: named.hash,
      made: named.made,
      program: named.program,
      changed: true,
    }
  } catch (error) {
    throw diskProblem(error, join(parts.dir, `${name}.duckdb`)) ?? error
  } finally {
    for (const left of [beside, `${beside}.wal`, `${beside}.tmp`])
      rmSync(left, { recursive: true, force: true })
  }
}

/**
 * Build the database of a release at `path` without putting it in force.
 *
 * @returns the manifest that belongs beside it
 * @throws published.unknown-table, published.repeated-cell
 */
export async function buildRelease(
  path: string,
  parts: ReleaseParts,
  number: number,
  progress?: Built,
): Promise<Manifest> {
  const tables = await buildDatabase(path, parts, progress)
  return describe(parts, number, tables, await hashFile(path))
}

/** Give a database that was built its place in the folder `published`, and name it as the release in force; the file is moved. */
export function putInForce(published: string, database: string, manifest: Manifest): void {
  const name = releaseName(manifest.number)
  settle(database, join(published, `${name}.duckdb`))
  replaceFile(join(published, `${name}.json`), checkedJson(manifest, 2))
  replaceFile(join(published, 'current'), `${name}\n`)
}

async function buildDatabase(
  path: string,
  parts: ReleaseParts,
  progress?: Built,
): Promise<Manifest['tables']> {
  const database = await openDuckdbFile(path, { readOnly: false })
  try {
    await database.run('begin')
    await buildRecords(database, parts)
    const made: Record<string, { cells: number; hash: string }> = {}
    for (const [i, table] of parts.tables.toSorted((a, b) => (a.id < b.id ? -1 : 1)).entries()) {
      progress?.(i, parts.tables.length, table.id)
      made[table.id] = await buildOne(database, parts, table)
    }
    await database.run('commit')
    await database.run('checkpoint')
    return made
  } finally {
    database.close()
  }
}

async function buildOne(
  database: DuckdbFile,
  parts: ReleaseParts,
  { id, parquet }: ReleaseParts['tables'][number],
): Promise<{ cells: number; hash: string }> {
  const known = parts.vocabulary.tables
  const table = known.find((t) => t.id === id)
  if (table === undefined) {
    const ids = known.map((t) => t.id)
    throw problem('published.unknown-table', { table: id, near: nearCodes(id, ids) })
  }
  const cells = await buildTable(database, parts.vocabulary, table, parquet)
  await buildCoverage(database, parts.vocabulary, table)
  return { cells, hash: await hashTable(database, table) }
}

function describe(
  parts: ReleaseParts,
  number: number,
  tables: Manifest['tables'],
  database: string,
): Manifest {
  const structures = sha256(canonicalJson(parts.vocabulary))
  const hash = sha256(
    canonicalJson({
      deliveries: sorted(parts.deliveries),
      ...(parts.documents && { documents: parts.documents }),
      findings: sorted(parts.findings),
      structures,
      tables: Object.fromEntries(Object.entries(tables).map(([id, table]) => [id, table.hash])),
    }),
  )
  return {
    number,
    hash,
    made: parts.made,
    program: parts.program,
    structures,
    tables,
    deliveries: parts.deliveries.map(({ source, file, sha256: content }) => ({
      source,
      file,
      sha256: content,
    })),
    inputs: parts.inputs,
    file: database,
  }
}

const sorted = (list: readonly unknown[]): readonly string[] => list.map(canonicalJson).toSorted()

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
