/**
 * The report of a delivery as one HTML document that needs nothing else: the answer, what to mend, what changed.
 */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { RecordFile, RecordSource } from '../../edition/record-source.ts'
import { NumberTable } from '../../report/number-table.tsx'
import { sheet } from '../../report/sheet.ts'
import type { Language } from '../../standards/labels.ts'
import type { RecordType } from '../../standards/record-type.ts'
import type { DeliveryReport, RuleReport } from '../delivery-report.ts'
import { Changed } from './changed.tsx'
import { columnName, fileColumn, sayFinding } from './say-finding.ts'
import { voiceOf } from './voice.ts'
import type { Voice } from './voice.ts'

interface Given {
  readonly source: Pick<RecordSource, 'provider'>
  readonly file: RecordFile
  readonly type: RecordType
}

/** @returns a whole HTML document */
export function deliveryPage(
  report: DeliveryReport,
  { source, file, type }: Given,
  language: Language,
): string {
  const voice = voiceOf(language, file, type)
  const { w } = voice
  const title = w.title(report.file, source.provider[language])
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{raw(sheet)}</style>
      </head>
      <body>
        <main>
          <p class="kicker">{w.kicker}</p>
          <h1>{title}</h1>
          <p class="answer">{answer(report, voice)}</p>
          <Facts voice={voice} report={report} />
          <Findings voice={voice} report={report} severity="error" words={w.mend} />
          <Findings voice={voice} report={report} severity="warning" words={w.know} />
          <Changed voice={voice} report={report} />
          <Columns voice={voice} report={report} />
        </main>
        <footer>
          <p>{w.footer}</p>
        </footer>
      </body>
    </html>
  )
  // oxlint-disable-next-line typescript/no-base-to-string -- hono's elements write themselves as HTML
  return `<!DOCTYPE html>${String(page)}`
}

function answer(report: DeliveryReport, { w, n, file }: Voice): string {
  const rows = (count: number): string => n.count(count, w.rows)
  if (report.verdict === 'accepted') return w.verdict.accepted(rows(report.rows))
  if (report.verdict === 'warnings') return w.verdict.warnings(rows(report.accepted), rows(report.setAside))
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

interface PartProps {
  voice: Voice
  report: DeliveryReport
}

function Facts({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const moment = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const facts: readonly (readonly [string, string])[] = [
    [w.facts.received, `${moment.format(new Date(report.received))} UTC`],
    [w.facts.rows, n.exact(report.rows)],
    [w.facts.accepted, n.exact(report.accepted)],
    [w.facts.setAside, n.exact(report.setAside)],
    ...(report.dates === undefined
      ? []
      : [
          [
            w.facts.dates(columnName(report.dates.column, voice)),
            `${report.dates.first}, ${report.dates.last}`,
          ] as const,
        ]),
    [w.facts.hash, report.sha256],
  ]
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  )
}

interface FindingsProps extends PartProps {
  severity: RuleReport['severity']
  words: { readonly title: string; readonly lead: string; readonly none: string }
}

function Findings({ voice, report, severity, words }: FindingsProps): Child {
  const { w, n } = voice
  const rules = report.rules.filter((one) => one.severity === severity)
  const apart = severity === 'error' && report.unreadable.rows > 0
  const table = {
    id: severity,
    caption: words.title,
    head: w.table.what,
    columns: [
      { label: w.table.fix, text: true },
      { label: w.table.rows },
      { label: w.table.first, text: true },
    ],
    rows: [
      ...(apart
        ? [
            {
              head: w.unreadable.what,
              cells: [w.unreadable.fix, n.exact(report.unreadable.rows), report.unreadable.first.join(', ')],
            },
          ]
        : []),
      ...rules.map((rule) => {
        const said = sayFinding(rule, voice)
        const texts = said.texts.map((text) => <div class="note">{text}</div>)
        return {
          head: (
            <>
              {said.what}
              {texts}
            </>
          ),
          cells: [said.fix, n.exact(rule.rows), rule.first.join(', ')],
        }
      }),
    ],
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{table.rows.length === 0 ? words.none : words.lead}</p>
      {table.rows.length === 0 ? '' : <NumberTable table={table} />}
    </section>
  )
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
