/**
 * The second engine: Apache Spark, asked over Spark Connect, over the same Parquet files.
 *
 * This process and the cluster see the edition's folder under the same path (one machine, or a shared file system). A result
 * is written by the cluster in the order that the query asks for, as one file, which then gets the name that was asked for.
 */
import { randomUUID } from 'node:crypto'
import { readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { problem } from '../problem.ts'
import { literalFor, quotedFor } from '../sql/literal.ts'
import { version } from '../version.ts'
import type { Engine } from './engine.ts'
import { openFooters } from './parquet-footers.ts'
import type { SparkColumn } from './parquet-footers.ts'
import { sparkAddress } from './spark-address.ts'
import { openSparkSession } from './spark-session.ts'

/**
 * What makes Spark read SQL as `print` writes it: errors instead of silent nulls, names between double quotes, no text that is
 * put in the place of `${…}`, times in UTC.
 */
const settings = {
  'spark.sql.ansi.enabled': 'true',
  'spark.sql.ansi.doubleQuotedIdentifiers': 'true',
  'spark.sql.variable.substitute': 'false',
  'spark.sql.parser.escapedStringLiterals': 'false',
  'spark.sql.caseSensitive': 'false',
  'spark.sql.session.timeZone': 'UTC',
  'spark.sql.parquet.compression.codec': 'zstd',
  'mapreduce.fileoutputcommitter.marksuccessfuljobs': 'false',
} as const

/**
 * @param address `sc://host:port`, see spark-address.ts
 * @param folder the edition's `.corridor`; relative paths in the SQL are relative to it
 * @throws engine.invalid-address, engine.unreachable
 */
export async function openSpark(address: string, folder: string): Promise<Engine> {
  const at = sparkAddress(address)
  const session = await openSparkSession(at, `corridor/${version}`, settings)
  const root = resolve(folder)
  const footers = openFooters()
  /** Where what is kept lies, by its name. */
  const kept = new Map<string, string>()
  const places = new Set<string>()
  const name = (text: string): string => quotedFor('spark', text)
  const text = (value: string): string => literalFor('spark', value)
  /** Where the columns are known, no job of the cluster has to look for them. */
  const view = (key: string, path: string, columns: readonly SparkColumn[] = []): string => {
    const listed = columns.map((column) => `${name(column.name)} ${column.type}`).join(', ')
    return `create or replace temporary view ${name(key)}${listed === '' ? '' : ` (${listed})`} using parquet options (path ${text(pathFor(root, path))})`
  }
  const forget = (key: string): void => {
    const place = kept.get(key)
    if (place !== undefined) rmSync(place, { recursive: true, force: true })
    kept.delete(key)
  }
  await session.run(`declare or replace variable corridor_folder string default ${text(pathFor(root, '.'))}`)
  return {
    dialect: 'spark',
    rows: (query) => session.rows(query),
    bind: async (dataset, path) => {
      await session.run(view(dataset, path))
      forget(dataset)
    },
    write: async (query, path) => {
      const parts = `${resolve(root, path)}.parts`
      try {
        await session.run(
          `insert overwrite directory ${text(parts)} using parquet select /*+ coalesce(1) */ * from (\n${query}\n)`,
        )
        const part = readdirSync(parts).find((file) => file.endsWith('.parquet'))
        if (part === undefined)
          throw problem('engine.unreachable', {
            address: at.host,
            message: `it wrote nothing to ${parts} that can be seen here`,
          })
        const { rows } = await footers.read([join(parts, part)])
        renameSync(join(parts, part), resolve(root, path))
        return rows
      } finally {
        rmSync(parts, { recursive: true, force: true })
      }
    },
    keep: async (key, query) => {
      const place = join(root, 'temporary', `kept-${process.pid}-${randomUUID()}`)
      places.add(place)
      try {
        await session.run(`insert overwrite directory ${text(pathFor(root, place))} using parquet\n${query}`)
        const files = readdirSync(place).filter((file) => file.endsWith('.parquet'))
        const { rows, columns } = await footers.read(files.map((file) => join(place, file)))
        await session.run(view(key, place, columns))
        forget(key)
        kept.set(key, place)
        return rows
      } catch (error) {
        rmSync(place, { recursive: true, force: true })
        throw error
      }
    },
    drop: async (key) => {
      await session.run(`drop view if exists ${name(key)}`)
      forget(key)
    },
    columns: (query) => session.columns(query),
    interrupt: () => session.interrupt(),
    close: () => {
      // All that ever were: a task that is stopped late may have written where it was cleared before.
      for (const place of places) rmSync(place, { recursive: true, force: true })
      footers.close()
      session.end()
    },
  }
}

/** A path as Spark takes it literally: signs of a pattern ({, [, *, ?, \) would be read as one. */
const pathFor = (root: string, path: string): string =>
  resolve(root, path).replaceAll(/[\\{}[\]*?]/g, (sign) => `\\${sign}`)
