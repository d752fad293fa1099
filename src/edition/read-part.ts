/**
 * One YAML file of an edition, read and checked against its schema, so that every mistake that a person can make in one
 * is reported in the same way: which file, where in it, what was found.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { problem } from '../problem.ts'

/**
 * Read `file` (a path inside the edition's folder `dir`) and check it against `schema`.
 *
 * @throws edition.missing where there is no such file
 * @throws edition.invalid where it is no YAML or does not fit; `where` is a line, or a path such as `files.0.columns.SEX`
 */
export function readPart<S extends z.ZodType>(dir: string, file: string, schema: S): z.output<S> {
  const document = parseDocument(text(dir, file), { merge: true })
  const error = document.errors[0]
  if (error !== undefined) {
    const where = `line ${error.linePos?.[0].line ?? 1}`
    throw problem('edition.invalid', { file, where, found: error.message.split('\n')[0] ?? '' })
  }
  const checked = schema.safeParse(document.toJS())
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const where = issue?.path.join('.') || 'the top'
  throw problem('edition.invalid', { file, where, found: issue?.message ?? 'it does not fit' })
}

function text(dir: string, file: string): string {
  try {
    return readFileSync(join(dir, file), 'utf8')
  } catch {
    throw problem('edition.missing', { dir, file })
  }
}
