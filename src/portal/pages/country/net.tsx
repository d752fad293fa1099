/**
 * Net migration since 1950: those who came less those who left, as the population estimates have it.
 */
import { Figure } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { RichText } from '../../rich-text.tsx'
import { newest } from '../parts/newest.ts'
import type { Part } from '../parts/part.ts'
import { timeFigure } from '../parts/time-figure.ts'
import { told } from '../parts/told.ts'
import { years } from '../parts/years.ts'
import { unlinked } from '../../unlinked.ts'

/** Make the part; undefined where there is no figure. */
export async function net(ctx: PageContext, area: string): Promise<Part | undefined> {
  const { f, m, p, release } = ctx
  const words = m.country.net
  const [cells, rates] = await Promise.all([
    release.query({ table: 'net-migration', where: { REF_AREA: [area] } }),
    release.query({ table: 'net-migration-rate', where: { REF_AREA: [area] }, latest: true }),
  ])
  const last = newest(cells)
  const rate = newest(rates)
  if (last?.value == null || rate?.value == null) return undefined
  const write = (n: number): string => f.count(Math.abs(n), m.parts.people)
  const sentence = (last.value < 0 ? words.loss : words.gain)(
    told(ctx, 'net-migration', last, write),
    last.key.at(-1) ?? '',
    told(ctx, 'net-migration-rate', rate, (n) => f.number(Math.abs(n), 1)),
  )
  const figure = timeFigure(ctx, {
    id: 'net',
    title: words.figure(p.the(area)),
    unit: words.unit(years(ctx, cells)),
    summary: unlinked(sentence),
    series: [{ label: words.label, table: 'net-migration', cells, tone: 'ink' }],
    full: ctx.href('/tables/net-migration', { REF_AREA: area }),
  })
  return {
    id: 'net-migration',
    title: words.title,
    figures: [figure],
    body: (
      <>
        <p>
          <RichText text={sentence} />
        </p>
        <Figure ctx={ctx} figure={figure} level={3} />
      </>
    ),
  }
}
