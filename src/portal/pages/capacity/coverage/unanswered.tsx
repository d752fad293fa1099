/**
 * The requested tables that nothing in this edition answers, for any country: how many, and which.
 */
import type { PageContext } from '../../../page-context.ts'
import type { AskedTable } from './asked.ts'

interface UnansweredProps {
  ctx: PageContext
  tables: readonly AskedTable[]
  asked: number
}

export function Unanswered({ ctx, tables, asked }: UnansweredProps) {
  const { f } = ctx
  const text = ctx.m.capacityCoverage.gaps
  return tables.length === 0 ? (
    ''
  ) : (
    <>
      <p>{text.unanswered(f.number(tables.length), f.count(asked, text.requested))}</p>
      <details>
        <summary>{text.list}</summary>
        <ul>
          {tables.map((one) => (
            <li>{one.name}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
