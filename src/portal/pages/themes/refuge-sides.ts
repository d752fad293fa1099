/**
 * Refugees by the country that hosts them and by the country that they fled, side by side.
 */
import { cellOf } from '../../cell-of.ts'
import { twoSidedBars } from '../../charts/two-sided-bars.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { sourceLine } from '../parts/source-line.ts'

/** Make the figure; undefined where either side is missing. */
export async function refugeSides(ctx: PageContext): Promise<FigureData | undefined> {
  const { f, m, p } = ctx
  const text = m.themes.displacement.sides
  const where = { POPULATION_TYPE: ['REFUGEE'] }
  const [host, origin] = await Promise.all([
    ctx.release.query({ table: 'displaced-hosted', where, latest: true }),
    ctx.release.query({ table: 'displaced-origin', where, latest: true }),
  ])
  const { period, cells } = newestPeriod(host)
  const from = origin.filter((o) => o.key.at(-1) === period)
  const of = (all: readonly Observation[], area: string): Observation | undefined =>
    all.find((o) => o.key[0] === area)
  const rows = ctx.release.vocabulary.edition.countries
    .map((area) => ({ area, in: of(cells, area), out: of(from, area) }))
    .filter((r) => r.in !== undefined || r.out !== undefined)
    .toSorted((a, b) => (b.in?.value ?? 0) + (b.out?.value ?? 0) - (a.in?.value ?? 0) - (a.out?.value ?? 0))
  const top = (all: readonly Observation[]): Observation | undefined =>
    all.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  const [most, fled] = [top(cells), top(from)]
  if (most === undefined || fled === undefined) return undefined
  return {
    id: 'sides',
    title: text.title,
    unit: text.unit(period),
    summary: text.summary(
      p.in(most.key[0] ?? ''),
      f.words(most.value ?? 0),
      p.from(fled.key[0] ?? ''),
      f.words(fled.value ?? 0),
    ),
    draw: (o) =>
      twoSidedBars(
        {
          rows: rows.map((r) => ({
            label: p.name(r.area),
            in: r.in?.value ?? null,
            out: r.out?.value ?? null,
          })),
          inLabel: text.in,
          outLabel: text.out,
        },
        o,
      ),
    source: sourceLine(ctx, [most.source]),
    definition: definitionOf(ctx, 'displaced-hosted'),
    table: {
      id: 'sides-table',
      caption: text.title,
      unit: text.unit(period),
      head: m.themes.country,
      columns: [
        { id: 'in', label: text.in },
        { id: 'out', label: text.out },
      ],
      rows: rows.map((r) => ({
        head: p.name(r.area),
        href: ctx.href(`/countries/${r.area}`),
        cells: [cellOf(ctx, 'displaced-hosted', r.in), cellOf(ctx, 'displaced-origin', r.out)],
      })),
    },
    full: ctx.href('/tables/displaced'),
  }
}
