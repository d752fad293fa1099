/**
 * The program's steps between the delivery and the number, in plain words; their SQL has a page of its own.
 */
import type { StepInfo } from '../../../published/model.ts'
import { isFromRecords } from '../../../standards/table.ts'
import type { Table } from '../../../standards/table.ts'
import type { PageContext } from '../../page.ts'

interface MadeProps {
  ctx: PageContext
  table: Table
  /** Steps that lead to this very number, first to last. */
  steps: readonly StepInfo[]
}

export function Made({ ctx, table, steps }: MadeProps) {
  const { m } = ctx
  const path = `/tables/${table.id}/steps`
  const kinds: Readonly<Record<string, string>> = m.tables.steps.kinds
  return (
    <li>
      <h2>{m.cell.steps}</h2>
      <ul>
        {steps.map((s) => (
          <li>
            {kinds[s.id.split('/')[0] ?? ''] === undefined ? '' : `${kinds[s.id.split('/')[0] ?? '']}: `}
            <a class="code" href={ctx.href(path, { step: s.id })}>
              {s.id}
            </a>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** The steps that a cell of `source` went through: its own file's, and those of the table itself. */
export function stepsOf(table: Table, source: string, steps: readonly StepInfo[]): readonly StepInfo[] {
  if (isFromRecords(table)) return steps
  return steps.filter((s) => {
    const [kind, first, second] = s.id.split('/')
    if (kind === 'tables' || kind === 'protected') return first === table.id
    return table.method === 'reported' && first === source && second === table.id
  })
}
