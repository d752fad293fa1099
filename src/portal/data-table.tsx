/**
 * A table of numbers: caption with unit, headers with scope, first column that stays in view on a narrow screen, exact
 * numbers aligned to the right, marks after the number and their meaning in a line below. Sorting is by link.
 */
import type { Child } from 'hono/jsx'
import type { PageContext } from './page-context.ts'
import { ScrollRegion } from './scroll-region.tsx'

export interface DataColumn {
  readonly id: string
  readonly label: string
  /** Text columns stand at the start, number columns (the default) at the end. */
  readonly text?: boolean
  /** Sentences rather than words: never narrower than 13 rem, the table scrolls instead. */
  readonly wide?: boolean
  /** Header over several neighbouring columns that have the same group. */
  readonly group?: string
}

export interface DataCell {
  /** The value as written; see cell-of.ts for observations. */
  readonly text: Child
  /** Where the number comes from (cell-href.ts). */
  readonly href?: string
  /** Mark after the number, explained in `marks`; a missing value has its mark alone. */
  readonly mark?: string
  readonly missing?: boolean
}

export interface DataRow {
  readonly head: Child
  readonly href?: string
  readonly cells: readonly DataCell[]
  /** Totals and the chosen country stand out. */
  readonly strong?: boolean
}

export interface DataTableData {
  /** Unique on the page. */
  readonly id: string
  readonly caption: string
  readonly unit?: string
  /** Header of the first column. */
  readonly head: string
  readonly columns: readonly DataColumn[]
  readonly rows: readonly DataRow[]
  /** Meaning of each mark in use. */
  readonly marks?: readonly { readonly mark: string; readonly meaning: string }[]
  /** Present where headers sort: what is sorted now, and the link that sorts by a column (`head` is the first one). */
  readonly sort?: {
    readonly by: string
    readonly descending: boolean
    readonly href: (column: string, descending: boolean) => string
  }
}

interface Group {
  readonly label: string
  readonly columns: DataColumn[]
}

const groupHead = (g: Group): Child => (
  <th scope="colgroup" colspan={g.columns.length}>
    {g.label}
  </th>
)

export function DataTable({ ctx, table }: { ctx: PageContext; table: DataTableData }) {
  const { m } = ctx
  const { sort } = table
  const heading = (id: string, label: string): Child => {
    if (sort === undefined) return label
    const down = sort.by === id ? !sort.descending : id !== 'head'
    return (
      <a href={sort.href(id, down)} title={down ? m.common.sortDown(label) : m.common.sortUp(label)}>
        {label}
        {sort.by === id ? <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span> : ''}
      </a>
    )
  }
  const order = (id: string) =>
    sort?.by === id ? { 'aria-sort': sort.descending ? ('descending' as const) : ('ascending' as const) } : {}
  const grouped = table.columns.some((c) => c.group !== undefined)
  const groups = table.columns.reduce<Group[]>((all, c) => {
    const last = all.at(-1)
    if (last !== undefined && last.label === (c.group ?? '')) last.columns.push(c)
    else all.push({ label: c.group ?? '', columns: [c] })
    return all
  }, [])
  const column = (c: DataColumn, rows: number): Child => (
    <th scope="col" rowspan={rows} class={c.text === true ? '' : 'n'} {...order(c.id)}>
      {heading(c.id, c.label)}
    </th>
  )
  const titled = `${table.id}-caption`
  return (
    <>
      <ScrollRegion labelledby={titled}>
        <table class="data">
          <caption id={titled}>
            <span>
              {table.caption}
              {table.unit === undefined ? '' : <span class="unit"> {table.unit}</span>}
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col" rowspan={grouped ? 2 : 1} {...order('head')}>
                {heading('head', table.head)}
              </th>
              {grouped
                ? groups.map((g) => (g.label === '' ? g.columns.map((c) => column(c, 2)) : groupHead(g)))
                : table.columns.map((c) => column(c, 1))}
            </tr>
            {grouped ? <tr>{table.columns.map((c) => (c.group === undefined ? '' : column(c, 1)))}</tr> : ''}
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr class={row.strong === true ? 'strong' : ''}>
                <th scope="row">{row.href === undefined ? row.head : <a href={row.href}>{row.head}</a>}</th>
                {row.cells.map((cell, i) => (
                  <td
                    class={
                      table.columns[i]?.wide === true
                        ? 'wide'
                        : table.columns[i]?.text === true
                          ? ''
                          : cell.missing === true
                            ? 'n none'
                            : 'n'
                    }
                  >
                    {cell.href === undefined ? cell.text : <a href={cell.href}>{cell.text}</a>}
                    {cell.mark === undefined ? '' : <sup>{cell.mark}</sup>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {(table.marks ?? []).length === 0 ? (
        ''
      ) : (
        <p class="marks">
          {(table.marks ?? []).map((k, i) => (
            <>
              {i === 0 ? '' : ' · '}
              <b>{k.mark}</b> {k.meaning}
            </>
          ))}
        </p>
      )}
    </>
  )
}
