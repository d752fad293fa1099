/**
 * People who died or disappeared in the country on their way to another.
 */
import { Figure } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Part } from '../parts/part.ts'
import { stackFigure } from '../parts/stack-figure.ts'
import { years } from '../parts/years.ts'

/** Make the part. */
export async function deaths(ctx: PageContext, area: string): Promise<Part> {
  const { f, m, p, release } = ctx
  const words = m.country.deaths
  const cells = await release.query({ table: 'deaths-country', where: { REF_AREA: [area] } })
  const total = cells.reduce((sum, o) => sum + (o.value ?? 0), 0)
  if (total === 0) return { id: 'deaths', title: words.title, body: <p>{words.none(p.in(area))}</p> }
  const lead = words.lead(f.count(total, m.parts.people), years(ctx, cells))
  const figure = stackFigure(ctx, {
    id: 'lost',
    title: words.figure(p.in(area)),
    unit: words.unit(years(ctx, cells)),
    summary: lead,
    series: (['DEAD', 'MISSING'] as const).map((outcome) => ({
      label: outcome === 'DEAD' ? words.dead : words.missing,
      table: 'deaths-country',
      cells: cells.filter((o) => o.key[1] === outcome),
      fill: outcome === 'DEAD' ? ('d1' as const) : ('d3' as const),
    })),
    width: 640,
    full: ctx.href('/tables/deaths-country', { REF_AREA: area }),
  })
  return {
    id: 'deaths',
    title: words.title,
    figures: [figure],
    body: <Figure ctx={ctx} figure={figure} level={3} />,
  }
}
