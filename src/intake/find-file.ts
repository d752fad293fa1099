/**
 * Which of a source's files a delivery is, and for which period: the part of its name that `*` stands for.
 */
import { basename } from 'node:path'
import type { RecordFile, RecordSource } from '../edition/record-source.ts'
import { problem } from '../problem.ts'

/** What a file of rows set aside is called: rows of it were mended and come again. */
export const mendedEnding = '.set-aside.csv'

export interface FoundFile {
  readonly file: RecordFile
  /** Empty where the name has no part that differs. */
  readonly period: string
  /** It holds rows that were set aside and mended. */
  readonly mended: boolean
}

const patternOf = (name: string): RegExp =>
  new RegExp(
    `^${name
      .split('*')
      .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('(.+)')}$`,
    'i',
  )

/** The name of the file that rows were set aside from, once or, mended and set aside again, more than once. */
export const wholeName = (name: string): string =>
  name.endsWith(mendedEnding) ? wholeName(name.slice(0, -mendedEnding.length)) : name

/** @throws intake.unknown-file */
export function findFile(source: RecordSource, path: string): FoundFile {
  const whole = basename(path)
  const name = wholeName(whole)
  const mended = name !== whole
  for (const file of source.files) {
    const found = patternOf(file.name).exec(name)
    if (found !== null) return { file, period: found.slice(1).join(' '), mended }
  }
  throw problem('intake.unknown-file', {
    file: whole,
    source: source.id,
    known: source.files.map((file) => file.name),
  })
}
