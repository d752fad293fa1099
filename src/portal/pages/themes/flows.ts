/**
 * Flows: what six methods estimate for the largest corridors, from the lowest to the highest, never one number.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import { rangeChart } from '../../charts/range-chart.ts'
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { sourceLine } from '../parts/source-line.ts'
import { told } from '../parts/told.ts'
import type { Theme } from './theme.ts'

const statistics = ['MIN', 'MEDIAN', 'MAX', 'METHODS'] as const

interface Spread {
  readonly from: string
  readonly to: string
  readonly of: (statistic: (typeof statistics)[number]) => Observation | undefined
}

/** The twelve corridors with the largest middle estimate of the newest period. */
async function largest(
  ctx: PageContext,
): Promise<{ readonly period: string; readonly rows: readonly Spread[] }> {
  const middle = newestPeriod(
    await ctx.release.query({ table: 'flow-spread', where: { STATISTIC: ['MEDIAN'] }, latest: true }),
  )
  const top = middle.cells.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, 12)
  if (top.length === 0) return { period: '', rows: [] }
  const all = await ctx.release.query({
    table: 'flow-spread',
    where: {
      REF_AREA: [...new Set(top.map((o) => o.key[0] ?? ''))],
      COUNTERPART_AREA: [...new Set(top.map((o) => o.key[1] ?? ''))],
      TIME_PERIOD: [middle.period],
    },
  })
  const rows = top.map(({ key: [to = '', from = ''] }) => ({
    from,
    to,
    of: (statistic: string) =>
      all.find((o) => o.key[0] === to && o.key[1] === from && o.key[2] === statistic),
  }))
  return { period: middle.period, rows }
}

export const flows: Theme = {
  id: 'flows',
  tables: ['flow-spread', 'flows', 'flow-types'],
  answer: async (ctx) => {
    const { f, m, p } = ctx
    const { period, rows } = await largest(ctx)
    const inside = new Set(ctx.release.vocabulary.edition.countries)
    const row = rows.find((r) => inside.has(r.from) && inside.has(r.to))
    const [low, high] = [row?.of('MIN'), row?.of('MAX')]
    if (row === undefined || low === undefined || high === undefined) return undefined
    return m.themes.flows.answer(
      linked(`${p.from(row.from)} ${p.to(row.to)}`, ctx.href(`/corridors/${row.from}/${row.to}`)),
      f.period(period, 'A5'),
      told(ctx, 'flow-spread', low, (n) => f.words(n)),
      told(ctx, 'flow-spread', high, (n) => f.count(n, m.themes.people)),
    )
  },
  show: async (ctx) => {
    const { f, m, p } = ctx
    const text = m.themes.flows
    const { period, rows } = await largest(ctx)
    const value = (row: Spread, statistic: (typeof statistics)[number]): number | null =>
      row.of(statistic)?.value ?? null
    const times = rows
      .map((r) => (value(r, 'MAX') ?? 0) / Math.max(value(r, 'MIN') ?? 0, 1))
      .toSorted((a, b) => b - a)
    const name = (r: Spread): string => `${p.name(r.from)} → ${p.name(r.to)}`
    const observations = rows.flatMap((r) => statistics.flatMap((s) => r.of(s) ?? []))
    const title = text.ranges.title
    const unit = text.ranges.unit(f.period(period, 'A5'))
    return {
      figures: [
        {
          id: 'ranges',
          title,
          unit,
          summary: text.ranges.summary(f.number(Math.floor(times[Math.ceil(times.length / 2) - 1] ?? 1))),
          draw: (o) =>
            rangeChart(
              {
                rows: rows.map((r) => ({
                  label: name(r),
                  min: value(r, 'MIN'),
                  median: value(r, 'MEDIAN'),
                  max: value(r, 'MAX'),
                })),
                tone: 'in',
              },
              o,
            ),
          source: sourceLine(ctx, new Set(observations.map((o) => o.source))),
          definition: definitionOf(ctx, 'flow-spread'),
          table: {
            id: 'ranges-table',
            caption: title,
            unit,
            head: m.themes.corridor,
            columns: [
              { id: 'min', label: text.columns.min },
              { id: 'median', label: text.columns.median },
              { id: 'max', label: text.columns.max },
              { id: 'methods', label: text.columns.methods },
            ],
            rows: rows.map((r) => ({
              head: name(r),
              href: ctx.href(`/corridors/${r.from}/${r.to}`),
              cells: statistics.map((s) => cellOf(ctx, 'flow-spread', r.of(s))),
            })),
            marks: meanings(ctx, observations),
          },
          full: ctx.href('/tables/flow-spread'),
        },
      ],
    }
  },
}
