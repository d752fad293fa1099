/**
 * The indicators of the Sustainable Development Goals that concern the country: refugees for every 100,000 people (10.7.4) and
 * corridors that cost too much (10.c.1).
 */
import { Figure } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { RichText } from '../../rich-text.tsx'
import { newest } from '../parts/newest.ts'
import type { Part } from '../parts/part.ts'
import { timeFigure } from '../parts/time-figure.ts'
import { told } from '../parts/told.ts'
import { years } from '../parts/years.ts'

/** The target of goal 10.c, in per cent of the amount sent. */
const dear = 5

/** Make the part; undefined where nothing is known. */
export async function goals(ctx: PageContext, area: string): Promise<Part | undefined> {
  const { f, m, p, release } = ctx
  const words = m.country.goals
  const [refugees, outward, inward] = await Promise.all([
    release.query({ table: 'sdg-10-7-4', where: { REF_AREA: [area] } }),
    release.query({ table: 'remittance-cost', where: { REF_AREA: [area] }, latest: true }),
    release.query({ table: 'remittance-cost', where: { COUNTERPART_AREA: [area] }, latest: true }),
  ])
  const costs = [...outward, ...inward].filter((o) => o.value !== null)
  const observed = refugees.filter((o) => o.value !== null)
  const since = refugees.slice(refugees.findIndex((o) => o.value !== null))
  const last = newest(refugees)
  const peak = observed.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  if (last?.value == null || peak?.value == null) return undefined
  const write = (n: number): string => f.number(n, n < 10 ? 1 : 0)
  const figure = timeFigure(ctx, {
    id: 'goal',
    title: words.figure(p.from(area)),
    unit: words.unit(years(ctx, observed)),
    summary:
      peak === last
        ? m.parts.peakNow(write(last.value), last.key.at(-1) ?? '')
        : words.summary(write(last.value), last.key.at(-1) ?? '', write(peak.value), peak.key.at(-1) ?? ''),
    series: [{ label: '10.7.4', table: 'sdg-10-7-4', cells: since, tone: 'displaced' }],
    decimals: 1,
    width: 640,
    full: ctx.href('/tables/sdg-10-7-4', { REF_AREA: area }),
  })
  return {
    id: 'goals',
    title: words.title,
    figures: [figure],
    body: (
      <>
        <p>
          <RichText
            text={words.refugees(told(ctx, 'sdg-10-7-4', last, write), p.from(area), last.key.at(-1) ?? '')}
          />
        </p>
        {costs.length === 0 ? (
          ''
        ) : (
          <p>
            {words.cost(f.number(costs.filter((o) => (o.value ?? 0) > dear).length), f.number(costs.length))}{' '}
            <a href="#money-sent">{m.country.money.cost}</a>
          </p>
        )}
        <Figure ctx={ctx} figure={figure} level={3} />
      </>
    ),
  }
}
