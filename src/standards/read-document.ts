/**
 * One YAML file of the vocabulary, read and checked against its schema. Every file under `standards/` passes through here,
 * so a wrong one is always reported in the same way: file, place in the file, what was found.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { problem } from '../problem.ts'
import { parsedBefore } from './parsed.ts'

/**
 * Read `file` (a path inside `dir`) and check it against `schema`.
 *
 * @throws standards.invalid where the file is absent, is no YAML, or does not fit the schema.
 */
export function readDocument<S extends z.ZodType>(dir: string, file: string, schema: S): z.output<S> {
  const written = text(dir, file)
  const checked = schema.safeParse(parsedBefore(written) ?? parsed(written, file))
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  throw problem('standards.invalid', {
    file,
    where: issue?.path.join('.') || 'the top',
    found: issue?.message ?? 'it does not fit',
  })
}

function parsed(written: string, file: string): unknown {
  const document = parseDocument(written)
  const error = document.errors[0]
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 1
    throw problem('standards.invalid', {
      file,
      where: `line ${line}`,
      found: error.message.split('\n')[0] ?? '',
    })
  }
  return document.toJS()
}

function text(dir: string, file: string): string {
  try {
    return readFileSync(join(dir, file), 'utf8')
  } catch {
    throw problem('standards.invalid', { file, where: 'the top', found: 'the file cannot be read' })
  }
}
