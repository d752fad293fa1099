/**
 * The report of a file that could not be read: why, what to do, and the form that was agreed.
 */
import type { Child } from 'hono/jsx'
import { FactList } from '../../report/fact-list.tsx'
import type { DeliveryReport } from '../delivery-report.ts'
import { neededColumns } from '../file-columns.ts'
import type { Messages } from './messages/en.ts'
import type { Voice } from './voice.ts'

/** Encodings as programs that save files call them. */
const encodings = {
  auto: 'UTF-8',
  'utf-8': 'UTF-8',
  'latin-1': 'ISO-8859-1 (Latin-1)',
  'windows-1252': 'Windows-1252',
  'utf-16': 'UTF-16',
  macintosh: 'Mac Roman',
  cp437: 'DOS 437',
  cp850: 'DOS 850',
}
const formats = { csv: 'CSV', fixed: 'TXT', xlsx: 'Excel (XLSX)', jsonl: 'JSON Lines', parquet: 'Parquet' }

export function UnreadFile({ voice, report }: { voice: Voice; report: DeliveryReport }): Child {
  const { w, n, file } = voice
  const { unread } = report
  if (unread === undefined) return ''
  const said = w.unread.codes[unread.code as keyof Messages['unread']['codes']]
  const { form } = file
  const isText = form.format === 'csv' || form.format === 'fixed' || form.format === 'jsonl'
  const agreed = w.unread.agreed
  const facts: readonly (readonly [string, string])[] = [
    [agreed.name, file.name],
    [agreed.format, formats[form.format]],
    ...(isText ? [[agreed.encoding, encodings[form.encoding]] as const] : []),
    ...(form.format === 'csv' && form.delimiter !== 'auto'
      ? [[agreed.delimiter, form.delimiter === '\t' ? agreed.tab : form.delimiter] as const]
      : []),
    ...(form.skip === 0 ? [] : [[agreed.skip, n.exact(form.skip)] as const]),
    ...(form.format === 'xlsx' ? [[agreed.sheet, String(form.sheet)] as const] : []),
    [agreed.columns, neededColumns(file).join(', ')],
  ]
  return (
    <>
      <section>
        <h2>{w.mend.title}</h2>
        <p>{said.what}</p>
        {unread.missing === undefined ? (
          ''
        ) : (
          <ul>
            {unread.missing.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        )}
        {unread.line === undefined ? '' : <p>{w.unread.line(n.exact(unread.line))}</p>}
        <p>{said.fix}</p>
      </section>
      <section>
        <h2>{agreed.title}</h2>
        <FactList facts={facts} />
      </section>
    </>
  )
}
