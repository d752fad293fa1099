/**
 * Displacement: who found refuge in the countries, who fled inside them, where refugees come from, and at what rate.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { closedYear } from '../parts/closed-year.ts'
import { newestPeriod } from '../parts/newest-period.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sourceLine } from '../parts/source-line.ts'
import { sumOf } from '../parts/sum-of.ts'
import { countryCount } from './country-count.ts'
import { rankedFigure } from './ranked-figure.ts'
import { refugeSides } from './refuge-sides.ts'
import { sumStack } from './sum-stack.ts'
import type { Theme } from './theme.ts'
import { yearsBetween } from './years-between.ts'

const kinds = ['IDP', 'REFUGEE', 'ASYLUM_SEEKER'] as const
const since = '1990'

const hosted = (ctx: PageContext): Promise<readonly Observation[]> =>
  ctx.release.query({ table: 'displaced-hosted', where: { POPULATION_TYPE: kinds }, from: since })

export const displacement: Theme = {
  id: 'displacement',
  tables: [
    'displaced-hosted',
    'displaced-origin',
    'displaced',
    'internal-displacements',
    'sdg-10-7-4',
    'solutions',
  ],
  answer: async (ctx) => {
    const { f, m, p } = ctx
    const text = m.themes.displacement
    const { period, cells } = newestPeriod(await hosted(ctx))
    const of = (types: readonly string[]): readonly Observation[] =>
      cells.filter((o) => types.includes(o.key[1] ?? ''))
    const [refuge, inside] = [of(['REFUGEE', 'ASYLUM_SEEKER']), of(['IDP'])]
    const most = inside.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
    if (most === undefined || refuge.length === 0) return undefined
    const told = (own: readonly Observation[], types: readonly string[]): string =>
      linked(
        f.count(sumOf(own), text.hosted),
        selectionHref(ctx, 'displaced-hosted', { POPULATION_TYPE: types, TIME_PERIOD: [period] }),
      )
    return text.answer(
      period,
      told(refuge, ['REFUGEE', 'ASYLUM_SEEKER']),
      countryCount(ctx),
      told(inside, ['IDP']),
      f.percent((100 * (most.value ?? 0)) / sumOf(inside)),
      p.in(most.key[0] ?? ''),
    )
  },
  show: async (ctx) => {
    const text = ctx.m.themes.displacement
    const [all, sides] = await Promise.all([hosted(ctx), refugeSides(ctx)])
    const [moves, rate] = await Promise.all([newMoves(ctx), originRate(ctx)])
    const years = yearsBetween(all)
    const total = (year: string): number => sumOf(all.filter((o) => o.key.at(-1) === year))
    const [last = '', before = ''] = [years.at(-1), years.at(-11)]
    const { f } = ctx
    const main = sumStack(ctx, {
      id: 'kinds',
      title: text.kinds.title,
      unit: text.kinds.unit(years[0] ?? '', last),
      summary: text.kinds.summary(last, f.count(total(last), text.hosted), before, f.words(total(before))),
      table: 'displaced-hosted',
      observations: all,
      parts: kinds.map((kind) => ({
        label: ctx.label('CL_POPULATION_TYPE', kind),
        has: (o) => o.key[1] === kind,
        where: { POPULATION_TYPE: [kind] },
      })),
      periods: years,
      head: ctx.m.themes.year,
    })
    return { figures: [main, sides, moves, rate].filter((figure) => figure !== undefined) }
  },
}

async function newMoves(ctx: PageContext) {
  const { f, m } = ctx
  const text = m.themes.displacement.moves
  const all = await ctx.release.query({ table: 'internal-displacements' })
  const { period, cells } = newestPeriod(all)
  if (period === '') return undefined
  const of = (cause: string): number => sumOf(cells.filter((o) => o.key[1] === cause))
  const years = yearsBetween(all)
  return sumStack(ctx, {
    id: 'moves',
    title: text.title,
    unit: text.unit(years[0] ?? '', period),
    summary: text.summary(period, f.words(of('CONFLICT')), f.words(of('DISASTER'))),
    table: 'internal-displacements',
    observations: all,
    parts: ['CONFLICT', 'DISASTER'].map((cause, i) => ({
      label: ctx.label('CL_CAUSE', cause),
      fill: i === 0 ? ('d1' as const) : ('d3' as const),
      has: (o: Observation) => o.key[1] === cause,
      where: { CAUSE: [cause] },
    })),
    periods: years,
    head: m.themes.year,
  })
}

async function originRate(ctx: PageContext) {
  const { f, m, p } = ctx
  const text = m.themes.displacement.rate
  const all = await ctx.release.query({ table: 'sdg-10-7-4', from: '2000' })
  const closed = closedYear(all.filter((o) => o.value !== null))
  const ranked = all
    .filter((o) => o.key.at(-1) === closed)
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
  const [top] = ranked
  if (top === undefined) return undefined
  return rankedFigure({
    id: 'rate',
    title: text.title,
    unit: text.unit(closed),
    summary: text.summary(p.of(top.key[0] ?? ''), f.words(top.value ?? 0)),
    source: sourceLine(ctx, [top.source]),
    definition: ctx.release.vocabulary.tables.find((t) => t.id === 'sdg-10-7-4')?.definition[ctx.lang] ?? '',
    width: 640,
    tone: 'displaced',
    head: m.themes.country,
    column: closed,
    rows: ranked.map((o) => ({
      label: p.name(o.key[0] ?? ''),
      href: ctx.href(`/countries/${o.key[0] ?? ''}`),
      value: o.value,
      estimated: o.estimate !== 'OBSERVED',
      cell: cellOf(ctx, 'sdg-10-7-4', o),
    })),
    marks: meanings(ctx, ranked),
    full: ctx.href('/tables/sdg-10-7-4'),
  })
}
