/**
 * Tables as a list of links.
 */
import type { PageContext } from '../../page-context.ts'
import type { Table } from '../../../standards/table.ts'

export function TableLinks({ ctx, tables }: { ctx: PageContext; tables: readonly Table[] }) {
  return (
    <ul class="plain">
      {tables.map((t) => (
        <li>
          <a href={ctx.href(`/tables/${t.id}`)}>{t.title[ctx.lang]}</a>
        </li>
      ))}
    </ul>
  )
}
