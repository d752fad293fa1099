/**
 * Who came, over time: the number as each source and edition tells it, what the censuses counted, and for the newest source
 * its share of the population, yearly rate and share of women.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { RichText } from '../../rich-text.tsx'
import { unlinked } from '../../unlinked.ts'
import { censusSeries } from '../parts/census-series.ts'
import { sourceName } from '../../source-name.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newest } from '../parts/newest.ts'
import type { Part } from '../parts/part.ts'
import { timeFigure } from '../parts/time-figure.ts'
import { told } from '../parts/told.ts'
import { toldSeries } from '../parts/told-series.ts'
import { years } from '../parts/years.ts'

/** Make the part. */
export async function came(ctx: PageContext, area: string): Promise<Part> {
  const { f, m, p, release } = ctx
  const words = m.country.cameTime
  const here = p.in(area)
  const one = { REF_AREA: [area], SOURCE: [headlineSource(ctx)] }
  const [all, censuses, shares, growth, women] = await Promise.all([
    release.query({ table: 'stock-told', where: { REF_AREA: [area], COUNTERPART_AREA: ['_T'] } }),
    release.query({
      table: 'stock-census',
      where: { REF_AREA: [area], COUNTERPART_AREA: ['_T'], SEX: ['_T'], AGE: ['_T'] },
    }),
    release.query({ table: 'stock-share', where: one }),
    release.query({ table: 'stock-growth', where: { ...one, SEX: ['_T'] } }),
    release.query({ table: 'stock-female-share', where: { ...one, COUNTERPART_AREA: ['_T'] } }),
  ])
  const head = all.filter((o) => o.source === headlineSource(ctx))
  const [first, last] = [head[0], newest(head)]
  const figure = timeFigure(ctx, {
    id: 'came',
    title: words.figure(here),
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
    series: [...toldSeries(ctx, 'stock-told', all, 'in'), ...censusSeries(ctx, censuses)],
    full: ctx.href('/tables/stock-told', { REF_AREA: area, COUNTERPART_AREA: '_T' }),
  })
  const percent = (n: number): string => f.percent(n, 1)
  const [share, share0, rate, female] = [newest(shares), shares[0], newest(growth), newest(women)]
  const before = growth.length > 1 ? growth.at(-2)?.key.at(-1) : first?.key.at(-1)
  const text = [
    share === undefined || share0 === undefined
      ? ''
      : words.share(
          told(ctx, 'stock-share', share, percent),
          share.key.at(-1) ?? '',
          told(ctx, 'stock-share', share0, percent),
          share0.key.at(-1) ?? '',
        ),
    rate === undefined || before === undefined
      ? ''
      : words.growth(
          told(ctx, 'stock-growth', rate, (n) => `${f.signed(n, 1)}${unitSpace(ctx)}%`),
          before,
        ),
    female === undefined
      ? ''
      : words.women(told(ctx, 'stock-female-share', female, f.percent), female.key.at(-1) ?? ''),
  ]
  const at = <T extends { key: readonly string[] }>(cells: readonly T[], year: string): T | undefined =>
    cells.find((o) => o.key.at(-1) === year)
  return {
    id: 'who-came',
    title: words.title,
    figures: [figure],
    body: (
      <>
        {text.every((t) => t === '') ? (
          ''
        ) : (
          <p>
            <RichText text={text.filter((t) => t !== '').join(' ')} />
          </p>
        )}
        <Figure ctx={ctx} figure={figure} level={3} />
        <details class="more">
          <summary>{words.table(here)}</summary>
          <DataTable
            ctx={ctx}
            table={{
              id: 'came-more',
              caption: words.table(here),
              unit: m.parts.sources[headlineSource(ctx)] ?? sourceName(ctx, headlineSource(ctx)),
              head: m.parts.period,
              columns: [
                { id: 'n', label: words.columns.stock },
                { id: 'share', label: words.columns.share },
                { id: 'rate', label: words.columns.growth },
                { id: 'women', label: words.columns.women },
              ],
              rows: head.toReversed().map((o) => {
                const year = o.key.at(-1) ?? ''
                return {
                  head: year,
                  cells: [
                    cellOf(ctx, 'stock-told', o),
                    cellOf(ctx, 'stock-share', at(shares, year), 1),
                    cellOf(ctx, 'stock-growth', at(growth, year), 1),
                    cellOf(ctx, 'stock-female-share', at(women, year), 1),
                  ],
                }
              }),
              marks: meanings(ctx, [...head, ...shares, ...growth, ...women]),
            }}
          />
        </details>
      </>
    ),
  }
}

/** French and Portuguese as `Intl` writes them: a narrow space before the sign in French only. */
const unitSpace = (ctx: PageContext): string => unlinked(ctx.f.percent(1)).replace(/[\d%]/g, '')
