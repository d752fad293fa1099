/**
 * How many moved in five years, as six methods see it: the main partners in and out, each a range.
 */
import { Figure } from '../../figure.tsx'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import type { Part } from '../parts/part.ts'
import { rangesFigure } from '../parts/ranges.tsx'

const shown = 6

/** Make the part. */
export async function flows(ctx: PageContext, area: string): Promise<Part> {
  const { f, m, p, release } = ctx
  const words = m.country.flows
  const [inn, out] = await Promise.all([
    release.query({ table: 'flow-spread', where: { REF_AREA: [area] }, latest: true }),
    release.query({ table: 'flow-spread', where: { COUNTERPART_AREA: [area] }, latest: true }),
  ])
  const make = (cells: readonly Observation[], side: 'in' | 'out'): FigureData | undefined => {
    const year = cells
      .map((o) => o.key.at(-1) ?? '')
      .toSorted()
      .at(-1)
    const partner = side === 'in' ? 1 : 0
    const byPartner = Map.groupBy(
      cells.filter((o) => o.key.at(-1) === year && /^[A-Z]{3}$/.test(o.key[partner] ?? '')),
      (o) => o.key[partner] ?? '',
    )
    const spreads = [...byPartner]
      .map(([code, own]) => ({
        code,
        label: p.name(code),
        href: ctx.href(side === 'in' ? `/corridors/${code}/${area}` : `/corridors/${area}/${code}`),
        cells: Object.fromEntries(own.map((o) => [o.key[2] ?? '', o])),
      }))
      .toSorted((a, b) => (b.cells['MEDIAN']?.value ?? 0) - (a.cells['MEDIAN']?.value ?? 0))
      .slice(0, shown)
    const top = spreads[0]
    if (year === undefined || top === undefined) return undefined
    const range = f.period(year, 'A5')
    return rangesFigure(ctx, {
      id: side === 'in' ? 'moves-in' : 'moves-out',
      title: side === 'in' ? words.in(p.in(area), range) : words.out(p.from(area), range),
      summary: words.summary(
        top.label,
        f.words(top.cells['MIN']?.value ?? 0),
        f.words(top.cells['MAX']?.value ?? 0),
      ),
      tone: side,
      head: m.parts.country,
      spreads,
      full: ctx.href('/tables/flow-spread', {
        [side === 'in' ? 'REF_AREA' : 'COUNTERPART_AREA']: area,
        TIME_PERIOD: year,
      }),
    })
  }
  const figures = [make(inn, 'in'), make(out, 'out')].filter((x) => x !== undefined)
  return {
    id: 'moves',
    title: words.title,
    figures,
    body: (
      <>
        <p>{words.lead}</p>
        {figures.map((figure) => (
          <Figure ctx={ctx} figure={figure} level={3} />
        ))}
      </>
    ),
  }
}
