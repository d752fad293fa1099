/** What R gave for the same data (reference.R), read from reference.json. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Kept {
  readonly data: Readonly<Record<string, readonly number[]>>
  readonly results: Readonly<Record<string, { readonly call: string; readonly value: readonly number[] }>>
}

const kept = JSON.parse(readFileSync(join(import.meta.dirname, 'reference.json'), 'utf8')) as Kept

/** A column of the data. */
export function given(name: string): readonly number[] {
  const found = kept.data[name]
  if (found === undefined) throw new Error(`reference.json has no data ${name}`)
  return found
}

/** The values of an R call. */
export function inR(name: string): readonly number[] {
  const found = kept.results[name]
  if (found === undefined) throw new Error(`reference.json has no result ${name}`)
  return found.value
}
