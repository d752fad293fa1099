/**
 * Whether a source gives counts of censuses, which stand as points of their own rather than as a series.
 */
import type { PageContext } from '../../page-context.ts'
import { isReported } from '../../../published/public-source.ts'

export const isCensus = (ctx: Pick<PageContext, 'release'>, source: string): boolean =>
  source === 'census-yearbook' ||
  ctx.release.vocabulary.sources.some(
    (one) => one.id === source && isReported(one) && one.files.some((file) => file.table === 'stock-census'),
  )
