/**
 * Money sent home: what the country received and paid over time, where the money is thought to come from, what sending costs.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import { rankedBars } from '../../charts/ranked-bars.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { RichText } from '../../rich-text.tsx'
import type { Observation } from '../../../published/model.ts'
import { definitionOf } from '../parts/definition-of.ts'
import { newest } from '../parts/newest.ts'
import type { Part } from '../parts/part.ts'
import { sourceLine } from '../parts/source-line.ts'
import { timeFigure } from '../parts/time-figure.ts'
import { told } from '../parts/told.ts'
import { years } from '../parts/years.ts'

/** Make the part. */
export async function money(ctx: PageContext, area: string): Promise<Part> {
  const { f, m, p, release } = ctx
  const words = m.country.money
  const [totals, corridors, outward, inward] = await Promise.all([
    release.query({ table: 'remittances-total', where: { REF_AREA: [area] } }),
    release.query({ table: 'remittances', where: { REF_AREA: [area] }, latest: true }),
    release.query({ table: 'remittance-cost', where: { REF_AREA: [area] }, latest: true }),
    release.query({ table: 'remittance-cost', where: { COUNTERPART_AREA: [area] }, latest: true }),
  ])
  const received = totals.filter((o) => o.key[1] === 'IN')
  const paid = totals.filter((o) => o.key[1] === 'OUT')
  const [last, lastPaid] = [newest(received), newest(paid)]
  const peak = received.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  const line = timeFigure(ctx, {
    id: 'remittances',
    title: words.figure,
    unit: words.unit(years(ctx, totals)),
    summary:
      last?.value == null || peak?.value == null
        ? ''
        : peak === last
          ? m.parts.peakNow(f.usd(last.value), last.key.at(-1) ?? '')
          : words.summary(f.usd(last.value), last.key.at(-1) ?? '', f.usd(peak.value), peak.key.at(-1) ?? ''),
    series: [
      { label: words.in, table: 'remittances-total', cells: received, tone: 'in' },
      { label: words.out, table: 'remittances-total', cells: paid, tone: 'out' },
    ],
    decimals: 1,
    full: ctx.href('/tables/remittances-total', { REF_AREA: area }),
  })
  const total = corridors.find((o) => o.key[1] === '_T')
  const year = corridors[0]?.key.at(-1) ?? ''
  const bars = sendersFigure(ctx, area, year, corridors)
  const costs = [...inward, ...outward].toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const text = [
    last?.value == null
      ? ''
      : words.lead(p.the(area), told(ctx, 'remittances-total', last, f.usd), last.key.at(-1) ?? ''),
    lastPaid?.value == null
      ? ''
      : words.paid(told(ctx, 'remittances-total', lastPaid, f.usd), lastPaid.key.at(-1) ?? ''),
  ]
  return {
    id: 'money-sent',
    title: words.title,
    figures: [...(totals.length === 0 ? [] : [line]), ...(bars === undefined ? [] : [bars])],
    body: (
      <>
        {text.every((t) => t === '') ? (
          ''
        ) : (
          <p>
            <RichText text={text.filter((t) => t !== '').join(' ')} />
          </p>
        )}
        {totals.length === 0 ? '' : <Figure ctx={ctx} figure={line} level={3} />}
        {bars === undefined ? (
          total?.reason == null ? (
            ''
          ) : (
            <p>{words.noneIn(ctx.label('CL_REASON_MISSING', total.reason).toLocaleLowerCase(ctx.lang))}</p>
          )
        ) : (
          <>
            <p>{words.model}</p>
            <Figure ctx={ctx} figure={bars} level={3} />
          </>
        )}
        <h3>{words.cost}</h3>
        {costs.length === 0 ? (
          <p>{words.noCost}</p>
        ) : (
          <>
            <p>{words.costTarget}</p>
            <DataTable ctx={ctx} table={costTable(ctx, costs)} />
            <p class="note">
              {m.common.source}
              {m.common.colon}
              {sourceLine(
                ctx,
                costs.map((o) => o.source),
              )}
            </p>
          </>
        )}
      </>
    ),
  }
}

function sendersFigure(
  ctx: PageContext,
  area: string,
  year: string,
  corridors: readonly Observation[],
): FigureData | undefined {
  const { f, m, p } = ctx
  const words = m.country.money
  const ranked = corridors
    .filter((o) => /^[A-Z]{3}$/.test(o.key[1] ?? '') && (o.value ?? 0) > 0)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 10)
  const first = ranked[0]
  if (first?.value == null) return undefined
  return {
    id: 'senders',
    title: words.corridors(year),
    unit: words.corridorsUnit(year),
    draw: (o) =>
      rankedBars(
        {
          bars: ranked.map((r) => ({
            label: p.name(r.key[1] ?? ''),
            value: r.value,
            estimated: r.estimate !== 'OBSERVED',
          })),
          tone: 'in',
          value: (n) => f.number(n, n < 10 ? 1 : 0),
        },
        o,
      ),
    summary: words.corridorsSummary(p.from(first.key[1] ?? ''), f.usd(first.value)),
    source: sourceLine(
      ctx,
      ranked.map((o) => o.source),
    ),
    definition: definitionOf(ctx, 'remittances'),
    table: {
      id: 'senders-table',
      caption: words.corridors(year),
      unit: words.corridorsUnit(year),
      head: m.parts.country,
      columns: [{ id: 'n', label: words.in }],
      rows: ranked.map((o) => ({
        head: p.name(o.key[1] ?? ''),
        href: ctx.href(`/corridors/${area}/${o.key[1]}`),
        cells: [cellOf(ctx, 'remittances', o, 1)],
      })),
      marks: meanings(ctx, ranked),
    },
    width: 640,
    full: ctx.href('/tables/remittances', { REF_AREA: area }),
  }
}

const costTable = (ctx: PageContext, costs: readonly Observation[]) => {
  const { f, m, p } = ctx
  const words = m.country.money
  return {
    id: 'cost-table',
    caption: words.cost,
    unit: words.costUnit,
    head: words.costHead,
    columns: [
      { id: 'n', label: m.parts.percent },
      { id: 'when', label: words.costPeriod, text: true },
    ],
    rows: costs.map((o) => ({
      head: words.costOf(p.name(o.key[0] ?? ''), p.name(o.key[1] ?? '')),
      href: ctx.href(`/corridors/${o.key[0]}/${o.key[1]}`),
      cells: [cellOf(ctx, 'remittance-cost', o, 1), { text: f.period(o.key.at(-1) ?? '') }],
    })),
    marks: meanings(ctx, costs),
  }
}
