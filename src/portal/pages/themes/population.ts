/**
 * Population and net migration: where more people leave than come, and what else changes the number of people.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import { smallMultiples } from '../../charts/small-multiples.ts'
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { areaByTime } from '../parts/area-by-time.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { panels } from '../parts/panels.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sourceLine } from '../parts/source-line.ts'
import { sumOf } from '../parts/sum-of.ts'
import { countryCount } from './country-count.ts'
import type { Theme } from './theme.ts'

const components = ['BIRTHS', 'DEATHS', 'NET_MIGRATION', 'CHANGE'] as const
const since = '1970'

const changes = (ctx: PageContext): Promise<readonly Observation[]> =>
  ctx.release.query({ table: 'population-change', latest: true })

export const population: Theme = {
  id: 'population',
  tables: [
    'net-migration',
    'net-migration-rate',
    'population-change',
    'population',
    'population-estimate',
    'population-age',
  ],
  answer: async (ctx) => {
    const { f, m } = ctx
    const { period, cells } = newestPeriod(await changes(ctx))
    const of = (component: string): readonly Observation[] => cells.filter((o) => o.key[1] === component)
    const net = of('NET_MIGRATION')
    if (net.length === 0) return undefined
    const losing = net.filter((o) => (o.value ?? 0) < 0).length
    const href = (component: string): string =>
      selectionHref(ctx, 'population-change', { COMPONENT: [component], TIME_PERIOD: [period] })
    const sum = sumOf(net)
    return m.themes.population.answer(
      period,
      countryCount(ctx),
      m.home.numerals[losing] ?? f.number(losing),
      linked(f.count(Math.abs(sum), m.themes.people), href('NET_MIGRATION')),
      linked(f.count(sumOf(of('CHANGE')), m.themes.people), href('CHANGE')),
    )
  },
  show: async (ctx) => {
    const { f, m, p } = ctx
    const text = m.themes.population
    const { countries } = ctx.release.vocabulary.edition
    const [net, rates, latest] = await Promise.all([
      ctx.release.query({ table: 'net-migration', from: since }),
      ctx.release.query({ table: 'net-migration-rate', from: since }),
      changes(ctx),
    ])
    const { period, cells } = newestPeriod(latest)
    const worst = rates.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0]
    const order = countries.toSorted((a, b) => size(net, b) - size(net, a))
    const last = newestPeriod(net).period
    const unit = text.multiples.unit(since, last)
    const decades = net.filter((o) => Number(o.key.at(-1)) % 10 === 0 || o.key.at(-1) === last)
    return {
      figures: [
        {
          id: 'net-migration',
          title: text.multiples.title,
          unit,
          summary: text.multiples.summary(
            p.of(worst?.key[0] ?? ''),
            worst?.key.at(-1) ?? '',
            f.number(Math.abs(worst?.value ?? 0)),
          ),
          draw: (o) =>
            smallMultiples({ panels: panels(ctx, net, order), tone: 'ink', scale: 'own', value: f.short }, o),
          source: sourceLine(ctx, new Set(net.map((o) => o.source))),
          definition: definitionOf(ctx, 'net-migration'),
          table: areaByTime(ctx, {
            id: 'net-migration-table',
            caption: text.multiples.title,
            table: 'net-migration',
            observations: decades,
            areas: order,
          }),
          full: ctx.href('/tables/net-migration'),
        },
      ],
      tables: [
        {
          id: 'components',
          title: text.components.title(period),
          caption: text.components.caption,
          head: m.themes.country,
          columns: components.map((c) => ({ id: c, label: ctx.label('CL_COMPONENT', c) })),
          rows: order.map((area) => ({
            head: p.name(area),
            href: ctx.href(`/countries/${area}`),
            cells: components.map((c) =>
              cellOf(
                ctx,
                'population-change',
                cells.find((o) => o.key[0] === area && o.key[1] === c),
              ),
            ),
          })),
          marks: meanings(ctx, cells),
        },
      ],
    }
  },
}

/** How far an area's line swings, for the order of the panels. */
function size(cells: readonly Observation[], area: string): number {
  return Math.max(...cells.filter((o) => o.key[0] === area).map((o) => Math.abs(o.value ?? 0)), 0)
}
