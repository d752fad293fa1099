/**
 * The sentences that a country's page begins with: how many came and from where, how many left and where to, the balance; and
 * the doubt beside them.
 */
import type { PageContext } from '../../page-context.ts'
import { sourceName } from '../../source-name.ts'
import { nationalAnswer } from '../national/answer.ts'
import { countsItself } from '../national/counted-series.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newest } from '../parts/newest.ts'
import type { Partners } from '../parts/partners.tsx'
import { placeList } from '../parts/place-list.ts'
import { told } from '../parts/told.ts'

/** Most partners named in a sentence. */
const named = 3

/** Write the answer and the doubt; numbers are linked (linked.ts). */
export async function answer(
  ctx: PageContext,
  area: string,
  partners: Partners,
): Promise<{ readonly answer: string; readonly doubt: string }> {
  const { f, m, p, release } = ctx
  const words = m.country
  const { came, left, year } = partners
  const [shares, censuses] = await Promise.all([
    release.query({
      table: 'stock-share',
      where: { REF_AREA: [area], SOURCE: [headlineSource(ctx)], TIME_PERIOD: [year] },
    }),
    release.query({
      table: 'stock-census',
      where: { REF_AREA: [area], COUNTERPART_AREA: ['_T'], SEX: ['_T'], AGE: ['_T'] },
    }),
  ])
  const largest = (side: 'in' | 'out', table: string): string => {
    const top = partners.all
      .flatMap((q) => (q[side]?.value == null ? [] : [{ area: q.area, o: q[side] }]))
      .toSorted((a, b) => (b.o.value ?? 0) - (a.o.value ?? 0))
      .slice(0, named)
    return placeList(
      ctx,
      side === 'in' ? 'from' : 'in',
      top.map((t) => ({ area: t.area, number: told(ctx, table, t.o) })),
    )
  }
  const people = (n: number): string => f.count(n, m.parts.people)
  const share = newest(shares)
  const sentences: string[] = []
  if (came?.value != null) {
    const written = share === undefined ? '' : told(ctx, 'stock-share', share, (n) => f.percent(n, 1))
    sentences.push(
      words.came(
        year,
        told(ctx, 'stock-origin', came, people),
        p.in(area),
        written,
        largest('in', 'stock-origin'),
      ),
    )
  }
  if (left?.value != null)
    sentences.push(
      words.left(told(ctx, 'emigrants', left, people), p.from(area), largest('out', 'stock-origin')),
    )
  if (came?.value != null && left?.value != null) {
    const more = left.value - came.value
    const the = p.the(area)
    sentences.push(
      (more >= 0 ? words.moreOut : words.moreIn)(
        f.words(Math.abs(more)),
        the.charAt(0).toUpperCase() + the.slice(1),
      ),
    )
  }
  const counted = countsItself(ctx) ? await nationalAnswer(ctx, area) : []
  if (counted.length > 0) {
    sentences.unshift(...counted)
    if (came?.value == null && left?.value == null)
      return { answer: sentences.join(' '), doubt: m.national.doubt }
  }
  if (sentences.length === 0) sentences.push(words.nothing(p.in(area), p.from(area)))
  const census = newest(censuses.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)))
  const doubt = [
    ...(came?.value == null && left?.value == null
      ? []
      : [words.doubt(m.parts.sourcesProse[headlineSource(ctx)] ?? sourceName(ctx, headlineSource(ctx)))]),
    census?.value == null
      ? words.noCensus
      : words.lastCensus(
          census.key.at(-1) ?? '',
          told(ctx, 'stock-census', census, people),
          ctx.label('CL_TYPE_OF_DATA', census.key[4] ?? '').toLocaleLowerCase(ctx.lang),
        ),
  ]
  return { answer: sentences.join(' '), doubt: doubt.join(' ') }
}
