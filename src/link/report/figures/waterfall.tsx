/**
 * Why a pair is a link or not: from where two records drawn at random stand, each comparison one step up or down, to the sum.
 */
import { scaleLinear } from 'd3-scale'
import { weightOf } from '../../../steps/link/agreement/weights.ts'
import type { ExplainedPair, LinkResult } from '../../result.ts'
import { px } from '../drawing/drawing.tsx'
import { Bar } from '../drawing/marks.tsx'
import { Rows } from '../drawing/rows.tsx'
import type { Row } from '../drawing/rows.tsx'
import { Figure } from '../figure.tsx'
import type { Voice } from '../voice.ts'

/** More pairs than that teach nothing new. */
const shown = 5

interface Step {
  readonly name: string
  readonly level: string
  readonly weight: number
  readonly from: number
  readonly to: number
}

function stepsOf(voice: Voice, pair: ExplainedPair): readonly Step[] {
  let at = 0
  return pair.parts.map((part, i) => {
    const from = at
    at += part.weight
    return {
      name: i === 0 ? voice.w.waterfall.start : part.name,
      level: i === 0 ? '' : part.level,
      weight: part.weight,
      from,
      to: at,
    }
  })
}

function rowsOf(voice: Voice, pair: ExplainedPair, steps: readonly Step[], narrow: boolean): readonly Row[] {
  const { w, n } = voice
  return [
    ...steps.map((s, i): Row => ({
      label: s.level === '' ? s.name : `${s.name}: ${s.level}`,
      end: n.bits(s.weight),
      marks: (x, y) => (
        <>
          <Bar
            from={x(s.from)}
            to={x(s.to)}
            y={y}
            tone={i === 0 ? 'quiet' : s.weight >= 0 ? 'same' : 'other'}
          />
          <path d={`M${px(x(s.to))} ${y - 8}v${narrow ? 54 : 34}`} class="joint" />
        </>
      ),
    })),
    {
      label: w.waterfall.sum,
      strong: true,
      end: n.bits(pair.weight),
      marks: (x, y) => <Bar from={x(0)} to={x(pair.weight)} y={y} tone="ink" />,
    },
  ]
}

interface PairProps {
  voice: Voice
  pair: ExplainedPair
  number: number
  threshold: number
}

function PairFigure({ voice, pair, number, threshold }: PairProps) {
  const { w, n } = voice
  const steps = stepsOf(voice, pair)
  const ranked = steps.slice(1).toSorted((a, b) => b.weight - a.weight)
  const [best, worst] = [ranked[0], ranked.at(-1)]
  const parts = [
    w.waterfall.ends(n.bits(pair.weight), n.share(pair.probability)),
    best !== undefined && best.weight > 0 ? w.waterfall.most(best.name, n.bits(best.weight)) : '',
    worst !== undefined && worst.weight < 0 ? w.waterfall.least(worst.name, n.bits(worst.weight)) : '',
  ]
  const reached = [0, threshold, pair.weight, ...steps.map((s) => s.to)].filter((v) => Number.isFinite(v))
  const axis = scaleLinear([Math.min(...reached), Math.max(...reached)], [0, 1]).nice(5)
  const [from = 0, to = 1] = axis.domain()
  const title = w.waterfall.title(pair.left, pair.right, pair.weight >= threshold)
  return (
    <Figure
      voice={voice}
      id={`pair-${number}`}
      title={title}
      unit={w.waterfall.unit}
      summary={parts.filter((p) => p !== '').join(' ')}
      read={w.waterfall.read}
      draw={(head) => (
        <Rows
          head={head}
          rows={rowsOf(voice, pair, steps, head.width < 480)}
          endTitle={w.weight}
          axis={{ from, to, ticks: axis.ticks(head.width < 480 ? 4 : 7), write: n.axis }}
          rules={
            Number.isFinite(threshold)
              ? [{ at: threshold, label: w.waterfall.threshold(n.bits(threshold)) }]
              : []
          }
        />
      )}
      table={{
        id: `pair-${number}-table`,
        caption: title,
        head: w.comparison,
        columns: [{ label: w.level, text: true }, { label: w.weight }, { label: w.waterfall.sofar }],
        rows: steps.map((s) => ({ head: s.name, cells: [s.level, n.bits(s.weight), n.bits(s.to)] })),
      }}
    />
  )
}

/** A figure per explained pair; without any, a sentence. */
export function Waterfalls({ voice, result }: { voice: Voice; result: LinkResult }) {
  if (result.explained.length === 0) return <p class="none">{voice.w.waterfall.none}</p>
  const threshold = weightOf(result.cut)
  return result.explained
    .slice(0, shown)
    .map((pair, i) => <PairFigure voice={voice} pair={pair} number={i + 1} threshold={threshold} />)
}
