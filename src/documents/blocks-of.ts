/**
 * The body of a page's part as blocks of a document: what the portal says of a country is said once, there, and set here.
 *
 * Paragraphs, lists, terms, sub-headings, figures and tables are taken; navigation and what folds open on a page is not, except its tables,
 * which go to the annex with the numbers of the figures. A note's last link (“Full table”) is a page's business too.
 */
import type { Child } from 'hono/jsx'
import { DataTable } from '../portal/data-table.tsx'
import type { DataTableData } from '../portal/data-table.tsx'
import { Figure } from '../portal/figure.tsx'
import type { FigureData } from '../portal/figure.tsx'
import type { PageContext } from '../portal/page-context.ts'
import { elementOf } from './element-of.ts'
import { figureOf } from './figure-of.ts'
import { inlineText } from './inline-text.ts'
import type { Block, Table, Text } from './model.ts'
import { tableOf } from './table-of.ts'

export interface Read {
  readonly blocks: readonly Block[]
  /** Tables for the annex, in order. */
  readonly annex: readonly Table[]
}

const nothing: Read = { blocks: [], annex: [] }
const block = (one: Block): Read => ({ blocks: [one], annex: [] })
const join = (all: readonly Read[]): Read => ({
  blocks: all.flatMap((one) => one.blocks),
  annex: all.flatMap((one) => one.annex),
})

/** Read `child`; `folded` is true inside a `details`. */
export function blocksOf(ctx: PageContext, child: Child, folded = false): Read {
  if (Array.isArray(child)) return join(child.map((one) => blocksOf(ctx, one, folded)))
  const element = elementOf(child)
  if (element === undefined) return nothing
  const { tag, props, children } = element
  if (tag === Figure) return figureBlocks(ctx, props['figure'] as FigureData)
  if (tag === DataTable) {
    const table = tableOf(props['table'] as DataTableData)
    return folded ? { blocks: [], annex: [table] } : block({ kind: 'table', table })
  }
  if (typeof tag === 'function') return blocksOf(ctx, element.made(), folded)
  if (tag === 'p') {
    const note = props['class'] === 'note'
    const text = inlineText([...children]).trim()
    const kept = note ? text.replace(/ · \uE000[^\uE002]*\uE002$/, '') : text
    // A link alone leads on from a page; a document has nowhere to lead.
    const leads = /^\uE000[^\uE002]*\uE002$/.test(kept)
    return kept === '' || leads
      ? nothing
      : block({ kind: 'paragraph', text: kept, ...(note ? { look: 'note' } : {}) })
  }
  if (tag === 'h3' || tag === 'h4') return block({ kind: 'subheading', text: inlineText([...children]) })
  if (tag === 'ul' || tag === 'ol') {
    const items = itemsOf([...children])
    return block({ kind: 'list', items, ...(tag === 'ol' ? { ordered: true } : {}) })
  }
  if (tag === 'dl') return block({ kind: 'terms', items: termsOf([...children]) })
  if (tag === 'nav' || tag === 'summary' || tag === 'form') return nothing
  return blocksOf(ctx, [...children], folded || tag === 'details')
}

/** Each `dt` with the `dd` after it. */
function termsOf(children: Child): readonly { readonly label: string; readonly text: Text }[] {
  const parts = pairsOf(children)
  return parts.flatMap(({ tag, text }, i) => {
    const told = parts[i + 1]
    return tag === 'dt' && told?.tag === 'dd' ? [{ label: text, text: told.text }] : []
  })
}

const pairsOf = (children: Child): readonly { readonly tag: string; readonly text: Text }[] => {
  if (Array.isArray(children)) return children.flatMap(pairsOf)
  const element = elementOf(children)
  if (element === undefined) return []
  const { tag } = element
  return tag === 'dt' || tag === 'dd'
    ? [{ tag, text: inlineText([...element.children]) }]
    : pairsOf([...element.children])
}

const itemsOf = (children: Child): readonly string[] => {
  if (Array.isArray(children)) return children.flatMap(itemsOf)
  const element = elementOf(children)
  return element?.tag === 'li' ? [inlineText([...element.children])] : []
}

/** The figure, and its numbers for the annex; one that has nothing to draw says so by its title. */
function figureBlocks(ctx: PageContext, data: FigureData): Read {
  const table = tableOf(data.table)
  const figure = figureOf(ctx, data, table.id)
  if (figure === undefined)
    return block({ kind: 'callout', tone: 'gap', title: data.title, items: [ctx.m.chart.empty] })
  return { blocks: [{ kind: 'figure', figure }], annex: [table] }
}
