/**
 * The parts of the disclosure report that have a row for each table: cost, shapes, totals, revisions.
 */
import type { Child } from 'hono/jsx'
import { NumberTable } from '../../../report/number-table.tsx'
import type { DisclosureReport, TableReport } from '../disclosure-report.ts'
import { sayShape, sayVerdict } from './shape-words.ts'
import type { Voice } from './voice.ts'

export interface PartProps {
  voice: Voice
  report: DisclosureReport
}

export function Cost({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const { cost } = w
  const orDash = (value: number | null, say: (known: number) => string): string =>
    value === null ? '' : say(value)
  const table = {
    id: 'cost',
    caption: cost.caption,
    head: cost.table,
    columns: [
      cost.observations,
      cost.suppressed,
      cost.cells,
      cost.meanAbsolute,
      cost.meanRelative,
      cost.largest,
      cost.falseZeros,
      cost.utility,
    ].map((label) => ({ label })),
    rows: report.tables.map((one) => ({
      head: one.title[language],
      cells: [
        n.exact(one.observations),
        n.exact(one.suppressed),
        n.exact(one.cost.cells),
        orDash(one.cost.meanAbsolute, (value) => n.exact(value, 2)),
        orDash(one.cost.meanRelative, n.percent),
        orDash(one.cost.largest, n.exact),
        n.exact(one.cost.falseZeros),
        orDash(one.cost.hellingerUtility, (value) => n.exact(value, 3)),
      ],
    })),
  }
  return (
    <section id="cost-of-protection">
      <h2>{cost.title}</h2>
      <p>{cost.lead}</p>
      <NumberTable table={table} />
      {report.tables.map((one) => (
        <Details voice={voice} table={one} />
      ))}
    </section>
  )
}

function Details({ voice, table }: { voice: Voice; table: TableReport }): Child {
  const { w, n, language } = voice
  const { cost } = w
  const changes = {
    id: `changes-${table.table}`,
    caption: cost.changes,
    head: cost.change,
    columns: [{ label: cost.cells }, { label: cost.share }],
    rows: table.cost.changes.map((one) => ({
      head: n.exact(one.change),
      cells: [n.exact(one.cells), n.percent(one.share)],
    })),
  }
  const errors = {
    id: `errors-${table.table}`,
    caption: cost.errors,
    head: cost.size,
    columns: [{ label: cost.cells }, { label: cost.meanRelative }, { label: cost.largestRelative }],
    rows: table.cost.errors.map((one) => ({
      head: n.exact(one.size),
      cells: [n.exact(one.cells), n.percent(one.meanRelative), n.percent(one.largestRelative)],
    })),
  }
  return (
    <details>
      <summary>{table.title[language]}</summary>
      <NumberTable table={changes} />
      <NumberTable table={errors} />
    </details>
  )
}

export function Shapes({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const table = {
    id: 'shapes',
    caption: w.shapes.caption,
    head: w.cost.table,
    columns: [
      { label: w.shapes.shape, text: true },
      { label: w.shapes.cells },
      { label: w.shapes.mean },
      { label: w.shapes.small },
      { label: w.shapes.verdict, text: true },
    ],
    rows: report.tables.flatMap((one) =>
      one.shapes.map((shape) => ({
        head: one.title[language],
        cells: [
          sayShape(shape.levels, voice),
          n.exact(shape.cells),
          n.exact(shape.mean, 2),
          n.percent(shape.small),
          sayVerdict(shape, voice),
        ],
      })),
    ),
  }
  return (
    <section id="shapes-of-tables">
      <h2>{w.shapes.title}</h2>
      <p>{w.shapes.lead}</p>
      <NumberTable table={table} />
    </section>
  )
}

export function Totals({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const table = {
    id: 'totals',
    caption: w.totals.caption,
    head: w.cost.table,
    columns: [w.totals.compared, w.totals.differing, w.totals.expected].map((label) => ({ label })),
    rows: report.tables.map(({ title, totals: { compared, differing, expected } }) => ({
      head: title[language],
      cells: [
        n.exact(compared),
        compared === 0 ? '' : n.percent(differing / compared),
        compared === 0 ? '' : n.percent(expected / compared),
      ],
    })),
  }
  return (
    <section id="totals-and-parts">
      <h2>{w.totals.title}</h2>
      <p>{w.totals.lead}</p>
      <NumberTable table={table} />
    </section>
  )
}

export function Revisions({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const { revisions } = w
  const table = {
    id: 'revisions',
    caption: revisions.caption,
    head: w.cost.table,
    columns: [
      revisions.compared,
      revisions.changed,
      revisions.mean,
      revisions.largest,
      revisions.appeared,
      revisions.disappeared,
      revisions.unexplained,
      revisions.redrawn,
      revisions.differenced,
    ].map((label) => ({ label })),
    rows: report.tables.flatMap(({ title, revisions: found }) =>
      found === undefined
        ? []
        : [
            {
              head: title[language],
              cells: [
                n.exact(found.compared),
                n.exact(found.changed),
                found.meanAbsolute === null ? '' : n.exact(found.meanAbsolute, 2),
                n.exact(found.largest),
                n.exact(found.appeared),
                n.exact(found.disappeared),
                n.exact(found.unexplained),
                n.exact(found.redrawn),
                n.exact(found.differenced),
              ],
            },
          ],
    ),
  }
  return (
    <section id="revisions-of-cells">
      <h2>{revisions.title}</h2>
      <p>{table.rows.length === 0 ? revisions.none : revisions.lead}</p>
      {table.rows.length === 0 ? '' : <NumberTable table={table} />}
    </section>
  )
}

export function Sums({ voice, report }: PartProps): Child {
  const { w, n, language } = voice
  const { sums } = w
  const table = {
    id: 'sums',
    caption: sums.caption,
    head: w.cost.table,
    columns: [
      sums.observations,
      sums.published,
      sums.primary,
      sums.secondary,
      sums.solved,
      sums.solvedByOne,
      sums.broken,
      sums.otherwise,
      sums.revised,
      sums.waiting,
      sums.apart,
    ].map((label) => ({ label })),
    rows: report.sums.map((one) => ({
      head: one.title[language],
      cells: [
        one.observations,
        one.published,
        one.primary,
        one.secondary,
        one.solved,
        one.solvedByOne,
        one.broken,
        one.otherwise,
        one.revised,
        one.waiting,
      ]
        .map((count) => n.exact(count))
        .concat(n.percent(one.apart)),
    })),
  }
  return (
    <section id="sums-of-amounts">
      <h2>{sums.title}</h2>
      <p>{sums.lead}</p>
      <NumberTable table={table} />
    </section>
  )
}
