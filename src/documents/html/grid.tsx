/**
 * A table of a document as HTML: caption with its number and unit, header cells with scope, marks after the numbers and their meaning
 * below.
 */
import type { Child } from 'hono/jsx'
import { ScrollRegion } from '../../portal/scroll-region.tsx'
import type { Column, Table } from '../model.ts'
import { Rich } from './rich.tsx'

interface GridProps {
  table: Table
  label: string
  origin: string | undefined
}

export function Grid({ table, label, origin }: GridProps) {
  const caption = `caption-${table.id}`
  const notes = [
    ...((table.marks ?? []).length === 0
      ? []
      : [(table.marks ?? []).map(({ mark, meaning }) => `${mark} ${meaning}`).join(' · ')]),
    ...(table.notes ?? []),
  ]
  return (
    <>
      <ScrollRegion labelledby={caption}>
        <table id={`table-${table.id}`}>
          <caption id={caption}>
            <b>{label}</b>
            {table.caption}
            {table.unit === undefined ? '' : <span class="unit">{table.unit}</span>}
          </caption>
          <Heads table={table} />
          <tbody>
            {table.rows.map((row) => (
              <tr class={row.strong === true ? 'strong' : ''}>
                <th scope="row">
                  <Rich text={row.head} origin={origin} />
                </th>
                {row.cells.map((cell, i) => (
                  <td
                    class={[table.columns[i]?.text === true ? '' : 'n', cell.missing === true ? 'none' : '']
                      .join(' ')
                      .trim()}
                  >
                    <Rich text={cell.text} origin={origin} />
                    {cell.mark === undefined ? '' : <sup>{cell.mark}</sup>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {notes.map((note) => (
        <p class="note">
          <Rich text={note} origin={origin} />
        </p>
      ))}
    </>
  )
}

function Heads({ table }: { table: Table }) {
  const grouped = table.columns.some((column) => column.group !== undefined)
  const one = (column: Column, rows: number): Child => (
    <th scope="col" rowspan={rows} class={column.text === true ? '' : 'n'}>
      {column.label}
    </th>
  )
  return (
    <thead>
      <tr>
        <th scope="col" rowspan={grouped ? 2 : 1}>
          {table.head}
        </th>
        {grouped
          ? groupsOf(table).map((group) =>
              group.label === undefined ? (
                group.columns.map((column) => one(column, 2))
              ) : (
                <th scope="colgroup" colspan={group.columns.length}>
                  {group.label}
                </th>
              ),
            )
          : table.columns.map((column) => one(column, 1))}
      </tr>
      {grouped ? (
        <tr>{table.columns.map((column) => (column.group === undefined ? '' : one(column, 1)))}</tr>
      ) : (
        ''
      )}
    </thead>
  )
}

const groupsOf = ({ columns }: Table): readonly { label: string | undefined; columns: Column[] }[] =>
  columns.reduce<{ label: string | undefined; columns: Column[] }[]>((all, column) => {
    const last = all.at(-1)
    if (last !== undefined && column.group !== undefined && last.label === column.group)
      last.columns.push(column)
    else all.push({ label: column.group, columns: [column] })
    return all
  }, [])
