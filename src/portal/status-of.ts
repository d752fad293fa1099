/**
 * The HTTP status that an error asks for, read off its code: unknown is 404, invalid and unsupported are 400, too large is
 * 413; anything else is our fault.
 */
import { Problem } from '../problem.ts'

/** Status of whatever was thrown while a page was made. */
export function statusOf(error: unknown): 400 | 404 | 413 | 500 {
  if (!(error instanceof Problem)) return 500
  const what = error.code.split('.')[1] ?? ''
  if (what.startsWith('unknown-')) return 404
  if (what === 'too-large') return 413
  return what.startsWith('invalid-') || what.startsWith('unsupported-') ? 400 : 500
}
