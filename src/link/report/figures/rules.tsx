/**
 * What each rule brings to be compared: pairs made, and pairs among them that can weigh enough to be a link.
 */
import type { LinkResult } from '../../result.ts'
import { Dot, Ring, Span } from '../drawing/marks.tsx'
import { Rows } from '../drawing/rows.tsx'
import type { Row } from '../drawing/rows.tsx'
import { countAxis } from '../drawing/count-axis.ts'
import { Figure } from '../figure.tsx'
import { ruleCalled } from '../rule-text.ts'
import type { Voice } from '../voice.ts'

/** The figure of candidates by rule, the rule that keeps most first; without rules, nothing. */
export function RulesFigure({ voice, result }: { voice: Voice; result: LinkResult }) {
  const { w, n } = voice
  const rules = result.rules
    .map((r) => ({ ...r, text: ruleCalled(voice, result.model, r.rule) }))
    .toSorted((a, b) => b.kept - a.kept)
  const most = rules[0]
  if (most === undefined) return <p class="none">{w.rules.none}</p>
  const axis = countAxis(rules.flatMap((r) => [r.kept, ...(r.pairs === undefined ? [] : [r.pairs])]))
  const made = rules.reduce((all, r) => all + (r.pairs ?? 0), 0)
  const kept = rules.reduce((all, r) => all + r.kept, 0)
  const rows = rules.map((r): Row => ({
    label: r.text,
    end: n.exact(r.kept),
    marks: (x, y) => {
      // Nothing has no place on a scale of powers of ten.
      const seen = r.kept > 0 || !axis.log
      return (
        <>
          {r.pairs === undefined || !seen ? '' : <Span from={x(r.kept)} to={x(r.pairs)} y={y} tone="quiet" />}
          {r.pairs === undefined || (r.pairs === 0 && axis.log) ? '' : <Ring x={x(r.pairs)} y={y} />}
          {seen ? <Dot x={x(r.kept)} y={y} tone="same" /> : ''}
        </>
      )
    },
  }))
  return (
    <Figure
      voice={voice}
      id="rules"
      title={w.rules.title}
      unit={axis.log ? w.rules.unitLog : w.rules.unit}
      summary={w.rules.summary(
        n.aboutCount(made, w.nouns.pairs),
        n.about(kept),
        most.text,
        n.about(most.kept),
      )}
      read={w.rules.read}
      keys={[
        { sign: 'ring', label: w.rules.made },
        { sign: 'dot-same', label: w.rules.keptWhy },
      ]}
      draw={(head) => (
        <Rows
          head={head}
          rows={rows}
          endTitle={w.rules.kept}
          axis={{ ...axis, ticks: axis.ticks(head.width < 480 ? 4 : 7), write: n.axis }}
        />
      )}
      table={{
        id: 'rules-table',
        caption: w.rules.title,
        head: w.rules.rule,
        columns: [{ label: w.rules.made }, { label: w.rules.kept }, { label: w.rules.largest }],
        rows: rules.map((r) => ({
          head: r.text,
          cells: [
            r.pairs === undefined ? '–' : n.exact(r.pairs),
            n.exact(r.kept),
            r.sizes.length === 0 ? '–' : n.exact(Math.max(...r.sizes.map((s) => s.size))),
          ],
        })),
      }}
    />
  )
}
