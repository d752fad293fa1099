/**
 * Asylum: how many people from the countries apply, where, and how often they are given protection.
 */
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { closedYear } from '../parts/closed-year.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { selectionHref } from '../parts/selection-href.ts'
import { sourceLine } from '../parts/source-line.ts'
import { sumOf } from '../parts/sum-of.ts'
import { countryCount } from './country-count.ts'
import { rankedFigure } from './ranked-figure.ts'
import { recognitionFigure } from './recognition-figure.ts'
import { sumStack } from './sum-stack.ts'
import type { Theme } from './theme.ts'
import { yearsBetween } from './years-between.ts'

const first = ['N', 'FA']
const repeated = ['R', 'NR', 'RA', 'V', 'SP', 'NA']
const appeals = ['A', 'J']

/** Applications of people from the edition's countries, counted in persons. */
const applications = (ctx: PageContext, from?: string): Promise<readonly Observation[]> =>
  ctx.release.query({
    table: 'asylum-applications',
    ...(from === undefined ? {} : { from }),
    where: { COUNTERPART_AREA: ctx.release.vocabulary.edition.countries, UNIT_MEASURE: ['PS'] },
  })

/** Sums of first applications of a year by country of asylum, largest first. */
const destinations = (
  all: readonly Observation[],
  year: string,
): readonly { readonly area: string; readonly sum: number }[] => {
  const own = all.filter((o) => o.key.at(-1) === year && o.key[2] === 'N')
  return [...Map.groupBy(own, (o) => o.key[0] ?? '')]
    .map(([area, cells]) => ({ area, sum: sumOf(cells) }))
    .toSorted((a, b) => b.sum - a.sum)
}

export const asylum: Theme = {
  id: 'asylum',
  tables: ['asylum-applications', 'asylum-decisions', 'recognition-rate'],
  answer: async (ctx) => {
    const { f, m, p } = ctx
    const all = await applications(ctx, await recentYear(ctx))
    const year = closedYear(all)
    const ranked = destinations(all, year)
    const sum = ranked.reduce((n, d) => n + d.sum, 0)
    const [one, two] = ranked
    if (one === undefined || two === undefined) return undefined
    const { countries } = ctx.release.vocabulary.edition
    const inside = ranked.filter((d) => countries.includes(d.area)).reduce((n, d) => n + d.sum, 0)
    const href = (area?: string): string => link(ctx, year, area)
    return m.themes.asylum.answer(
      year,
      linked(f.count(sum, m.themes.asylum.applications), href()),
      countryCount(ctx),
      `${p.in(one.area)} (${linked(f.words(one.sum), href(one.area))})`,
      `${p.in(two.area)} (${linked(f.words(two.sum), href(two.area))})`,
      f.percent((100 * inside) / sum),
    )
  },
  show: async (ctx) => {
    const { f, m, p } = ctx
    const text = m.themes.asylum
    const all = await applications(ctx)
    const year = closedYear(all)
    const years = yearsBetween(all, year)
    const news = years
      .map((y) => ({ y, sum: sumOf(all.filter((o) => o.key.at(-1) === y && o.key[2] === 'N')) }))
      .toSorted((a, b) => b.sum - a.sum)[0]
    const part = (label: string, types: readonly string[], fill: 'd1' | 'd3' | 'd4') => ({
      label,
      fill,
      has: (o: Observation) => types.includes(o.key[2] ?? ''),
      where: { APPLICATION_TYPE: types, UNIT_MEASURE: ['PS'] },
    })
    const time = sumStack(ctx, {
      id: 'applications',
      title: text.years.title,
      unit: text.years.unit(years[0] ?? '', year),
      summary: text.years.summary(news?.y ?? year, f.words(news?.sum ?? 0)),
      table: 'asylum-applications',
      observations: all,
      parts: [
        part(text.years.first, first, 'd1'),
        part(text.years.repeated, repeated, 'd3'),
        part(text.years.appeals, appeals, 'd4'),
      ],
      periods: years,
      head: m.themes.year,
    })
    const ranked = destinations(all, year).slice(0, 12)
    const [top] = ranked
    const places =
      top === undefined
        ? undefined
        : rankedFigure({
            id: 'destinations',
            title: text.destinations.title,
            unit: text.destinations.unit(year),
            summary: text.destinations.summary(p.in(top.area), f.words(top.sum)),
            source: sourceLine(ctx, [all[0]?.source ?? '']),
            definition: definitionOf(ctx, 'asylum-applications'),
            width: 640,
            tone: 'displaced',
            head: text.destinations.country,
            column: year,
            rows: ranked.map((d) => ({
              label: p.name(d.area),
              value: d.sum,
              cell: { text: f.number(d.sum), href: link(ctx, year, d.area) },
            })),
            full: link(ctx, year),
          })
    const recognition = await recognitionFigure(ctx, year)
    return { figures: [time, places, recognition].filter((figure) => figure !== undefined) }
  },
}

/** Three years back from the newest: enough to find the last one that had ended. */
async function recentYear(ctx: PageContext): Promise<string | undefined> {
  const known = ctx.release.vocabulary.tables.some((t) => t.id === 'asylum-applications')
  return known ? (await ctx.release.codes('asylum-applications', 'TIME_PERIOD')).at(-3) : undefined
}

function link(ctx: PageContext, year: string, area?: string): string {
  return selectionHref(ctx, 'asylum-applications', {
    ...(area === undefined ? {} : { REF_AREA: [area] }),
    COUNTERPART_AREA: ctx.release.vocabulary.edition.countries,
    APPLICATION_TYPE: ['N'],
    UNIT_MEASURE: ['PS'],
    TIME_PERIOD: [year],
  })
}
