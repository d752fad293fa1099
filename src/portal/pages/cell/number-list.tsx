/**
 * A list of figures of a table, each named by the codes that tell them apart and linked to its own origin.
 */
import type { Observation } from '../../../published/model.ts'
import type { Table } from '../../../standards/table.ts'
import { cellHref } from '../../cell-href.ts'
import { marksOf } from '../../cell-of.ts'
import { codeNames } from '../../code-names.ts'
import type { PageContext } from '../../page.ts'

interface NumberListProps {
  ctx: PageContext
  table: Table
  cells: readonly Observation[]
}

export function NumberList({ ctx, table, cells }: NumberListProps) {
  const name = codeNames(ctx, table)
  const telling = table.dimensions.filter((_, i) => new Set(cells.map((o) => o.key[i])).size > 1)
  const shown = telling.length === 0 ? table.dimensions.filter((d) => d !== 'SOURCE' && d !== 'SEX') : telling
  return (
    <ul>
      {cells.map((o) => (
        <li>
          {shown.map((d) => name(d, o.key[table.dimensions.indexOf(d)] ?? '')).join(', ')}:{' '}
          <a href={cellHref(ctx, table.id, o.key)}>
            {o.value === null ? '–' : ctx.f.number(o.value, table.decimals)}
          </a>
          <sup>{marksOf(o).join('')}</sup>
        </li>
      ))}
    </ul>
  )
}
