/**
 * The source that headlines on migrant stocks speak of: the newest that gives stocks by origin.
 */
import type { PageContext } from '../../page-context.ts'
import { isReported } from '../../../published/public-source.ts'

/** Id of the source; the edition's first where none is described. */
export function headlineSource(ctx: PageContext): string {
  const { sources, edition } = ctx.release.vocabulary
  const stocks = sources
    .filter(isReported)
    .filter((s) => s.files.some((f) => f.table === 'stock-origin'))
    .toSorted((a, b) => b.vintage.localeCompare(a.vintage))
  return stocks[0]?.id ?? edition.sources[0] ?? ''
}
