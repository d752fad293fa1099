/**
 * One table: the exact numbers of a selection. The address is the query (table/read-view.ts); whatever the form sends is
 * answered with the one address that it means.
 */
import { raw } from 'hono/html'
import { problem, Problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import { marksOf } from '../cell-of.ts'
import { cellHref } from '../cell-href.ts'
import { codeNames } from '../code-names.ts'
import { DataTable } from '../data-table.tsx'
import { dimensionName } from '../dimension-name.ts'
import type { Page, PageContext } from '../page.ts'
import { Marks } from './cell/marks.tsx'
import { AboutTable } from './table/about-table.tsx'
import type { Asked } from './table/asked.ts'
import { codeByName } from './table/code-by-name.ts'
import { Cite, Downloads } from './table/downloads.tsx'
import { gridTable } from './table/grid-table.ts'
import { jsonLd } from './table/json-ld.ts'
import { lead } from './table/lead.tsx'
import { notToldApart } from './table/not-told-apart.ts'
import { openable } from './table/openable.ts'
import { orderRows } from './table/order-rows.ts'
import { pageOf } from './table/page-of.ts'
import { datedBy, layOut, pivot } from './table/pivot.ts'
import { rankCodes } from './table/rank-codes.ts'
import { readForm } from './table/read-form.ts'
import { readView } from './table/read-view.ts'
import { SelectionForm } from './table/selection-form.tsx'
import { selectionWords } from './table/selection-words.ts'
import { sourcesOf } from './table/sources-of.ts'
import { nothing, tooLarge, unknown } from './table/trouble.tsx'
import type { View } from './table/view.ts'
import { writeView } from './table/write-view.ts'

/** More cells than this are not put in order for one page; they can be downloaded. */
const mostCells = 20_000

/** Make the page. @throws published.unknown-table */
export async function table(ctx: PageContext): Promise<Page> {
  const { release, lang, m, f } = ctx
  const { tables } = release.vocabulary
  const id = ctx.params['table'] ?? ''
  const defined = tables.find((t) => t.id === id)
  if (defined === undefined) {
    const ids = tables.map((t) => t.id)
    throw problem('published.unknown-table', { table: id, near: nearCodes(id, ids) })
  }
  const codes = new Map(
    await Promise.all(defined.dimensions.map(async (d) => [d, await release.codes(id, d)] as const)),
  )
  const found = openable(defined, codes)
  const name = codeNames(ctx, found)
  const time = found.dimensions.at(-1) ?? ''
  const meant = readForm(time, ctx.query, (d, typed) => codeByName(codes.get(d) ?? [], d, name, typed))
  const link = (view: View): string => {
    const search = writeView(found, view)
    return ctx.href(`/tables/${id}`) + (search === '' ? '' : `?${search}`)
  }

  let view: View
  try {
    view = readView(found, meant)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const odd = [...meant.keys()].find((k) => k === k.toUpperCase() && !found.dimensions.includes(k))
    const near = (odd === undefined ? [] : nearCodes(odd, found.dimensions)).map((d) => {
      const search = new URLSearchParams([...meant].map(([k, v]): [string, string] => [k === odd ? d : k, v]))
      return {
        label: dimensionName(ctx, found, d),
        href: `${ctx.href(`/tables/${id}`)}?${search.toString()}`,
      }
    })
    const words = m.tables.unknown
    const told =
      odd !== undefined
        ? words.dimension(odd)
        : meant.has(time)
          ? words.time(meant.getAll(time).join(','))
          : words.other
    return unknown(ctx, found.title[lang], told, near)
  }
  const search = new URLSearchParams(writeView(found, view)).toString()
  if (search !== ctx.query.toString())
    return { title: found.title[lang], description: '', body: '', redirect: link(view) }

  const asked: Asked = {
    ctx,
    table: found,
    codes,
    name,
    rank: rankCodes(ctx, codes, name),
    view,
    to: (change) => link({ ...view, page: 1, ...change }),
  }
  let count: number
  try {
    count = await release.count(view.query)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'published.unknown-code') throw error
    return unknownCode(asked)
  }
  if (count === 0) return nothing(asked)
  if (count > mostCells) return tooLarge(asked, count, mostCells)

  const cells = await release.query(view.query)
  const sources = await sourcesOf(release, id)
  const present = new Map(
    found.dimensions.map((d, i) => [d, [...new Set(cells.map((o) => o.key[i] ?? ''))]] as const),
  )
  const varying = found.dimensions.filter((d) => (present.get(d)?.length ?? 0) > 1)
  const grid = pivot(
    found.dimensions,
    cells,
    layOut(present, view, datedBy(found.dimensions, cells)),
    asked.rank,
  )
  const last = grid.columns.at(-1)?.join('.')
  const areas = grid.rows.length === 1 && grid.rows[0]?.endsWith('AREA') === true
  const sort =
    view.sort ??
    (areas
      ? { by: last === '' ? 'value' : (last ?? ''), descending: true }
      : { by: 'head', descending: false })
  const part = pageOf(orderRows(grid, sort, asked.rank), grid.columns.length, view.page)
  const own = new Set(cells.map((o) => o.source))
  const used = found.method !== 'derived' ? sources.filter((s) => own.has(s)) : sources
  const only = cells.length === 1 ? cells[0] : undefined
  const answer = lead(asked, cells, varying)
  const thin = notToldApart(found, codes)
  const title = found.title[lang]
  return {
    title,
    description: `${found.question[lang]} ${answer.text}`,
    breadcrumbs: [{ label: m.tables.title, href: ctx.href('/tables') }],
    section: '/tables',
    unlisted: search !== '',
    body: (
      <>
        {only === undefined ? (
          <p class="answer">{answer.body}</p>
        ) : only.value === null ? (
          <p class="answer">
            {m.tables.oneMissing(ctx.label('CL_REASON_MISSING', only.reason ?? '') || m.common.noFigure)}
          </p>
        ) : (
          <p class="answer one-value">
            <a href={cellHref(ctx, id, only.key)}>{f.number(only.value, found.decimals)}</a>
            <sup>{marksOf(only).join('')}</sup> <span class="unit">{ctx.label('CL_UNIT', only.unit)}</span>
          </p>
        )}
        {thin.length === 0 ? (
          ''
        ) : (
          <p class="note">{m.tables.notToldApart(f.list(thin.map((d) => dimensionName(ctx, found, d))))}</p>
        )}
        <dl class="selection">
          {found.dimensions.map((d) => (
            <div>
              <dt>{dimensionName(ctx, found, d)}</dt>
              <dd>{selectionWords(asked, d)}</dd>
            </div>
          ))}
        </dl>
        <SelectionForm asked={asked} />
        {grid.turned ? <p class="note">{m.tables.wide}</p> : ''}
        {part.pages === 1 ? '' : <p class="note">{m.tables.partNote(f.number(cells.length))}</p>}
        {only === undefined ? (
          <div class="numbers">
            <DataTable ctx={ctx} table={gridTable(asked, grid, part.shown, sort)} />
          </div>
        ) : (
          <Marks ctx={ctx} cells={cells} />
        )}
        {part.pages === 1 ? (
          ''
        ) : (
          <nav
            class="pages"
            aria-label={m.tables.part(f.number(part.from), f.number(part.to), f.number(grid.all.length))}
          >
            <p>{m.tables.part(f.number(part.from), f.number(part.to), f.number(grid.all.length))}</p>
            <ul class="actions">
              {part.page === 1 ? (
                ''
              ) : (
                <li>
                  <a href={asked.to({ page: part.page - 1 })}>{m.tables.previous}</a>
                </li>
              )}
              {part.page === part.pages ? (
                ''
              ) : (
                <li>
                  <a href={asked.to({ page: part.page + 1 })}>{m.tables.next}</a>
                </li>
              )}
            </ul>
          </nav>
        )}
        <Downloads asked={asked} />
        <Cite asked={asked} sources={used} />
        <AboutTable asked={asked} sources={used} />
        {search === '' ? <script type="application/ld+json">{raw(jsonLd(asked, used))}</script> : ''}
      </>
    ),
  }
}

function unknownCode(asked: Asked): Page {
  const { ctx, table: own, codes, name, view, to } = asked
  const where = view.query.where ?? {}
  const listed = (d: string): readonly string[] => codes.get(d) ?? []
  for (const [dimension, chosen] of Object.entries(where)) {
    for (const code of chosen) {
      if (listed(dimension).includes(code)) continue
      const names = listed(dimension).map((c) => name(dimension, c))
      const near = [
        ...nearCodes(code, listed(dimension)),
        ...nearCodes(code, names, 5).map((n) => listed(dimension)[names.indexOf(n)] ?? ''),
      ]
      if (near.length === 0 && Object.keys(where).length > 1) continue
      const ways = [...new Set(near)].map((c) => ({
        label: `${name(dimension, c)} (${c})`,
        href: to({
          query: { ...view.query, where: { ...where, [dimension]: chosen.map((x) => (x === code ? c : x)) } },
        }),
      }))
      const told = ctx.m.tables.unknown.code(dimensionName(ctx, own, dimension), code)
      return unknown(ctx, own.title[ctx.lang], told, ways)
    }
  }
  return unknown(ctx, own.title[ctx.lang], ctx.m.tables.unknown.other, [])
}
