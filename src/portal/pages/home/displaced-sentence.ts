/**
 * How many refugees the countries host, and how many people are displaced inside their own country.
 */
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sumOf } from '../parts/sum-of.ts'

/** The sentence; undefined where the release lacks its figures. */
export async function displacedSentence(ctx: PageContext): Promise<string | undefined> {
  const { f, m } = ctx
  const { countries } = ctx.release.vocabulary.edition
  const all = await ctx.release.query({
    table: 'displaced-hosted',
    where: { POPULATION_TYPE: ['REFUGEE', 'IDP'] },
    latest: true,
  })
  const { period, cells } = newestPeriod(all)
  const of = (type: string): number => sumOf(cells.filter((o) => o.key[1] === type))
  if (of('REFUGEE') === 0 || !cells.some((o) => o.key[1] === 'IDP' && o.value !== null)) return undefined
  const href = (type: string): string =>
    selectionHref(ctx, 'displaced-hosted', { POPULATION_TYPE: [type], TIME_PERIOD: [period] })
  return m.home.numbers.displacedText(
    period,
    linked(f.count(of('REFUGEE'), m.home.numbers.refugees), href('REFUGEE')),
    linked(f.count(of('IDP'), m.home.people), href('IDP')),
    m.home.numerals[countries.length] ?? f.number(countries.length),
  )
}
