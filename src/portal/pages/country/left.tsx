/**
 * Who left, over time: people from the country living elsewhere, as the mirror of what every other country reports.
 */
import { Figure } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newest } from '../parts/newest.ts'
import type { Part } from '../parts/part.ts'
import { timeFigure } from '../parts/time-figure.ts'
import { toldSeries } from '../parts/told-series.ts'
import { years } from '../parts/years.ts'

/** Make the part. */
export async function left(ctx: PageContext, area: string): Promise<Part> {
  const { f, m, p, release } = ctx
  const words = m.country.leftTime
  const all = await release.query({
    table: 'emigrants',
    where: { REF_AREA: [area], COUNTERPART_AREA: ['_T'], SEX: ['_T'] },
  })
  const head = all.filter((o) => o.source === headlineSource(ctx))
  const [first, last] = [head[0], newest(head)]
  const figure = timeFigure(ctx, {
    id: 'left',
    title: words.figure(p.from(area)),
    unit: `${m.parts.persons}, ${years(ctx, all)}`,
    summary:
      first?.value == null || last?.value == null
        ? ''
        : words.summary(
            first.key.at(-1) ?? '',
            f.words(first.value),
            last.key.at(-1) ?? '',
            f.words(last.value),
          ),
    series: toldSeries(ctx, 'emigrants', all, 'out'),
    full: ctx.href('/tables/emigrants', { REF_AREA: area, COUNTERPART_AREA: '_T', SEX: '_T' }),
  })
  return {
    id: 'who-left',
    title: words.title,
    figures: [figure],
    body: (
      <>
        <p>{words.mirror}</p>
        <Figure ctx={ctx} figure={figure} level={3} />
      </>
    ),
  }
}
