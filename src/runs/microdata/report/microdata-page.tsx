/**
 * The report on a file of persons as one HTML document: the answer, the checks, the risk, and what protection took.
 */
import type { Child } from 'hono/jsx'
import { accessUnlessTold } from '../../../edition/microdata.ts'
import { CheckHead, Result } from '../../../report/check-row.tsx'
import { FactList } from '../../../report/fact-list.tsx'
import { NumberTable } from '../../../report/number-table.tsx'
import { dayIn, momentIn, wholePage } from '../../../report/whole-page.tsx'
import type { Language } from '../../../standards/labels.ts'
import { redOf } from '../microdata-report.ts'
import type { MicrodataReport } from '../microdata-report.ts'
import { Risk, Sensitive, Utility } from './tables.tsx'
import type { PartProps } from './tables.tsx'
import { voiceOf } from './voice.ts'

/** @returns a whole HTML document */
export function microdataPage(report: MicrodataReport, language: Language): string {
  const voice = voiceOf(language)
  const { w, n } = voice
  const red = redOf(report).length
  const all = n.exact(report.checks.length)
  return wholePage({
    language,
    kicker: w.kicker,
    title: w.title(report.title[language]),
    answer: red === 0 ? w.green(all) : w.red(n.exact(red), all),
    footer: w.footer,
    body: (
      <>
        <Facts voice={voice} report={report} />
        <Checks voice={voice} report={report} />
        <Risk voice={voice} report={report} />
        <Utility voice={voice} report={report} />
        {report.sensitive.length === 0 ? '' : <Sensitive voice={voice} report={report} />}
        <section id="next">
          <h2>{w.next.title}</h2>
          <p>{w.next.text}</p>
          <p>
            <code>
              corridor microdata EDITION {report.name} --approve --by NAME
              {red === 0 ? '' : ' --override REASON'}
            </code>
          </p>
        </section>
      </>
    ),
  })
}

function Facts({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const { facts } = w
  const { limits, labels } = report
  const keys = report.risk.protected.keys.map((key) => labels[key]?.[language] ?? key)
  const told: readonly (readonly [string, string])[] = [
    [facts.made, momentIn(language, report.made)],
    [facts.hash, report.hash],
    [facts.records, facts.on(report.from.from, dayIn(language, report.from.at))],
    [facts.persons, facts.of(n.exact(report.persons), n.exact(report.population))],
    [facts.keys, n.list(keys)],
    [facts.k, n.exact(report.k)],
    [facts.access, facts.who[(report.access ?? accessUnlessTold).who]],
    [facts.limits, facts.most(n.share(limits.risk), n.share(limits.withheld))],
  ]
  return <FactList facts={told} />
}

function Checks({ voice, report }: PartProps): Child {
  const { w, n } = voice
  const table = {
    id: 'checks',
    caption: w.checks.caption,
    head: w.checks.check,
    columns: [{ label: w.checks.result }, { label: w.checks.found }, { label: w.checks.of }],
    rows: report.checks.map((check) => ({
      head: <CheckHead words={w.check[check.id]} />,
      cells: [<Result green={check.green} words={w.checks} />, n.exact(check.found), n.exact(check.of)],
    })),
  }
  return (
    <section id="checks-of-the-file">
      <h2>{w.checks.title}</h2>
      <NumberTable table={table} />
    </section>
  )
}
