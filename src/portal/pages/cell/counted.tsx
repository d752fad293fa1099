/**
 * The steps of a number made from person-level records: from which, and what keeps the persons behind it from being recognised. No row
 * stands behind it for a reader: how many there are is what the perturbation hides.
 */
import type { Observation } from '../../../published/model.ts'
import type { Table } from '../../../standards/table.ts'
import type { PageContext } from '../../page.ts'

interface CountedProps {
  ctx: PageContext
  table: Table
  cell: Observation
}

export function Counted({ ctx, table, cell }: CountedProps) {
  const text = ctx.m.cell
  const estimated = table.method === 'estimated'
  return (
    <>
      <li>
        <h2>{text.records}</h2>
        <p>{estimated ? text.recordsOf.estimated : text.recordsOf.counted}</p>
        {estimated ? '' : <p>{text.perturbed}</p>}
      </li>
      <li>
        <h2>{text.provider}</h2>
        <p>{ctx.label('CL_SOURCE', cell.source)}</p>
      </li>
    </>
  )
}
