/**
 * What a source covers: countries of the edition down, years across. Few years stand one by one; many on an unbroken line,
 * so that a gap shows as one.
 */
import { coverageMatrix } from '../../charts/coverage-matrix.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { sourceLine } from '../parts/source-line.ts'
import type { Covered } from '../sources/covered.ts'
import { yearList } from '../sources/year-list.ts'

/** Undefined where the source gives no country a figure. */
export function coverageFigure(ctx: PageContext, own: Covered): FigureData | undefined {
  const { f, lang, p, release } = ctx
  const text = ctx.m.sources.one.coverage
  const [first, last] = [own.years[0], own.years.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const tables = release.vocabulary.tables.filter(
    (t) => own.tables.includes(t.id) && t.dimensions.includes('REF_AREA'),
  )
  const columns =
    own.years.length <= 12 ? own.years : Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const countries = release.vocabulary.edition.countries.toSorted((a, b) =>
    p.name(a).localeCompare(p.name(b), lang),
  )
  const yearsOf = (area: string): readonly number[] =>
    [...(own.byCountry.get(area) ?? [])].filter(([, c]) => c.present > 0).map(([year]) => year)
  const ranked = countries
    .map((area) => ({ area, n: yearsOf(area).length }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
  const [most, least] = [ranked[0], ranked.at(-1)]
  const years = (n = 0): string => `${f.number(n)} ${f.plural(n, text.yearsCount)}`
  const five = tables.some((t) => t.freq === 'A5') ? `; ${text.five}` : ''
  return {
    id: 'coverage',
    title: text.title,
    unit: `${text.unit(f.list(tables.map((t) => text.quote(t.title[lang]))))}, ${f.range(first, last)}${five}`,
    ...(columns.length <= 12 ? { width: 640 } : {}),
    draw: (o) =>
      coverageMatrix(
        {
          columns: columns.map(String),
          rows: countries.map((area) => ({
            label: p.name(area),
            cells: columns.map((year) => own.byCountry.get(area)?.get(year)),
          })),
        },
        o,
      ),
    summary:
      most === undefined || least === undefined || most.n === least.n
        ? text.even(years(most?.n))
        : text.summary(capital(p.the(most.area)), years(most.n), p.the(least.area), years(least.n)),
    source: sourceLine(ctx, [own.source.id]),
    table: {
      id: 'coverage-table',
      caption: text.title,
      head: text.country,
      columns: [
        { id: 'figures', label: text.figures },
        { id: 'missing', label: text.missing },
        { id: 'years', label: text.years, text: true, wide: true },
      ],
      rows: countries.map((area) => {
        const found = [...(own.byCountry.get(area)?.values() ?? [])]
        const list = yearList(f, yearsOf(area))
        return {
          head: p.name(area),
          href: ctx.href(`/countries/${area}`),
          cells: [
            { text: f.number(found.reduce((sum, c) => sum + c.present, 0)) },
            { text: f.number(found.reduce((sum, c) => sum + c.missing, 0)) },
            { text: list === '' ? text.nothing : list, missing: list === '' },
          ],
        }
      }),
    },
  }
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
