/**
 * The main picture of the list of sources: sources down, years across, full where every country of the edition has a
 * figure. Sources that reach further back stand first.
 */
import { coverageMatrix } from '../../charts/coverage-matrix.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { sourceName } from '../../source-name.ts'
import type { Covered } from './covered.ts'
import { yearList } from './year-list.ts'

export function yearsFigure(ctx: PageContext, all: readonly Covered[]): FigureData {
  const { f, lang } = ctx
  const text = ctx.m.sources
  const { countries } = ctx.release.vocabulary.edition
  const dated = all
    .filter((c) => c.years.length > 0)
    .toSorted(
      (a, b) => (a.years[0] ?? 0) - (b.years[0] ?? 0) || (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0),
    )
  const first = Math.min(...dated.map((c) => c.years[0] ?? Infinity))
  const last = Math.max(...dated.map((c) => c.years.at(-1) ?? -Infinity))
  const columns = dated.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const inYear = (c: Covered, year: number): number =>
    countries.filter((area) => (c.byCountry.get(area)?.get(year)?.present ?? 0) > 0).length
  const several = countries.length > 1
  const alike = dated.length > 1 && dated.every((c) => c.years[0] === first && c.years.at(-1) === last)
  const oldest = dated[0]
  const newest = dated.find((c) => c.years.at(-1) === last)
  return {
    id: 'years',
    title: text.years.title,
    unit: several
      ? text.years.unit(f.number(countries.length), String(first), String(last))
      : text.years.unitOfOne(String(first), String(last)),
    draw: (o) =>
      coverageMatrix(
        {
          above: true,
          columns: columns.map(String),
          rows: dated.map((c) => ({
            label: sourceName(ctx, c.source.id),
            cells: columns.map((year) => {
              const present = inYear(c, year)
              return present === 0 ? undefined : { present, missing: countries.length - present }
            }),
          })),
        },
        several
          ? {
              ...o,
              words: {
                ...o.words,
                complete: text.years.all,
                partial: text.years.some,
                none: text.years.none,
              },
            }
          : o,
      ),
    summary: alike
      ? text.years.alike(f.range(first, last))
      : text.years.summary(
          oldest?.source.title[lang] ?? '',
          String(first),
          newest?.source.title[lang] ?? '',
          String(last),
        ),
    source: ctx.release.vocabulary.edition.title[lang],
    definition: several ? text.years.definition : text.years.definitionOfOne,
    table: {
      id: 'years-table',
      caption: text.years.title,
      head: text.list.source,
      columns: [
        { id: 'years', label: text.list.span, text: true, wide: true },
        ...(several ? [{ id: 'countries', label: text.list.countries }] : []),
        { id: 'figures', label: text.list.figures },
        { id: 'missing', label: text.list.missing },
      ],
      rows: dated.map((c) => ({
        head: c.source.title[lang],
        href: ctx.href(`/sources/${c.source.id}`),
        cells: [
          { text: yearList(f, c.years) },
          ...(several ? [{ text: f.number(c.byCountry.size) }] : []),
          { text: f.number(c.figures) },
          { text: f.number(c.missing) },
        ],
      })),
    },
  }
}
