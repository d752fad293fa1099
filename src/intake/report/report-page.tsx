/**
 * The report of a delivery as one HTML document that needs nothing else: the answer, what to mend, what changed.
 */
import type { Child } from 'hono/jsx'
import type { RecordFile, RecordSource } from '../../edition/record-source.ts'
import { FactList } from '../../report/fact-list.tsx'
import { NumberTable } from '../../report/number-table.tsx'
import { dayIn, momentIn, wholePage } from '../../report/whole-page.tsx'
import type { Language } from '../../standards/labels.ts'
import type { RecordType } from '../../standards/record-type.ts'
import type { Words } from '../../steps/harmonise/lookup.ts'
import type { DeliveryReport } from '../delivery-report.ts'
import { Changed } from './changed.tsx'
import { ToKnow, ToMend } from './findings.tsx'
import { UnreadFile } from './unread.tsx'
import { columnName, fileColumn } from './say-finding.ts'
import { voiceOf } from './voice.ts'
import type { Voice } from './voice.ts'

export interface Told {
  readonly source: Pick<RecordSource, 'provider'>
  readonly file: RecordFile
  readonly type: RecordType
  /** Names of codes; codes stand alone where it is absent. */
  readonly words?: Words
}

/** @returns a whole HTML document */
export function deliveryPage(
  report: DeliveryReport,
  { source, file, type, words }: Told,
  language: Language,
): string {
  const voice = voiceOf(language, file, type, words)
  const { w } = voice
  return wholePage({
    language,
    kicker: w.kicker,
    title: w.title(report.file, source.provider[language]),
    answer: answer(report, voice),
    body: (
      <>
        <Facts voice={voice} report={report} />
        {report.unread === undefined ? (
          <>
            <ToMend voice={voice} report={report} />
            <ToKnow voice={voice} report={report} />
          </>
        ) : (
          <UnreadFile voice={voice} report={report} />
        )}
        <Changed voice={voice} report={report} />
        {report.accepted === 0 ? '' : <Columns voice={voice} report={report} />}
      </>
    ),
    footer: w.footer,
  })
}

function answer(report: DeliveryReport, { w, n, file }: Voice): string {
  const rows = (count: number): string => n.count(count, w.rows)
  if (report.unread !== undefined) return w.unread.verdict
  if (report.verdict === 'accepted' && report.rows === 0) return w.verdict.empty
  if (report.verdict === 'accepted') return w.verdict.accepted(rows(report.rows))
  if (report.verdict === 'warnings') {
    const isWarned = report.rules.some(({ severity }) => severity === 'warning')
    if (report.rows === 0) return w.verdict.emptied(rows(report.compared?.rows ?? 0))
    if (report.setAside === 0) return w.verdict.warned(rows(report.rows))
    const inPart = isWarned ? w.verdict.inPartWarned : w.verdict.inPart
    return inPart(rows(report.accepted), rows(report.setAside))
  }
  const ofFile = report.rules.find(
    (one) =>
      one.severity === 'error' && file.rules.some(({ id, rule }) => id === one.rule && rule === 'filled'),
  )
  const tooMany = 100 * report.setAside > report.mostSetAside * report.rows
  return ofFile !== undefined && !tooMany
    ? w.verdict.refusedByRule(ofFile.rule)
    : w.verdict.refused(
        rows(report.setAside),
        n.share(report.setAside / Math.max(1, report.rows)),
        n.share(report.mostSetAside / 100),
      )
}

/**
 * A date of the records in words. Of persons only the year is told: the first and the last day of a register are somebody's.
 */
function dateTold(day: string, { language, type }: Voice): string {
  if (type.id !== 'crossing' && type.id !== 'permit') return day.slice(0, 4)
  return dayIn(language, day)
}

interface PartProps {
  voice: Voice
  report: DeliveryReport
}

function Facts({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const facts: readonly (readonly [string, string])[] = [
    [w.facts.received, momentIn(language, report.received)],
    ...(report.unread === undefined
      ? [
          [w.facts.rows, n.exact(report.rows)] as const,
          [
            report.verdict === 'refused' ? w.facts.faultless : w.facts.accepted,
            n.exact(report.accepted),
          ] as const,
          [w.facts.setAside, n.exact(report.setAside)] as const,
        ]
      : []),
    ...(report.dates === undefined
      ? []
      : [
          [
            w.facts.dates(columnName(report.dates.column, voice)),
            w.facts.fromTo(dateTold(report.dates.first, voice), dateTold(report.dates.last, voice)),
          ] as const,
        ]),
    [w.facts.hash, report.sha256],
  ]
  return <FactList facts={facts} />
}

function Columns({ voice, report }: PartProps): Child {
  const { w, n, file, type, language } = voice
  const rows = report.columns.flatMap(({ column, filled }) => {
    const from = fileColumn(column, file)
    const head = type.columns.find((one) => one.id === column)?.name[language] ?? column
    return from === undefined ? [] : [{ head, cells: [from, n.share(filled)] }]
  })
  const columns = [{ label: w.columns.from, text: true }, { label: w.columns.filled }]
  return (
    <section>
      <h2>{w.columns.title}</h2>
      <NumberTable
        table={{ id: 'columns', caption: w.columns.lead, head: w.columns.column, columns, rows }}
      />
    </section>
  )
}
