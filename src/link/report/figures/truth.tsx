/**
 * Where the truth is known: precision and recall of the links at every threshold, and of the persons that were made of them.
 */
import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import { weightOf } from '../../../steps/link/agreement/weights.ts'
import type { Quality } from '../../../steps/link/evaluate/quality.ts'
import type { LinkResult } from '../../result.ts'
import { crisp, Drawing, Label, px } from '../drawing/drawing.tsx'
import type { DrawingHead } from '../drawing/drawing.tsx'
import { textWidth } from '../drawing/text-width.ts'
import { valueAxis } from '../drawing/value-axis.tsx'
import { Figure } from '../figure.tsx'
import { NumberTable } from '../../../report/number-table.tsx'
import { qualityAt } from '../quality-at.ts'
import type { Voice } from '../voice.ts'

/** 0 and 1 have no weight. */
const placeOf = (probability: number): number => weightOf(Math.min(Math.max(probability, 1e-6), 1 - 1e-6))

/** Those values, from the first on, whose texts do not touch. */
function apart(
  values: readonly number[],
  at: (value: number) => number,
  room: (value: number) => number,
): readonly number[] {
  let end = -Infinity
  return values.filter((value) => {
    if (at(value) - room(value) / 2 < end) return false
    end = at(value) + room(value) / 2
    return true
  })
}

interface CurvesProps {
  voice: Voice
  points: readonly Quality[]
  threshold: number
  head: DrawingHead
}

function Curves({ voice: { w, n }, points, threshold, head }: CurvesProps): Child {
  const { width } = head
  const height = width < 480 ? 260 : 320
  const [top, bottom] = [34, height - 42]
  const lowest = Math.min(...points.flatMap((p) => [p.precision, p.recall]))
  const names = [w.truth.precision, w.truth.recall]
  const room = Math.max(...names.map((name) => textWidth(name, 13))) + 10
  const axis = valueAxis([Math.floor(lowest * 10) / 10, 1], { top, bottom, right: width - room }, n.share)
  // Thresholds are spaced by their weight: on a scale of probabilities those that matter would stand on one spot.
  const places = points.map((p) => placeOf(p.threshold))
  const byWeight = scaleLinear(
    [Math.min(...places), Math.max(...places)],
    [axis.left + 4, width - room - 4],
  ).clamp(true)
  const x = (probability: number): number => byWeight(placeOf(probability))
  const ticks = apart(
    points.map((p) => p.threshold),
    (t) => x(t),
    (t) => textWidth(n.share(t), 12) + 10,
  )
  const path = (of: (q: Quality) => number): string =>
    points.map((p, i) => `${i === 0 ? 'M' : 'L'}${px(x(p.threshold))} ${px(axis.y(of(p)))}`).join('')
  const last = points.at(-1)
  const [p, r] = [axis.y(last?.precision ?? 0), axis.y(last?.recall ?? 0)]
  // Two names nearer than a line of text would lie on each other.
  const shift = Math.max(0, 16 - Math.abs(p - r)) / 2
  const up = p <= r ? -shift : shift
  const label = w.truth.here(n.share(threshold))
  const flip = x(threshold) + textWidth(label, 13) > width - room
  return (
    <Drawing head={head} height={height}>
      {axis.svg}
      <path d={`M${crisp(x(threshold))} ${top - 14}V${bottom}`} class="goal" />
      <Label
        x={x(threshold) + (flip ? -6 : 6)}
        y={top - 10}
        anchor={flip ? 'end' : 'start'}
        look="s halo"
        text={label}
      />
      <path d={path((q) => q.precision)} class="curve k-same" />
      <path d={path((q) => q.recall)} class="curve k-other" />
      <Label x={width - room + 2} y={p + up + 4.5} look="b t-same" text={w.truth.precision} />
      <Label x={width - room + 2} y={r - up + 4.5} look="b t-other" text={w.truth.recall} />
      {ticks.map((tick) => (
        <Label x={x(tick)} y={bottom + 18} anchor="middle" look="q s" text={n.share(tick)} />
      ))}
      <Label
        x={(axis.left + width - room) / 2}
        y={bottom + 36}
        anchor="middle"
        look="q s"
        text={w.truth.axis}
      />
    </Drawing>
  )
}

/** Curves and the table of quality; nothing where the truth is not known. */
export function TruthFigure({ voice, result }: { voice: Voice; result: LinkResult }) {
  const { w, n } = voice
  const { truth } = result
  const here = qualityAt(result)
  if (truth === undefined || here === undefined) return ''
  const cells = (q: Quality): readonly string[] => [
    n.percent(q.precision),
    n.percent(q.recall),
    n.percent(q.f1),
  ]
  const columns = [{ label: w.truth.precision }, { label: w.truth.recall }, { label: 'F1' }]
  const points = truth.pairs.toSorted((a, b) => a.threshold - b.threshold)
  return (
    <>
      {points.length < 2 ? (
        ''
      ) : (
        <Figure
          voice={voice}
          id="truth"
          title={w.truth.title}
          unit={w.truth.unit}
          summary={w.truth.summary(
            n.share(here.threshold),
            n.percent(here.precision),
            n.percent(here.recall),
          )}
          read={w.truth.read}
          draw={(head) => <Curves voice={voice} points={points} threshold={result.cut} head={head} />}
          table={{
            id: 'truth-table',
            caption: w.truth.title,
            head: w.truth.threshold,
            columns,
            rows: points.map((q) => ({ head: n.share(q.threshold), cells: cells(q) })),
          }}
        />
      )}
      <NumberTable
        table={{
          id: 'quality',
          caption: w.truth.quality,
          head: w.truth.of,
          columns,
          rows: [
            { head: w.truth.links, cells: cells(here) },
            { head: w.truth.clusters, cells: cells(truth.clusters) },
            { head: w.truth.bCubed, cells: cells(truth.bCubed) },
          ],
          note: w.truth.note,
        }}
      />
    </>
  )
}
