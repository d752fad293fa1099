/**
 * The tables of the report on a file of persons: risk before and after, what protection took, sensitive variables.
 */
import type { Child } from 'hono/jsx'
import { NumberTable } from '../../../report/number-table.tsx'
import type { RiskReport } from '../../../steps/protect/microdata/report.ts'
import { stages } from '../microdata-report.ts'
import type { MicrodataReport } from '../microdata-report.ts'
import type { Voice } from './voice.ts'

export interface PartProps {
  voice: Voice
  report: MicrodataReport
}

export function Risk({ voice, report }: PartProps): Child {
  const { w, n } = voice
  const { risk } = w
  const row = (head: string, of: (stage: RiskReport) => string) => ({
    head,
    cells: stages.map((stage) => of(report.risk[stage])),
  })
  const table = {
    id: 'risk-table',
    caption: risk.caption,
    head: risk.measure,
    columns: stages.map((stage) => ({ label: risk.stage[stage] })),
    rows: [
      ...report.risk.protected.below.map(({ k }, i) =>
        row(risk.below(n.exact(k)), ({ below }) => n.exact(below[i]?.persons ?? 0)),
      ),
      row(
        risk.expected,
        ({ expected, expectedShare }) => `${n.exact(expected, 1)} (${n.share(expectedShare)})`,
      ),
      row(risk.highest, ({ highest }) => n.share(highest)),
      row(risk.special, ({ special }) => n.exact(special.persons)),
    ],
  }
  return (
    <section id="risk">
      <h2>{risk.title}</h2>
      <p>{risk.lead}</p>
      <NumberTable table={table} />
    </section>
  )
}

export function Utility({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const { utility } = w
  const table = {
    id: 'utility-table',
    caption: utility.caption,
    head: utility.variable,
    columns: [
      utility.codesBefore,
      utility.codesAfter,
      utility.suppressed,
      utility.share,
      utility.entropyBefore,
      utility.entropyAfter,
    ].map((label) => ({ label })),
    note: utility.note,
    rows: report.utility.map((one) => ({
      head: report.labels[one.variable]?.[language] ?? one.variable,
      cells: [
        n.exact(one.codesBefore),
        n.exact(one.codesAfter),
        n.exact(one.suppressed),
        n.percent(one.withheldShare),
        n.exact(one.entropyBefore, 2),
        n.exact(one.entropyAfter, 2),
      ],
    })),
  }
  return (
    <section id="utility">
      <h2>{utility.title}</h2>
      <NumberTable table={table} />
    </section>
  )
}

export function Sensitive({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const { sensitive, utility } = w
  const table = {
    id: 'sensitive-table',
    caption: sensitive.caption,
    head: utility.variable,
    columns: [sensitive.least, sensitive.before, sensitive.after, utility.suppressed, utility.share].map(
      (label) => ({ label }),
    ),
    rows: report.sensitive.map((one) => ({
      head: report.labels[one.variable]?.[language] ?? one.variable,
      cells: [
        n.exact(one.least),
        n.exact(one.givenAwayBefore),
        n.exact(one.givenAway),
        n.exact(one.withheld),
        n.percent(one.withheldShare),
      ],
    })),
  }
  return (
    <section id="sensitive">
      <h2>{sensitive.title}</h2>
      <NumberTable table={table} />
    </section>
  )
}
