/**
 * Rows as they lie in a sealed file: a page of texts by column, as JSON, compressed.
 *
 * Compression comes before encryption, so the length of a part tells a little of how alike its rows are, and nothing of one.
 */
import { deflateSync, inflateSync } from 'node:zlib'
import type { Texts } from '../../engine/private-duckdb.ts'

/** Rows in a page. */
export const pageRows = 50_000

export const packed = (page: Texts): Uint8Array => deflateSync(JSON.stringify(page), { level: 1 })

/** A page again; the empty part of a dataset without rows is a page without rows. */
export const unpacked = (part: Uint8Array): Texts =>
  part.length === 0 ? {} : (JSON.parse(inflateSync(part).toString('utf8')) as Texts)
