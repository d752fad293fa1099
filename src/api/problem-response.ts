/**
 * A problem as HTTP says it: the status, and problem+json (RFC 9457) with the sentence and what to do.
 */
import { problem, Problem } from '../problem.ts'
import type { Code } from '../problem.ts'

const statuses: Partial<Record<Code, number>> = {
  'published.damaged': 503,
  'published.invalid-parameter': 400,
  'published.missing': 503,
  'published.too-large': 413,
  'published.unknown-code': 400,
  'published.unknown-dimension': 400,
  'published.unknown-format': 404,
  'published.unknown-microdata': 404,
  'published.unknown-table': 404,
}

/** What a person's request did wrong has its status; anything else is our fault (500) and says no more than that. */
export function problemResponse(error: unknown): Response {
  const known = error instanceof Problem && statuses[error.code] !== undefined
  const found = known
    ? error
    : problem('program.unexpected', { message: 'the request could not be answered' })
  const status = statuses[found.code] ?? 500
  const body = {
    type: `urn:corridor:problem:${found.code}`,
    title: found.code,
    status,
    detail: found.message.slice(found.code.length + 2),
    hint: found.hint,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
