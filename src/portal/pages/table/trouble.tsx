/**
 * The table's page where its selection finds nothing, too much, or asks for what the table does not have. Each offers
 * the nearest selections that work.
 */
import type { Page, PageContext } from '../../page.ts'
import type { Query } from '../../../published/model.ts'
import { dimensionName } from '../../dimension-name.ts'
import type { Asked } from './asked.ts'
import { Downloads } from './downloads.tsx'
import { opening } from './opening.ts'
import { SelectionForm } from './selection-form.tsx'

interface Way {
  readonly label: string
  readonly href: string
}

const ways = (all: readonly Way[]) => (
  <ul>
    {all.map((w) => (
      <li>
        <a href={w.href}>{w.label}</a>
      </li>
    ))}
  </ul>
)

const trail = (ctx: PageContext, title: string) => [
  { label: ctx.m.tables.title, href: ctx.href('/tables') },
  { label: title, href: ctx.href(ctx.path) },
]

const without = (query: Query, dimension: string): Query => {
  const { [dimension]: _, ...where } = query.where ?? {}
  return { ...query, where }
}

/** Nothing has all parts of the selection: leave each of them out in turn, where that finds something. */
export async function nothing(asked: Asked): Promise<Page> {
  const { ctx, table, to, view } = asked
  const text = ctx.m.tables
  const time = table.dimensions.at(-1) ?? ''
  const tries = [
    ...Object.keys(view.query.where ?? {}).map((d) => ({ dimension: d, query: without(view.query, d) })),
    ...(view.query.from === undefined && view.query.to === undefined
      ? []
      : [{ dimension: time, query: { table: table.id, where: view.query.where ?? {} } }]),
  ]
  const found = await Promise.all(tries.map(async (t) => ({ ...t, count: await ctx.release.count(t.query) })))
  const helpful = found
    .filter((t) => t.count > 0)
    .map((t) => ({
      label: `${text.empty.without(dimensionName(ctx, table, t.dimension))}${ctx.m.common.colon}${ctx.f.count(t.count, text.figures)}`,
      href: to({ query: t.query }),
    }))
  return {
    title: table.title[ctx.lang],
    description: text.empty.title,
    section: '/tables',
    breadcrumbs: trail(ctx, table.title[ctx.lang]).slice(0, 1),
    unlisted: true,
    body: (
      <>
        <p class="answer">{text.empty.title}.</p>
        <p>{text.empty.text}</p>
        {ways([...helpful, { label: text.startAgain, href: ctx.href(ctx.path) }])}
        <SelectionForm asked={asked} />
      </>
    ),
  }
}

/** More than a page can show: narrower selections, and the files. */
export async function tooLarge(asked: Asked, cells: number, limit: number): Promise<Page> {
  const { ctx, table, to, view } = asked
  const text = ctx.m.tables
  const newest = { ...view.query, latest: true }
  const count = await ctx.release.count(newest)
  const narrower: readonly Way[] = [
    ...(count <= limit && view.query.latest !== true
      ? [
          {
            label: `${text.large.newestOnly}${ctx.m.common.colon}${ctx.f.count(count, text.figures)}`,
            href: to({ query: newest }),
          },
        ]
      : []),
    { label: text.large.opening, href: to({ query: opening(table) }) },
  ]
  const told = text.large.text(ctx.f.number(cells), ctx.f.number(limit))
  return {
    title: text.large.title,
    description: told,
    status: 413,
    section: '/tables',
    breadcrumbs: trail(ctx, table.title[ctx.lang]),
    body: (
      <>
        <p class="answer">{told}</p>
        {ways(narrower)}
        <SelectionForm asked={asked} />
        <Downloads asked={asked} />
      </>
    ),
  }
}

/** A part of the address is not known: which, and what may have been meant. */
export function unknown(ctx: PageContext, title: string, told: string, near: readonly Way[]): Page {
  const text = ctx.m.tables
  return {
    title: text.unknown.title,
    description: told,
    status: 400,
    section: '/tables',
    breadcrumbs: trail(ctx, title),
    body: (
      <>
        <p class="answer">{told}</p>
        {near.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.unknown.near}</h2>
            {ways(near)}
          </>
        )}
        <h2>{ctx.m.failure.instead}</h2>
        {ways([
          { label: title, href: ctx.href(ctx.path) },
          { label: text.title, href: ctx.href('/tables') },
        ])}
      </>
    ),
  }
}
