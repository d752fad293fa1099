/**
 * The largest amounts sent from one country to another, as a model shares them out: every bar is hollow.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { sourceLine } from '../parts/source-line.ts'
import { rankedFigure } from './ranked-figure.ts'

/** Make the figure; undefined where there are no amounts by corridor. */
export async function remittanceCorridors(ctx: PageContext): Promise<FigureData | undefined> {
  const { f, m, p } = ctx
  const text = m.themes.remittances.corridors
  const { countries } = ctx.release.vocabulary.edition
  const all = await ctx.release.query({ table: 'remittances', where: { REF_AREA: countries } })
  const { period, cells } = newestPeriod(all)
  const ranked = cells
    .filter((o) => o.value !== null && /^[A-Z]{3}$/.test(o.key[1] ?? ''))
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 15)
  const [top] = ranked
  if (top === undefined) return undefined
  const ends = (key: readonly string[]): readonly [string, string] => [key[1] ?? '', key[0] ?? '']
  const [from, to] = ends(top.key)
  return rankedFigure({
    id: 'money',
    title: text.title,
    unit: text.unit(period),
    summary: text.summary(p.from(from), p.to(to), f.usd(top.value ?? 0)),
    source: sourceLine(ctx, [top.source]),
    definition: definitionOf(ctx, 'remittances'),
    width: 640,
    tone: 's2',
    head: m.themes.corridor,
    column: period,
    rows: ranked.map((o) => ({
      label: ends(o.key)
        .map((c) => p.name(c))
        .join(' → '),
      // Money goes back along the corridor that its senders came by.
      href: ctx.href(`/corridors/${ends(o.key).toReversed().join('/')}`),
      value: o.value,
      estimated: o.estimate !== 'OBSERVED',
      cell: cellOf(ctx, 'remittances', o, 1),
    })),
    marks: meanings(ctx, ranked),
    full: ctx.href('/tables/remittances'),
  })
}
