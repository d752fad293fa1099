/**
 * What exists: sources down, years across.
 */
import { coverageMatrix } from '../../charts/coverage-matrix.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { coverageYears } from './coverage-years.ts'
import type { CoverageYear } from './coverage-years.ts'

/** Make the figure; undefined where nothing is known of the coverage. */
export async function coverageFigure(ctx: PageContext): Promise<FigureData | undefined> {
  const { f, lang, m } = ctx
  const text = m.home.coverage
  const cells = await coverageYears(ctx.release)
  if (cells.length === 0) return undefined
  const years = cells.map((c) => c.year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const bySource = Map.groupBy(cells, (c) => c.source)
  const sources = ctx.release.vocabulary.sources.filter((s) => bySource.has(s.id))
  const of = (id: string, year: number): CoverageYear | undefined =>
    bySource.get(id)?.find((c) => c.year === year)
  const name = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1)
  /** “Refugee Data Finder: solutions” stands as “Solutions”: what differs must be seen. */
  const short = (title: string): string => name(title.split(/\s?: /).at(-1) ?? title)
  const recent = sources.filter((s) => of(s.id, last - 1) !== undefined).length
  return {
    id: 'coverage',
    title: text.title,
    unit: text.unit(String(first), String(last)),
    summary: text.summary(f.number(sources.length), text.recent(String(last - 1), f.number(recent))),
    draw: (o) =>
      coverageMatrix(
        {
          above: true,
          columns: all.map(String),
          rows: sources.map((s) => ({
            label: short(s.title[lang]),
            cells: all.map((year) => of(s.id, year)),
          })),
        },
        o,
      ),
    source: text.source,
    definition: text.definition,
    table: {
      id: 'coverage-table',
      caption: text.title,
      head: text.head,
      columns: [
        { id: 'first', label: text.first },
        { id: 'last', label: text.last },
        { id: 'figures', label: text.figures },
        { id: 'missing', label: text.missing },
      ],
      rows: sources.map((s) => {
        const own = bySource.get(s.id) ?? []
        const count = (what: 'present' | 'missing'): string => f.number(own.reduce((n, c) => n + c[what], 0))
        return {
          head: `${s.provider[lang]}, ${s.title[lang]}`,
          href: ctx.href(`/sources/${s.id}`),
          cells: [
            { text: String(Math.min(...own.map((c) => c.year))) },
            { text: String(Math.max(...own.map((c) => c.year))) },
            { text: count('present') },
            { text: count('missing') },
          ],
        }
      }),
    },
    full: ctx.href('/sources'),
  }
}
