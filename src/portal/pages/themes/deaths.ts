/**
 * Deaths and disappearances on the routes: where, on which route, in which month.
 */
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { linked } from '../../linked.ts'
import { lastFullYear } from '../parts/last-full-year.ts'
import { told } from '../parts/told.ts'
import { deathsMap } from './deaths-map.ts'
import { deathsMonths } from './deaths-months.ts'
import { sumStack } from './sum-stack.ts'
import type { Theme } from './theme.ts'

const yearly = (ctx: PageContext): Promise<readonly Observation[]> =>
  ctx.release.query({ table: 'sdg-10-7-3', where: { OUTCOME: ['_T'] } })

export const deaths: Theme = {
  id: 'deaths',
  tables: ['sdg-10-7-3', 'deaths-place', 'deaths-route', 'deaths-country'],
  answer: async (ctx) => {
    const { f, m } = ctx
    const text = m.themes.deaths
    const [all, full] = await Promise.all([yearly(ctx), lastFullYear(ctx, 'deaths-route')])
    const cells = all.filter((o) => o.key.at(-1) === full)
    const total = cells.find((o) => o.key[0] === '_T')
    const worst = cells
      .filter((o) => o.key[0] !== '_T')
      .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
    if (full === undefined || total === undefined || worst === undefined) return undefined
    const ever = all.filter((o) => o.key[0] === '_T')
    const since = ever.map((o) => o.key.at(-1) ?? '').toSorted()[0] ?? full
    const people = (n: number): string => f.count(n, m.themes.people)
    return text.answer(
      full,
      told(ctx, 'sdg-10-7-3', total, people),
      ctx.label('CL_ROUTE', worst.key[0] ?? ''),
      told(ctx, 'sdg-10-7-3', worst, (n) => f.percent((100 * n) / (total.value ?? 1))),
      since,
      linked(people(ever.reduce((n, o) => n + (o.value ?? 0), 0)), ctx.href('/tables/sdg-10-7-3')),
    )
  },
  show: async (ctx) => {
    const { f, m } = ctx
    const text = m.themes.deaths.years
    const [all, full, map, months] = await Promise.all([
      yearly(ctx),
      lastFullYear(ctx, 'deaths-route'),
      deathsMap(ctx),
      deathsMonths(ctx),
    ])
    const whole = all.filter((o) => full === undefined || (o.key.at(-1) ?? '') <= full)
    const routes = [...new Set(whole.map((o) => o.key[0] ?? ''))].filter((r) => r !== '_T')
    const years = [...new Set(whole.map((o) => o.key.at(-1) ?? ''))].toSorted()
    const worst = whole
      .filter((o) => o.key[0] === '_T')
      .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
    const time =
      worst === undefined
        ? undefined
        : sumStack(ctx, {
            id: 'years',
            title: text.title,
            unit: text.unit(years[0] ?? '', years.at(-1) ?? ''),
            summary: text.summary(worst.key.at(-1) ?? '', f.count(worst.value ?? 0, m.themes.people)),
            table: 'sdg-10-7-3',
            observations: whole.filter((o) => o.key[0] !== '_T'),
            parts: routes.map((route) => ({
              label: ctx.label('CL_ROUTE', route),
              has: (o) => o.key[0] === route,
              where: { ROUTE: [route], OUTCOME: ['_T'] },
            })),
            periods: years,
            head: m.themes.year,
          })
    return { figures: [map, time, months].filter((figure) => figure !== undefined) }
  },
}
