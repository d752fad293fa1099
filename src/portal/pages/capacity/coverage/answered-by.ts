/** The requests that at least one table of the release answers, by code. */
import { requests } from '../../../../standards/requests.ts'
import type { PageContext } from '../../../page-context.ts'

export function answeredBy(ctx: PageContext): ReadonlySet<string> {
  const { tables, templates } = ctx.release.vocabulary
  return new Set(
    requests(templates, tables)
      .filter((request) => request.answers.length > 0)
      .map((request) => request.code),
  )
}
