/**
 * The disclosure report as one HTML document: the answer, the checks, then what each table cost and became.
 */
import type { Child } from 'hono/jsx'
import { CheckHead, Result } from '../../../report/check-row.tsx'
import { FactList } from '../../../report/fact-list.tsx'
import { NumberTable } from '../../../report/number-table.tsx'
import { momentIn, wholePage } from '../../../report/whole-page.tsx'
import type { Language } from '../../../standards/labels.ts'
import type { Check, DisclosureReport } from '../disclosure-report.ts'
import { Cost, Revisions, Shapes, Sums, Totals } from './tables.tsx'
import type { PartProps } from './tables.tsx'
import { voiceOf } from './voice.ts'

/** @returns a whole HTML document */
export function disclosurePage(report: DisclosureReport, language: Language): string {
  const voice = voiceOf(language)
  const { w, n } = voice
  const red = report.checks.filter(({ green }) => !green).length
  const all = n.exact(report.checks.length)
  const named = (list: DisclosureReport['others']): string => n.list(list.map(({ title }) => title[language]))
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
        <Cost voice={voice} report={report} />
        <Shapes voice={voice} report={report} />
        <Totals voice={voice} report={report} />
        <Revisions voice={voice} report={report} />
        {report.sums.length === 0 ? '' : <Sums voice={voice} report={report} />}
        {report.withheld.length === 0 ? (
          ''
        ) : (
          <section id="withheld">
            <h2>{w.withheld.title}</h2>
            <p>{w.withheld.lead}</p>
            <ul>
              {report.withheld.map(({ title, why }) => (
                <li>
                  {why === undefined ? title[language] : w.withheld.because(title[language], w.why[why])}
                </li>
              ))}
            </ul>
          </section>
        )}
        {report.others.length === 0 ? (
          ''
        ) : (
          <section id="others">
            <h2>{w.others.title}</h2>
            <p>
              {w.others.lead} {named(report.others)}.
            </p>
          </section>
        )}
        <section id="next">
          <h2>{w.next.title}</h2>
          <p>{w.next.text}</p>
          <p>
            <code>corridor approve EDITION --by NAME{red === 0 ? '' : ' --override REASON'}</code>
          </p>
        </section>
      </>
    ),
  })
}

function Facts({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const { facts } = w
  const { protection, rounding, magnitudes, rules, against } = report
  const told: readonly (readonly [string, string])[] = [
    [facts.made, momentIn(language, report.made)],
    [facts.hash, report.hash],
    [facts.against, against === null ? facts.first : facts.release(n.exact(against.number), against.hash)],
    [facts.protection, facts.parameters(n.exact(protection.D), String(protection.V), n.exact(protection.js))],
    [facts.threshold, protection.threshold === 0 ? facts.none : facts.below(n.exact(protection.threshold))],
    ...(rounding === undefined
      ? []
      : [
          [
            facts.rounding,
            facts.rounded(n.exact(rounding.base - 1), String(rounding.mean), n.share(rounding.small)),
          ] as const,
        ]),
    ...(magnitudes === undefined
      ? []
      : [
          [
            facts.sums,
            facts.withheldOf(
              n.exact(magnitudes.contributors),
              magnitudes.dominance.map(({ n: largest, k }) =>
                facts.dominant(n.exact(largest), n.share(k / 100)),
              ),
              n.share(magnitudes.p / 100),
            ),
          ] as const,
        ]),
    [facts.rules, facts.least(n.exact(rules.dimensions), String(rules.mean), n.share(rules.small))],
  ]
  return <FactList facts={told} />
}

function Checks({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const titleOf = (id: string): string =>
    report.tables.find(({ table }) => table === id)?.title[language] ??
    report.sums.find(({ table }) => table === id)?.title[language] ??
    report.others.find(({ table }) => table === id)?.title[language] ??
    id
  const expectedOf = ({ id, expected }: Check): string =>
    expected === undefined ? (id === 'redrawn' ? '' : w.checks.none) : w.checks.about(n.exact(expected))
  const table = {
    id: 'checks',
    caption: w.checks.caption,
    head: w.checks.check,
    columns: [
      { label: w.checks.result },
      { label: w.checks.found },
      { label: w.checks.of },
      { label: w.checks.expected },
      { label: w.checks.where, text: true },
    ],
    rows: report.checks.map((check) => ({
      head: <CheckHead words={w.check[check.id]} />,
      cells: [
        <Result green={check.green} words={w.checks} />,
        n.exact(check.found),
        n.exact(check.of),
        expectedOf(check),
        check.tables.map(titleOf).join(', '),
      ],
    })),
  }
  return (
    <section id="checks-of-the-candidate">
      <h2>{w.checks.title}</h2>
      <NumberTable table={table} />
    </section>
  )
}
