/**
 * The questions on migration that censuses asked, as the release has them, and the core ones among them.
 */
import type { Observation } from '../../../../published/model.ts'
import type { Code } from '../../../../standards/codelist.ts'
import type { PageContext } from '../../../page-context.ts'

/** The table that has them. */
export const topicsOf = 'census-topics'

/** Cells of the table, of one country or of all; none where the release has not the table. */
export const readTopics = async (
  ctx: PageContext,
  country: string | undefined,
): Promise<readonly Observation[]> =>
  ctx.release.vocabulary.tables.some((t) => t.id === topicsOf)
    ? ctx.release.query({ table: topicsOf, where: country === undefined ? {} : { REF_AREA: [country] } })
    : []

export const topicCodes = (ctx: PageContext): readonly Code[] =>
  ctx.release.vocabulary.codelists.find((list) => list.id === 'CL_CENSUS_TOPIC')?.codes ?? []

export const coreTopics = (ctx: PageContext): readonly string[] =>
  topicCodes(ctx)
    .filter((code) => code.parent === 'CORE')
    .map((code) => code.id)
