/**
 * What may be wrong and what may be missing, as far as the model itself can tell: three shares with their intervals.
 */
import type { Interval } from '../../../steps/link/evaluate/interval.ts'
import type { LinkResult } from '../../result.ts'
import { scaleLinear } from 'd3-scale'
import { Dot, Whisker } from '../drawing/marks.tsx'
import { Rows } from '../drawing/rows.tsx'
import { Figure } from '../figure.tsx'
import type { Voice } from '../voice.ts'

/** The figure of estimated errors; where nothing could be estimated, a sentence. */
export function ErrorsFigure({ voice, result }: { voice: Voice; result: LinkResult }) {
  const { w, n } = voice
  const unseen: Interval | undefined =
    result.candidateRecall === undefined
      ? undefined
      : {
          estimate: 1 - result.candidateRecall.estimate,
          low: 1 - result.candidateRecall.high,
          high: 1 - result.candidateRecall.low,
        }
  const rows = [
    { label: w.errors.wrong, of: result.falseLinks, tone: 'other' as const },
    { label: w.errors.missed, of: result.missedLinks, tone: 'other' as const },
    { label: w.errors.unseen, of: unseen, tone: 'quiet' as const },
  ]
  const known = rows.flatMap((r) => (r.of === undefined ? [] : [{ ...r, of: r.of }]))
  if (known.length === 0) return <p class="none">{w.errors.none}</p>
  const scale = scaleLinear([0, Math.max(...known.map((r) => r.of.high), 0.001)], [0, 1]).nice(5)
  const span = (i: Interval): string => w.range(n.share(i.low), n.share(i.high))
  return (
    <Figure
      voice={voice}
      id="errors"
      title={w.errors.title}
      unit={w.errors.unit}
      summary={known.map((r) => w.errors.say(r.label, n.share(r.of.estimate), span(r.of))).join(' ')}
      read={w.errors.read}
      draw={(head) => (
        <Rows
          head={head}
          rows={known.map((r) => ({
            label: r.label,
            end: n.share(r.of.estimate),
            marks: (x, y) => (
              <>
                <Whisker from={x(r.of.low)} to={x(r.of.high)} y={y} tone={r.tone} />
                <Dot x={x(r.of.estimate)} y={y} tone={r.tone} />
              </>
            ),
          }))}
          axis={{
            from: 0,
            to: scale.domain()[1] ?? 1,
            ticks: scale.ticks(head.width < 480 ? 3 : 6),
            write: n.share,
          }}
        />
      )}
      table={{
        id: 'errors-table',
        caption: w.errors.title,
        head: w.errors.what,
        columns: [{ label: w.errors.estimate }, { label: w.errors.interval }],
        rows: rows.map((r) => ({
          head: r.label,
          cells: r.of === undefined ? [w.errors.unknown, ''] : [n.share(r.of.estimate), span(r.of)],
        })),
      }}
    />
  )
}
