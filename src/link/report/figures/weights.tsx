/**
 * How much the pairs weigh: a histogram, each bar divided into pairs expected to be of one person and of two, with the threshold.
 *
 * Pairs far below the threshold are so many that the links would not be seen beside them: their bars are cut open at the top,
 * which the drawing says.
 */
import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import { probabilityOf, weightOf } from '../../../steps/link/agreement/weights.ts'
import type { LinkResult, WeightBar } from '../../result.ts'
import { crisp, Drawing, Label, px } from '../drawing/drawing.tsx'
import type { DrawingHead } from '../drawing/drawing.tsx'
import { textWidth } from '../drawing/text-width.ts'
import { valueAxis } from '../drawing/value-axis.tsx'
import { Figure } from '../figure.tsx'
import type { Voice } from '../voice.ts'

/** Probabilities that the second line of the axis names. */
const marked = [0.0001, 0.01, 0.5, 0.99, 0.9999]

const sum = (bars: readonly WeightBar[], of: (bar: WeightBar) => number): number =>
  bars.reduce((all, bar) => all + of(bar), 0)

/** Share of a bar that lies at or above the threshold, its pairs spread evenly. */
const above = (bar: WeightBar, threshold: number): number =>
  Math.min(1, Math.max(0, (bar.to - Math.max(bar.from, threshold)) / (bar.to - bar.from)))

/** Height of the tallest bar that is drawn whole. */
function tallest(bars: readonly WeightBar[], threshold: number): number {
  const all = Math.max(...bars.map((b) => b.pairs))
  const linked = Math.max(0, ...bars.filter((b) => b.to > threshold).map((b) => b.pairs))
  return linked > 0 && all > 4 * linked ? linked * 1.5 : all
}

interface HistogramProps {
  voice: Voice
  bars: readonly WeightBar[]
  threshold: number
  head: DrawingHead
}

function Histogram({ voice: { w, n }, bars, threshold, head }: HistogramProps): Child {
  const { width } = head
  const narrow = width < 480
  const height = narrow ? 290 : 340
  const [top, bottom] = [34, height - (narrow ? 80 : 62)]
  const most = tallest(bars, threshold)
  const axis = valueAxis([0, most], { top, bottom, right: width }, n.axis)
  const [from, to] = [Math.min(...bars.map((b) => b.from)), Math.max(...bars.map((b) => b.to))]
  const x = scaleLinear([Math.min(from, threshold), Math.max(to, threshold)], [axis.left + 2, width - 2])
  const open = bars.filter((b) => b.pairs > axis.most)
  const highest = open.toSorted((a, b) => b.pairs - a.pairs)[0]
  const piece = (bar: WeightBar, low: number, high: number): string => {
    const [y0, y1] = [axis.y(Math.min(low, axis.most)), axis.y(Math.min(high, axis.most))]
    const wide = Math.max(x(bar.to) - x(bar.from) - (x(bar.to) - x(bar.from) > 3 ? 1 : 0), 0.5)
    return y0 - y1 < 0.05 ? '' : `M${px(x(bar.from))} ${px(y0)}V${px(y1)}h${px(wide)}V${px(y0)}z`
  }
  const cut = (bar: WeightBar): string => {
    const [a, b] = [x(bar.from), x(bar.to)]
    return `M${px(a)} ${top + 9}L${px((a + b) / 2)} ${top + 4}L${px(b)} ${top + 9}`
  }
  const at = crisp(x(threshold))
  const label = w.weights.threshold(n.share(probabilityOf(threshold)))
  const flip = at + textWidth(label, 13) + 8 > width
  const ticks = x.ticks(narrow ? 5 : 9)
  const [least = 0, largest = 0] = x.domain()
  const chances = marked.filter(
    (p) => weightOf(p) >= least && weightOf(p) <= largest && (!narrow || p === 0.5 || p > 0.999 || p < 0.001),
  )
  const caption = narrow ? [w.weights.axis, w.weights.chance] : [`${w.weights.axis} · ${w.weights.chance}`]
  const inside = (text: string, where: number): number => {
    const half = textWidth(text, 12) / 2
    return Math.min(Math.max(where, half), width - half)
  }
  return (
    <Drawing head={head} height={height}>
      {axis.svg}
      <path d={bars.map((b) => piece(b, 0, b.expected)).join('')} class="f-same" />
      <path d={bars.map((b) => piece(b, b.expected, b.pairs)).join('')} class="f-other" />
      {open.length === 0 ? '' : <path d={open.map(cut).join('')} class="break" />}
      {highest === undefined ? (
        ''
      ) : (
        <Label x={axis.left + 2} y={top - 8} look="s q" text={w.weights.upTo(n.axis(highest.pairs))} />
      )}
      <path d={`M${at} ${top - 20}V${bottom}`} class="goal" />
      <Label
        x={at + (flip ? -7 : 7)}
        y={top - 10}
        anchor={flip ? 'end' : 'start'}
        look="b halo"
        text={label}
      />
      {ticks.map((tick) => (
        <>
          <path d={`M${crisp(x(tick))} ${bottom}v4`} class="axis" />
          <Label
            x={inside(n.axis(tick), x(tick))}
            y={bottom + 17}
            anchor="middle"
            look="q s"
            text={n.axis(tick)}
          />
        </>
      ))}
      {chances.map((p) => (
        <Label
          x={inside(n.share(p), x(weightOf(p)))}
          y={bottom + 35}
          anchor="middle"
          look="q s"
          text={n.share(p)}
        />
      ))}
      {caption.map((text, i) => (
        <Label x={width / 2} y={bottom + 55 + 17 * i} anchor="middle" look="q s" text={text} />
      ))}
    </Drawing>
  )
}

/** The histogram of weights; without any pair, nothing. */
export function WeightsFigure({ voice, result }: { voice: Voice; result: LinkResult }) {
  const { w, n } = voice
  const bars = result.weights
  if (bars.every((b) => b.pairs === 0)) return <p class="none">{w.weights.none}</p>
  const threshold = weightOf(result.cut)
  const open = tallest(bars, threshold) < Math.max(...bars.map((b) => b.pairs))
  const right = Math.min(
    result.links,
    sum(bars, (b) => b.expected * above(b, threshold)),
  )
  const missed = sum(bars, (b) => b.expected * (1 - above(b, threshold)))
  const below = Math.max(0, sum(bars, (b) => b.pairs) - result.links)
  const summary = [
    result.links === 0
      ? w.weights.noneAbove
      : w.weights.above(n.count(result.links, w.nouns.links), n.exact(right)),
    ...(missed < 0.5 ? [] : [w.weights.below(n.count(below, w.nouns.pairs), n.exact(missed))]),
  ].join(' ')
  return (
    <Figure
      voice={voice}
      id="weights"
      title={w.weights.title}
      unit={w.weights.unit}
      summary={summary}
      read={w.weights.read + (open ? ` ${w.weights.cut}` : '')}
      keys={[
        { sign: 'same', label: w.same },
        { sign: 'other', label: w.other },
      ]}
      draw={(head) => <Histogram voice={voice} bars={bars} threshold={threshold} head={head} />}
      table={{
        id: 'weights-table',
        caption: w.weights.title,
        head: w.weight,
        columns: [{ label: w.pairs }, { label: w.weights.expected }, { label: w.weights.expectedShare }],
        rows: bars.map((b) => ({
          head: w.range(n.bits(b.from), n.bits(b.to)),
          cells: [
            n.exact(b.pairs),
            n.exact(b.expected, 1),
            n.share(b.pairs === 0 ? 0 : b.expected / b.pairs),
          ],
        })),
      }}
    />
  )
}
