/**
 * Report a file that could not be read at all: its steward gets a page that says why, and what was agreed.
 */
import type { ReadEdition } from '../edition/read-edition.ts'
import type { RecordSource } from '../edition/record-source.ts'
import { standardsOf } from '../edition/standards-of.ts'
import { Problem } from '../problem.ts'
import type { RecordType } from '../standards/record-type.ts'
import type { DeliveryReport } from './delivery-report.ts'
import type { Delivered } from './look-at.ts'
import { en } from './report/messages/en.ts'
import { writeReport } from './write-report.ts'

/** A problem of the file that its steward can mend. */
export const isUnread = (error: unknown): error is Problem =>
  error instanceof Problem && error.code in en.unread.codes

interface Given {
  readonly given: ReadEdition
  readonly source: RecordSource
  readonly delivered: Delivered
  /** Folder of the report. */
  readonly folder: string
}

export async function reportUnread(
  { code, details }: Problem,
  { given, source, delivered, folder }: Given,
): Promise<DeliveryReport> {
  const { name: file, sha256, bytes, received } = delivered
  const { missing, line } = details as { readonly missing?: readonly string[]; readonly line?: number }
  const report: DeliveryReport = {
    source: source.id,
    file,
    sha256,
    bytes,
    received,
    verdict: 'refused',
    rows: 0,
    accepted: 0,
    setAside: 0,
    unreadable: { rows: 0, first: [] },
    mostSetAside: source.most_set_aside,
    rules: [],
    columns: [],
    unread: { code, ...(missing === undefined ? {} : { missing }), ...(line === undefined ? {} : { line }) },
  }
  const type = standardsOf(given).recordTypes.find((one) => one.id === source.record_type) as RecordType
  await writeReport(folder, report, { source, file: delivered.file, type })
  return report
}
