/**
 * What was found in a delivery, one thing after another: what it is, in which rows, what to do about it. A list, as it is read on a phone.
 */
import type { Child } from 'hono/jsx'
import { dayIn } from '../../report/whole-page.tsx'
import type { DeliveryReport, RowsFound, RuleReport } from '../delivery-report.ts'
import { inRanges } from '../row-numbers.ts'
import { rowsFile } from '../report-folder.ts'
import { columnLabel, sayFinding } from './say-finding.ts'
import type { Voice } from './voice.ts'

interface Finding extends RowsFound {
  readonly what: string
  readonly fix: string
  readonly texts: readonly string[]
}

interface Given {
  voice: Voice
  report: DeliveryReport
}

const said = (rule: RuleReport, voice: Voice): Finding => ({ ...rule, ...sayFinding(rule, voice) })

const odd = (
  found: RowsFound | undefined,
  words: { readonly what: string; readonly fix: string },
): readonly Finding[] => (found === undefined || found.rows === 0 ? [] : [{ ...found, ...words, texts: [] }])

/** What keeps rows out. */
export function ToMend({ voice, report }: Given): Child {
  const { w } = voice
  const found = [
    ...odd(report.unreadable, w.unreadable),
    ...odd(report.sparse, w.sparse),
    ...report.rules.filter((one) => one.severity === 'error').map((rule) => said(rule, voice)),
  ]
  const lead = report.verdict === 'refused' ? w.mend.refused : w.mend.lead
  return (
    <Part
      voice={voice}
      report={report}
      found={found}
      words={{ ...w.mend, lead: lead(`${report.file}.set-aside.csv`) }}
    />
  )
}

/** What does not keep a row out, and should be known. */
export function ToKnow({ voice, report }: Given): Child {
  const { w, n, file, language } = voice
  const { cameBefore } = report
  const found = [
    ...(report.rows === 0 && report.verdict === 'warnings'
      ? [{ rows: 0, first: [], ...w.norows, texts: [] }]
      : []),
    ...(report.absent ?? []).map((one) => ({
      rows: 0,
      first: [],
      what: w.absent.what(one.missing.join(', '), one.since, columnLabel(one.column, voice), one.whole),
      fix: one.near.length === 0 ? w.absent.fix : w.absent.near(one.near.join(', ')),
      texts: [],
    })),
    ...odd(report.shifted, w.shifted),
    ...report.rules
      .filter((one) => one.severity === 'warning')
      .map((rule) => {
        const told = said(rule, voice)
        const isNew = file.rules.some(({ id, rule: kind }) => id === rule.rule && kind === 'new')
        return cameBefore === undefined || !isNew
          ? told
          : {
              ...told,
              texts: [
                w.cameBefore.what(
                  n.count(cameBefore.rows, w.rows),
                  cameBefore.file,
                  dayIn(language, cameBefore.received),
                ),
              ],
              fix: w.cameBefore.fix,
            }
      }),
  ]
  const lead = report.verdict === 'refused' ? w.know.refused : w.know.lead
  return <Part voice={voice} report={report} found={found} words={{ ...w.know, lead }} />
}

interface PartProps extends Given {
  found: readonly Finding[]
  words: { readonly title: string; readonly lead: string; readonly none: string }
}

function Part({ voice, report, found, words }: PartProps): Child {
  const { w, n } = voice
  if (found.length === 0)
    return (
      <section>
        <h2>{words.title}</h2>
        <p>{words.none}</p>
      </section>
    )
  const cut = found.some((one) => one.rows > one.first.length)
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <p class="note">
        {report.firstLine === undefined ? w.where.rows : w.where.lines(n.exact(report.firstLine))}
        {cut ? ` ${w.where.all(rowsFile)}` : ''}
      </p>
      <ol class="findings">
        {found.map((one) => (
          <li>
            <h3>{one.what}</h3>
            {one.rows === 0 ? (
              ''
            ) : (
              <p class="rows">
                {w.inRows(n.count(one.rows, w.rows), inRanges(one.first), one.rows > one.first.length)}
              </p>
            )}
            {one.texts.length === 0 ? (
              ''
            ) : (
              <ul>
                {one.texts.map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            )}
            {one.fix === '' ? '' : <p>{one.fix}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
