/**
 * What changed since the delivery before: shares that moved, codes that are new.
 */
import type { Child } from 'hono/jsx'
import { NumberTable } from '../../report/number-table.tsx'
import { dayIn } from '../../report/whole-page.tsx'
import type { Numbers } from '../../report/numbers.ts'
import type { DeliveryReport } from '../delivery-report.ts'
import { columnName } from './say-finding.ts'
import type { Voice } from './voice.ts'

/** Percentage points with their sign: `+2.4`, `−2.4`. */
const signed = (n: Numbers, points: number): string => `${points > 0 ? '+' : ''}${n.exact(points, 1)}`

export function Changed({ voice, report }: { voice: Voice; report: DeliveryReport }): Child {
  const { w, n } = voice
  const { compared } = report
  if (compared === undefined) return ''
  const count = (rows: number): string => n.count(rows, w.rows)
  const table = {
    id: 'shares',
    caption: w.changed.shares,
    head: w.changed.column,
    columns: [
      { label: w.changed.code, text: true },
      { label: w.changed.before },
      { label: w.changed.now },
      { label: w.changed.moved },
    ],
    rows: compared.shares.map((one) => ({
      head: columnName(one.column, voice),
      cells: [
        voice.codeName(one.column, one.code),
        n.percent(one.before / 100),
        n.percent(one.now / 100),
        signed(n, one.now - one.before),
      ],
    })),
  }
  return (
    <section>
      <h2>{w.changed.title(compared.file)}</h2>
      <p>
        {w.changed.lead(dayIn(voice.language, compared.received), count(report.rows), count(compared.rows))}
      </p>
      {compared.shares.length === 0 && compared.newCodes.length === 0 ? <p>{w.changed.none}</p> : ''}
      {compared.shares.length === 0 ? '' : <NumberTable table={table} />}
      {compared.newCodes.length === 0 ? (
        ''
      ) : (
        <>
          <h3>{w.changed.fresh}</h3>
          <ul>
            {compared.newCodes.map((one) => (
              <li>
                {columnName(one.column, voice)}: {voice.codeName(one.column, one.code)} ({count(one.rows)})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
