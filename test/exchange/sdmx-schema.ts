/**
 * The official schemas of SDMX-JSON 2.0.0 (sdmx-twg/sdmx-json), and whether a message keeps them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { ErrorObject } from 'ajv'

type Kind = 'data' | 'structure'

const official = join(import.meta.dirname, '../../../shared/data/sdmx/sdmx-json/2.0.0')
const read = (kind: Kind, file: string): unknown =>
  JSON.parse(readFileSync(join(official, `${kind}-message`, file), 'utf8')) as unknown

/** An official sample. */
export const sample = (kind: Kind, name: string): unknown => read(kind, `samples/${name}`)

/** Ours is a newer reader than the schemas: `id` was another word for `$id`, and their form of schema has no name any more. */
function checkOf(kind: Kind) {
  const {
    id: _id,
    $schema: _form,
    ...schema
  } = read(kind, `tools/schemas/2.0.0/sdmx-json-${kind}-schema.json`) as Record<string, unknown>
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true })
  return ajv.compile(schema)
}
const checks = { data: checkOf('data'), structure: checkOf('structure') }

/** What is wrong with a message; empty where it keeps the schema. */
export function faults(message: unknown, kind: Kind = 'data'): readonly ErrorObject[] {
  const check = checks[kind]
  return check(message) ? [] : (check.errors ?? [])
}
