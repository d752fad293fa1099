/**
 * What is wrong with a document, in words: where (comparison “surname”, level 2), and what was found.
 *
 * Of the forms that a part may have, the one is told that it comes nearest to. A key that is not known is told with those that
 * are spelt nearly so.
 */
import type { z } from 'zod'
import { nearCodes } from '../../../standards/near-codes.ts'
import { knownKeys } from './known-keys.ts'

export interface DocumentIssue {
  readonly path: readonly PropertyKey[]
  readonly found: string
}

type Raw = z.core.$ZodIssue

/** Put the issues of zod in words, in their order. */
export function documentIssues(error: z.ZodError, schema: z.ZodType): readonly DocumentIssue[] {
  return error.issues.flatMap((issue) => told(issue, [], schema))
}

function told(issue: Raw, above: readonly PropertyKey[], schema: z.ZodType): readonly DocumentIssue[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors
      .map((issues) => ({ issues, cost: issues.reduce((sum, one) => sum + cost(one), 0) }))
      .reduce((best, one) => (one.cost < best.cost ? one : best), {
        issues: [] as readonly Raw[],
        cost: Infinity,
      })
    if (nearest.issues.length === 0) return [{ path, found: 'it has none of the forms that it may have' }]
    // A key with a slip in it is missing under its right name too; that is told once.
    const unknown = nearest.issues.filter((one) => one.code === 'unrecognized_keys')
    return (unknown.length > 0 ? unknown : nearest.issues).flatMap((one) => told(one, path, schema))
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const known = knownKeys(schema, path)
      const near = nearCodes(key, known)
      const hint =
        near.length > 0
          ? `did you mean ${near.join(' or ')}?`
          : `known here: ${known.slice(0, 16).join(', ')}`
      return { path, found: `the key “${key}” is not known (${hint})` }
    })
  return [{ path, found: sentence(issue) }]
}

/** How far a value is from a form. */
function cost(issue: Raw): number {
  if (issue.code === 'unrecognized_keys') return 2 * issue.keys.length
  if (issue.code === 'invalid_union') return 2
  return issue.code === 'invalid_type' && issue.path.length === 0 ? 10 : issue.code === 'invalid_type' ? 2 : 1
}

function sentence(issue: Raw): string {
  if (issue.code === 'invalid_value') return `it is not one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? `at least ${issue.minimum} must be given`
      : issue.origin === 'string'
        ? 'it is empty'
        : `it is below ${issue.inclusive === false ? 'or at ' : ''}${issue.minimum}`
  if (issue.code === 'too_big')
    return issue.origin === 'array'
      ? `at most ${issue.maximum} may be given`
      : `it is above ${issue.inclusive === false ? 'or at ' : ''}${issue.maximum}`
  if (issue.code === 'invalid_type')
    return issue.message.endsWith('received undefined')
      ? 'it is missing'
      : issue.message.replace(/^Invalid input: expected /, 'expected ').replace(', received', ', found')
  return issue.message
}

const listWords: Readonly<Record<string, string>> = {
  comparisons: 'comparison',
  levels: 'level',
  columns: 'column',
  candidates: 'candidate rule',
  together: 'pair of comparisons',
  comparison_levels: 'level',
  blocking_rules_to_generate_predictions: 'blocking rule',
}

/** A place of `document` in words: comparison “surname”, level 2, atLeast. */
export function placeInWords(document: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = []
  let at: unknown = document
  for (let i = 0; i < path.length; i++) {
    const key = path[i] ?? ''
    const next = path[i + 1]
    const word = listWords[String(key)]
    at = inside(at, key)
    if (word !== undefined && typeof next === 'number') {
      at = inside(at, next)
      const name =
        inside(at, 'name') ??
        inside(at, 'label') ??
        inside(at, 'output_column_name') ??
        inside(at, 'label_for_charts')
      const numbered = word === 'level' || typeof name !== 'string'
      words.push(`${word}${numbered ? ` ${next + 1}` : ''}${typeof name === 'string' ? ` “${name}”` : ''}`)
      i += 1
    } else words.push(typeof key === 'number' ? `entry ${key + 1}` : String(key))
  }
  return words.join(', ')
}

const inside = (at: unknown, key: PropertyKey): unknown =>
  typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined
