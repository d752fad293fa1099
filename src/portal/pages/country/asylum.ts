/**
 * What became of asylum claims by people from a country, in sentences: new claims of the last full year and how many of the
 * decisions gave protection.
 */
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import { newest } from '../parts/newest.ts'
import { placeList } from '../parts/place-list.ts'
import { told } from '../parts/told.ts'

/** Write the sentences; fewer where less is known. */
export async function asylum(ctx: PageContext, area: string): Promise<readonly string[]> {
  const { f, m, p, release } = ctx
  const words = m.country.displaced
  const [claims, rates] = await Promise.all([
    release.query({
      table: 'asylum-applications',
      where: { COUNTERPART_AREA: [area], APPLICATION_TYPE: ['N'], UNIT_MEASURE: ['PS'] },
    }),
    release.query({
      table: 'recognition-rate',
      where: { REF_AREA: ['_T'], COUNTERPART_AREA: [area], RATE: ['PROTECTION'], UNIT_MEASURE: ['PS'] },
    }),
  ])
  const whole = (o: { vintage: string; key: readonly string[] }): boolean =>
    !o.vintage.startsWith(o.key.at(-1) ?? '-')
  const last = newest(claims.filter(whole))
  const rate = newest(rates.filter(whole))
  const sentences: string[] = []
  if (last !== undefined) {
    const year = last.key.at(-1) ?? ''
    const now = claims.filter((o) => o.key.at(-1) === year && (o.value ?? 0) > 0)
    const sum = now.reduce((total, o) => total + (o.value ?? 0), 0)
    const top = now
      .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
      .slice(0, 3)
      .map((o) => ({ area: o.key[0] ?? '', number: f.words(o.value ?? 0) }))
    const table = ctx.href('/tables/asylum-applications', {
      COUNTERPART_AREA: area,
      APPLICATION_TYPE: 'N',
      UNIT_MEASURE: 'PS',
      TIME_PERIOD: year,
    })
    if (sum > 0)
      sentences.push(
        `${words.asylum(linked(f.words(sum), table), p.from(area), year, placeList(ctx, 'in', top))} ${words.asylumNote}`,
      )
  }
  if (rate?.value != null)
    sentences.push(
      words.recognised(
        told(ctx, 'recognition-rate', rate, (n) => f.number(n)),
        rate.key.at(-1) ?? '',
      ),
    )
  return sentences
}
