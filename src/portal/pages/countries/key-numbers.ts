/**
 * The key numbers of every country, each of its newest year: the columns of the list of countries.
 */
import type { PageContext } from '../../page-context.ts'
import type { Observation, Query } from '../../../published/model.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newestPeriod } from '../parts/newest-period.ts'

export interface KeyNumber {
  readonly id: 'migrants' | 'share' | 'emigrants' | 'net' | 'refugeesIn' | 'refugeesOut' | 'remittances'
  readonly table: string
  readonly decimals: number
  readonly period: string
  readonly byArea: ReadonlyMap<string, Observation>
}

/** Read the columns that the release has, in the order of the table. */
export async function keyNumbers(ctx: PageContext): Promise<readonly KeyNumber[]> {
  const REF_AREA = ctx.release.vocabulary.edition.countries
  const SOURCE = [headlineSource(ctx)]
  const refugees = { REF_AREA, POPULATION_TYPE: ['REFUGEE'] }
  const all = { REF_AREA, COUNTERPART_AREA: ['_T'], SEX: ['_T'], SOURCE }
  const columns: readonly (Pick<KeyNumber, 'id' | 'table'> & {
    readonly where: NonNullable<Query['where']>
    readonly decimals?: number
  })[] = [
    { id: 'migrants', table: 'stock-origin', where: all },
    { id: 'share', table: 'stock-share', where: { REF_AREA, SOURCE }, decimals: 1 },
    { id: 'emigrants', table: 'emigrants', where: all },
    { id: 'net', table: 'net-migration', where: { REF_AREA } },
    { id: 'refugeesIn', table: 'displaced-hosted', where: refugees },
    { id: 'refugeesOut', table: 'displaced-origin', where: refugees },
    { id: 'remittances', table: 'remittances-total', where: { REF_AREA, DIRECTION: ['IN'] } },
  ]
  const read = await Promise.all(
    columns.map(async ({ id, table, where, decimals = 0 }) => {
      const { period, cells } = newestPeriod(await ctx.release.query({ table, where, latest: true }))
      return { id, table, decimals, period, byArea: new Map(cells.map((o) => [o.key[0] ?? '', o])) }
    }),
  )
  return read.filter((c) => c.period !== '')
}
