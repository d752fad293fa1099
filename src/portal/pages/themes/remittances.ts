/**
 * Remittances: what the countries received, between which countries, and what sending costs.
 */
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sumOf } from '../parts/sum-of.ts'
import { costFigure } from './cost-figure.ts'
import { countryCount } from './country-count.ts'
import { remittanceCorridors } from './remittance-corridors.ts'
import { sumStack } from './sum-stack.ts'
import type { Theme } from './theme.ts'
import { yearsBetween } from './years-between.ts'

const received = (ctx: PageContext): Promise<readonly Observation[]> =>
  ctx.release.query({ table: 'remittances-total', where: { DIRECTION: ['IN'] } })

export const remittances: Theme = {
  id: 'remittances',
  tables: ['remittances-total', 'remittances', 'remittance-cost'],
  answer: async (ctx) => {
    const { f, m, p } = ctx
    const [all, costs] = await Promise.all([
      received(ctx),
      ctx.release.query({ table: 'remittance-cost', latest: true }),
    ])
    const { period, cells } = newestPeriod(all)
    const top = cells.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
    const cost = newestPeriod(costs)
    const ranked = cost.cells.flatMap((o) => o.value ?? []).toSorted((a, b) => a - b)
    const half = ranked.length / 2
    const median = ((ranked[Math.ceil(half) - 1] ?? 0) + (ranked[Math.floor(half)] ?? 0)) / 2
    if (top === undefined || ranked.length === 0) return undefined
    return m.themes.remittances.answer(
      period,
      linked(
        f.usd(sumOf(cells)),
        selectionHref(ctx, 'remittances-total', { DIRECTION: ['IN'], TIME_PERIOD: [period] }),
      ),
      countryCount(ctx),
      f.percent((100 * (top.value ?? 0)) / sumOf(cells)),
      p.to(top.key[0] ?? ''),
      linked(f.percent(median, 1), selectionHref(ctx, 'remittance-cost', { TIME_PERIOD: [cost.period] })),
      f.period(cost.period),
    )
  },
  show: async (ctx) => {
    const { f, m, p } = ctx
    const text = m.themes.remittances.years
    const [all, corridors, cost] = await Promise.all([
      received(ctx),
      remittanceCorridors(ctx),
      costFigure(ctx),
    ])
    const { cells } = newestPeriod(all)
    const top = cells
      .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
      .slice(0, 3)
      .map((o) => o.key[0] ?? '')
    const rest = ctx.release.vocabulary.edition.countries.filter((c) => !top.includes(c))
    const years = yearsBetween(all)
    const best = years
      .map((y) => ({ y, sum: sumOf(all.filter((o) => o.key.at(-1) === y)) }))
      .toSorted((a, b) => b.sum - a.sum)[0]
    const fills = ['s2', 's4', 's5'] as const
    const part = (label: string, areas: readonly string[], fill: (typeof fills)[number] | 's6') => ({
      label,
      fill,
      has: (o: Observation) => areas.includes(o.key[0] ?? ''),
      where: { REF_AREA: areas, DIRECTION: ['IN'] },
    })
    const time = sumStack(ctx, {
      id: 'received',
      title: text.title,
      unit: text.unit(years[0] ?? '', years.at(-1) ?? ''),
      summary: text.summary(best?.y ?? '', f.usd(best?.sum ?? 0)),
      table: 'remittances-total',
      observations: all,
      parts: [
        ...top.map((c, i) => part(p.name(c), [c], fills[i] ?? 's5')),
        part(m.themes.others, rest, 's6'),
      ],
      periods: years,
      head: m.themes.year,
      decimals: 1,
    })
    return { figures: [time, corridors, cost].filter((figure) => figure !== undefined) }
  },
}
