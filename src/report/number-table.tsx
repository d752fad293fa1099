/**
 * A table of numbers: caption, headers with scope, exact numbers at the right; it scrolls sideways where it is too wide, and
 * the keyboard reaches it to scroll it (WCAG 2.1.1).
 */
import type { Child } from 'hono/jsx'

export interface NumberTableData {
  /** Unique in the document. */
  readonly id: string
  readonly caption: string
  /** Header of the first column. */
  readonly head: string
  /** Number columns, unless told. */
  readonly columns: readonly { readonly label: string; readonly text?: boolean }[]
  readonly rows: readonly { readonly head: Child; readonly cells: readonly Child[] }[]
  /** What is not in it, or what its marks mean. */
  readonly note?: string
}

export function NumberTable({ table }: { table: NumberTableData }) {
  // Numbers are the rule and texts the exception: a class on every number would be half the weight of a table.
  const look = (i: number) => (table.columns[i]?.text === true ? { class: 'w' } : {})
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- see the head */}
      <div class="scroll" role="group" aria-labelledby={table.id} tabindex={0}>
        <table>
          <caption id={table.id}>{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.head}</th>
              {table.columns.map((column, i) => (
                <th scope="col" {...look(i)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr>
                <th scope="row">{row.head}</th>
                {row.cells.map((cell, i) => (
                  <td {...look(i)}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.note === undefined ? '' : <p class="note">{table.note}</p>}
    </>
  )
}
