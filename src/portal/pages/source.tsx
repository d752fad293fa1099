/**
 * One source: what it is, what it covers, what to know before using it, and how its deliveries stood up to the checks.
 */
import { problem } from '../../problem.ts'
import type { DeliveryInfo } from '../../published/model.ts'
import { isReported } from '../../published/public-source.ts'
import { Figure } from '../figure.tsx'
import type { Page, PageContext } from '../page.ts'
import { DataTable } from '../data-table.tsx'
import { coverageFigure } from './source/coverage-figure.ts'
import { Facts } from './source/facts.tsx'
import { Onward } from './source/onward.tsx'
import { Quality } from './source/quality.tsx'
import { recordsPage } from './source/records-page.tsx'
import { tablesFilled } from './source/tables-filled.ts'
import type { Filled } from './source/tables-filled.ts'
import { covered } from './sources/covered.ts'

/** Make the page. @throws portal.unknown-page */
export async function source(ctx: PageContext): Promise<Page> {
  const { lang, m, release } = ctx
  const { vocabulary } = release
  const text = m.sources.one
  const id = ctx.params['source'] ?? ''
  const found = vocabulary.sources.find((s) => s.id === id)
  if (found === undefined) throw problem('portal.unknown-page', { path: ctx.path })
  if (!isReported(found)) return await recordsPage(ctx, found)
  const filled = vocabulary.tables.filter((t) => found.files.some((file) => file.table === t.id))
  const [coverage, all, findings, counts] = await Promise.all([
    release.coverage({ source: id }),
    release.deliveries(),
    release.findings(id),
    Promise.all(
      filled.map(async (t) => {
        const where = t.dimensions.includes('SOURCE') ? { SOURCE: [id] } : {}
        const times = (await release.codes(t.id, 'TIME_PERIOD')).map((time) => time.slice(0, 4)).toSorted()
        const cells = await release.count({ table: t.id, where })
        return [t.id, { cells, from: times[0] ?? '', to: times.at(-1) ?? '' }] as const
      }),
    ),
  ])
  const own = covered({ ...release, vocabulary: { ...vocabulary, sources: [found] } }, coverage)[0]
  const deliveries = all.filter((d) => d.source === id)
  const figure = own === undefined ? undefined : coverageFigure(ctx, own)
  const answer = [covers(ctx, own, counts), received(ctx, deliveries)].join(' ')
  return {
    title: found.title[lang],
    description: answer,
    breadcrumbs: [{ label: m.common.sources, href: ctx.href('/sources') }],
    ...(figure === undefined ? {} : { figures: [figure] }),
    body: (
      <>
        <p class="answer">{answer}</p>
        <p>{found.description[lang]}</p>
        <Facts ctx={ctx} source={found} />
        {figure === undefined ? '' : <Figure ctx={ctx} figure={figure} />}
        <h2>{text.traps.title}</h2>
        {found.traps.length === 0 ? (
          <p>{text.traps.none}</p>
        ) : (
          <ul>
            {found.traps.map((trap) => (
              <li>{trap[lang]}</li>
            ))}
          </ul>
        )}
        <h2>{text.fills.title}</h2>
        <DataTable ctx={ctx} table={tablesFilled(ctx, id, new Map(counts), coverage)} />
        <Quality ctx={ctx} source={found} deliveries={deliveries} findings={findings} />
        <h2>{text.cite}</h2>
        <p class="cite" lang="en">
          {found.citation}
        </p>
        <Onward ctx={ctx} />
      </>
    ),
  }
}

const covers = (
  ctx: PageContext,
  own: ReturnType<typeof covered>[number] | undefined,
  counts: readonly (readonly [string, Filled])[],
): string => {
  const { f, m } = ctx
  const text = m.sources.one
  const all = ctx.release.vocabulary.edition.countries.length
  const n = own?.byCountry.size ?? 0
  const figures = counts.reduce((sum, [, { cells }]) => sum + cells, 0)
  const [first, last] = [own?.years[0], own?.years.at(-1)]
  return text.answer(
    f.count(counts.length, m.sources.tablesCount),
    f.count(figures, m.sources.figuresCount),
    n === 0
      ? text.noCountry
      : n === all
        ? text.allCountries(f.number(all))
        : text.someCountries(f.number(n), f.number(all)),
    first === undefined || last === undefined ? '' : f.range(first, last),
  )
}

const received = (ctx: PageContext, files: readonly DeliveryInfo[]): string => {
  const { f, m } = ctx
  const text = m.sources.one
  const rows = files.reduce((sum, d) => sum + d.rows, 0)
  const aside = files.reduce((sum, d) => sum + d.rejected, 0)
  const n = `${f.number(files.length)} ${f.plural(files.length, text.files)}`
  return text.rows(rows, f.number(rows), n, text.aside(aside, f.number(aside)))
}
