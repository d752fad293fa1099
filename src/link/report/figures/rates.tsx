/**
 * Who is linked less often: the rate of each group with its interval, and a mark where a group clearly falls behind the others.
 *
 * A group falls behind where its whole interval lies below the rate of all other groups together, and it by a point or more: in
 * large registers every difference is beyond chance, and most are of no weight.
 */
import { scaleLinear } from 'd3-scale'
import { columnText } from '../column-text.ts'
import type { GroupRate } from '../../../steps/link/evaluate/linkage-rates.ts'
import type { LinkResult } from '../../result.ts'
import { Dot, Whisker } from '../drawing/marks.tsx'
import { Rows } from '../drawing/rows.tsx'
import type { Row } from '../drawing/rows.tsx'
import { Figure } from '../figure.tsx'
import type { Voice } from '../voice.ts'

/** The drawing shows the groups with the most records, the table so many more. */
const most = { drawn: 14, listed: 60 }

export interface Placed extends GroupRate {
  readonly rate: number
  readonly behind: boolean
}

/** Groups of one column with their rate, lowest first. */
export function placedRates(rates: readonly GroupRate[]): readonly Placed[] {
  const records = rates.reduce((sum, r) => sum + r.records, 0)
  const linked = rates.reduce((sum, r) => sum + r.linked, 0)
  return rates
    .map((r): Placed => {
      const rate = r.records === 0 ? 0 : r.linked / r.records
      const others = records === r.records ? rate : (linked - r.linked) / (records - r.records)
      return { ...r, rate, behind: r.high < others && others - rate >= 0.01 }
    })
    .toSorted((a, b) => a.rate - b.rate || a.group.localeCompare(b.group))
}

/** The groups with the most records, in the order given. */
function largest(groups: readonly Placed[], count: number): readonly Placed[] {
  const chosen = new Set(groups.toSorted((a, b) => b.records - a.records).slice(0, count))
  return groups.filter((g) => chosen.has(g))
}

interface ColumnProps {
  voice: Voice
  column: string
  rates: readonly GroupRate[]
  id: string
  axis: { readonly from: number; readonly to: number; readonly ticks: (count: number) => readonly number[] }
  /** Texts of all columns' drawings. */
  beside: { readonly labels: readonly string[]; readonly ends: readonly string[] }
}

const endOf = ({ n }: Voice, g: Placed): string => n.percent(g.rate) + (g.behind ? ' *' : '')

function ColumnFigure({ voice, column, rates, id, axis, beside }: ColumnProps) {
  const { w, n } = voice
  const all = placedRates(rates)
  const [drawn, listed] = [largest(all, most.drawn), largest(all, most.listed)]
  const behind = all.filter((g) => g.behind)
  const [low, high] = [all[0], all.at(-1)]
  const name = columnText(voice, column)
  const summary = [
    low === undefined || high === undefined || low === high
      ? w.rates.alone
      : w.rates.summary(low.group, n.percent(low.rate), high.group, n.percent(high.rate)),
    behind.length === 0
      ? w.rates.even
      : n.plural(behind.length, w.rates.behind)(n.list(behind.slice(0, 5).map((g) => g.group))),
  ].join(' ')
  const rows = drawn.map((g): Row => ({
    label: g.group,
    strong: g.behind,
    end: endOf(voice, g),
    marks: (x, y) => (
      <>
        <Whisker from={x(g.low)} to={x(g.high)} y={y} tone={g.behind ? 'other' : 'same'} />
        <Dot x={x(g.rate)} y={y} tone={g.behind ? 'other' : 'same'} />
      </>
    ),
  }))
  const few =
    drawn.length < all.length ? ` ${w.rates.someDrawn(n.exact(drawn.length), n.exact(all.length))}` : ''
  return (
    <Figure
      voice={voice}
      id={id}
      title={w.rates.by(name)}
      unit={w.rates.unit}
      summary={summary}
      read={w.rates.read + few}
      keys={behind.length === 0 ? [] : [{ sign: 'dot-other', label: w.rates.mark }]}
      draw={(head) => (
        <Rows
          head={head}
          rows={rows}
          beside={beside}
          axis={{ from: axis.from, to: axis.to, ticks: axis.ticks(head.width < 480 ? 4 : 7), write: n.share }}
        />
      )}
      table={{
        id: `${id}-table`,
        caption: w.rates.by(name),
        head: name,
        columns: [
          { label: w.rates.records },
          { label: w.rates.linked },
          { label: w.rates.rate },
          { label: w.rates.interval },
        ],
        rows: listed.map((g) => ({
          head: g.group + (g.behind ? ' *' : ''),
          cells: [
            n.exact(g.records),
            n.exact(g.linked),
            n.percent(g.rate),
            w.range(n.percent(g.low), n.percent(g.high)),
          ],
        })),
        ...(listed.length < all.length
          ? { note: w.rates.someListed(n.exact(listed.length), n.exact(all.length)) }
          : {}),
      }}
    />
  )
}

/** A figure per column, all on one scale; where the file has none of them, what that means. */
export function RatesFigures({ voice, result }: { voice: Voice; result: LinkResult }) {
  if (result.rates.length === 0) return <p class="none">{voice.w.rates.none}</p>
  const columns = [...Map.groupBy(result.rates, (r) => r.by)]
  const scale = scaleLinear(
    [Math.min(...result.rates.map((r) => r.low)), Math.max(...result.rates.map((r) => r.high))],
    [0, 1],
  ).nice(5)
  const [from = 0, to = 1] = scale.domain()
  const axis = {
    from: Math.max(0, from),
    to: Math.min(1, to),
    ticks: (count: number) => scale.ticks(count).filter((t) => t >= 0 && t <= 1),
  }
  const drawn = columns.flatMap(([, rates]) => largest(placedRates(rates), most.drawn))
  const beside = { labels: drawn.map((g) => g.group), ends: drawn.map((g) => endOf(voice, g)) }
  return (
    <>
      <p>{voice.w.rates.doubt}</p>
      {columns.map(([column, rates], i) => (
        <ColumnFigure
          voice={voice}
          column={column}
          rates={rates}
          id={`rates-${i + 1}`}
          axis={axis}
          beside={beside}
        />
      ))}
    </>
  )
}
