/**
 * Who lives here and who lives abroad: the country with the most migrants, and how many born in the region live elsewhere.
 */
import type { PageContext } from '../../page-context.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { told } from '../parts/told.ts'
import { region } from './region.ts'

/** The two sentences, each undefined where the release lacks its figures. */
export async function stockSentences(
  ctx: PageContext,
): Promise<{ readonly living: string | undefined; readonly abroad: string | undefined }> {
  const { f, m, p } = ctx
  const { edition } = ctx.release.vocabulary
  const SOURCE = [headlineSource(ctx)]
  const found = region(ctx.release.vocabulary)
  const out = {
    REF_AREA: [found?.group ?? ''],
    COMPOSITION: [found?.before.id ?? ''],
    DIRECTION: ['OUT'],
    SOURCE,
  }
  const [stocks, shares, born, within] = await Promise.all([
    ctx.release.query({
      table: 'stock-origin',
      where: { REF_AREA: edition.countries, COUNTERPART_AREA: ['_T'], SEX: ['_T'], SOURCE },
      latest: true,
    }),
    ctx.release.query({ table: 'stock-share', where: { SOURCE }, latest: true }),
    found === undefined
      ? []
      : ctx.release.query({ table: 'regional-stock', where: { ...out, PARTNER: ['_T'] }, latest: true }),
    found === undefined ? [] : ctx.release.query({ table: 'intra-regional-share', where: out, latest: true }),
  ])
  const top = newestPeriod(stocks).cells.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  const share = shares.find((o) => o.key[0] === top?.key[0] && o.key.at(-1) === top?.key.at(-1))
  const [abroad, back] = [born[0], within[0]]
  return {
    living:
      top === undefined || share === undefined
        ? undefined
        : m.home.numbers.livingText(
            told(ctx, 'stock-origin', top, (n) => f.words(n)),
            p.the(top.key[0] ?? ''),
            told(ctx, 'stock-share', share, (n) => f.percent(n)),
          ),
    abroad:
      abroad === undefined || back === undefined
        ? undefined
        : m.home.numbers.abroadText(
            told(ctx, 'regional-stock', abroad, (n) => f.count(n, m.home.people)),
            p.name(found?.group ?? ''),
            told(ctx, 'intra-regional-share', back, (n) => f.percent(n)),
          ),
  }
}
