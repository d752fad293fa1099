/**
 * The official schema of SDMX-JSON data messages, 2.0.0 (sdmx-twg/sdmx-json), and whether a message keeps it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { ErrorObject } from 'ajv'

const folder = join(import.meta.dirname, '../../../shared/data/sdmx/sdmx-json/2.0.0/data-message')

/** An official sample. */
export const sample = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'samples', name), 'utf8')) as unknown

/** Ours is a newer reader than the schema: `id` was another word for `$id`, and its form of schema has no name any more. */
const {
  id: _id,
  $schema: _form,
  ...schema
} = JSON.parse(
  readFileSync(join(folder, 'tools/schemas/2.0.0/sdmx-json-data-schema.json'), 'utf8'),
) as Record<string, unknown>
const check = new Ajv({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
  allErrors: true,
}).compile(schema)

/** What is wrong with a message; empty where it keeps the schema. */
export function faults(message: unknown): readonly ErrorObject[] {
  return check(message) ? [] : (check.errors ?? [])
}
