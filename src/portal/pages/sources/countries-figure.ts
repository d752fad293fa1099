/**
 * Countries down, sources across: for how many years each source has something to say about each country.
 */
import { matrix } from '../../charts/matrix.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { sourceName } from '../../source-name.ts'
import type { Covered } from './covered.ts'

export function countriesFigure(ctx: PageContext, all: readonly Covered[]): FigureData {
  const { f, lang, p } = ctx
  const text = ctx.m.sources
  const dated = all.filter((c) => c.years.length > 0)
  const years = (c: Covered, area: string): number =>
    [...(c.byCountry.get(area)?.values() ?? [])].filter((y) => y.present > 0).length
  const countries = ctx.release.vocabulary.edition.countries.toSorted((a, b) =>
    p.name(a).localeCompare(p.name(b), lang),
  )
  const counted = countries
    .map((area) => ({ area, n: dated.filter((c) => years(c, area) > 0).length }))
    .toSorted((a, b) => b.n - a.n)
  const [most, least] = [counted[0], counted.at(-1)]
  const sources = (n = 0): string => `${f.number(n)} ${f.plural(n, text.sourcesCount)}`
  return {
    id: 'countries',
    title: text.countries.title,
    unit: text.countries.unit,
    scroll: true,
    draw: (o) =>
      matrix(
        {
          rows: countries.map((area) => p.name(area)),
          columns: dated.map((c) => sourceName(ctx, c.source.id)),
          rowTitle: text.countries.rows,
          columnTitle: text.countries.columns,
          values: countries.map((area) => dated.map((c) => years(c, area) || undefined)),
          value: (n) => f.number(n),
        },
        o,
      ),
    summary:
      most === undefined || least === undefined || most.n === least.n
        ? text.countries.same(sources(most?.n))
        : text.countries.summary(
            p.the(least.area),
            sources(least.n),
            capital(p.the(most.area)),
            sources(most.n),
          ),
    source: ctx.release.vocabulary.edition.title[lang],
    definition: text.countries.definition,
    table: {
      id: 'countries-table',
      caption: text.countries.title,
      unit: text.countries.unit,
      head: text.countries.rows,
      columns: dated.map((c) => ({ id: c.source.id, label: sourceName(ctx, c.source.id) })),
      rows: countries.map((area) => ({
        head: p.name(area),
        href: ctx.href(`/countries/${area}`),
        cells: dated.map((c) => ({ text: f.number(years(c, area)) })),
      })),
    },
  }
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
