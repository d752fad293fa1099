/**
 * Blocks of the rule that has the largest one: how many pairs blocks of each size make.
 */
import type { LinkResult } from '../../result.ts'
import type { RuleCount } from '../../find.ts'
import { Bar } from '../drawing/marks.tsx'
import { Rows } from '../drawing/rows.tsx'
import { countAxis } from '../drawing/count-axis.ts'
import { Figure } from '../figure.tsx'
import { ruleCalled } from '../rule-text.ts'
import type { Voice } from '../voice.ts'

interface Band {
  readonly from: number
  readonly to: number
  readonly blocks: number
  readonly pairs: number
}

const largestOf = (rule: RuleCount): number => Math.max(0, ...rule.sizes.map((s) => s.size))

/** Sizes in bands that double: 2, 3–4, 5–8, …; a band that nothing is in is left out. */
function bandsOf(rule: RuleCount): readonly Band[] {
  const bands = new Map<number, Band>()
  for (const { size, blocks, pairs } of rule.sizes) {
    const power = size <= 1 ? 0 : Math.ceil(Math.log2(size))
    const to = 2 ** power
    const band = bands.get(power) ?? { from: to / 2 + (power > 0 ? 1 : 0.5), to, blocks: 0, pairs: 0 }
    bands.set(power, { ...band, blocks: band.blocks + blocks, pairs: band.pairs + pairs })
  }
  return [...bands.values()].toSorted((a, b) => a.to - b.to).filter((b) => b.pairs > 0)
}

/** The figure of block sizes; without blocks, nothing. */
export function BlocksFigure({ voice, result }: { voice: Voice; result: LinkResult }) {
  const { w, n } = voice
  const rule = result.rules.toSorted((a, b) => largestOf(b) - largestOf(a))[0]
  const bands = rule === undefined ? [] : bandsOf(rule)
  if (rule === undefined || bands.length === 0) return ''
  const all = bands.reduce((sum, b) => sum + b.pairs, 0)
  const largest = rule.sizes.toSorted((a, b) => b.size - a.size)[0]
  const one = largest === undefined ? 0 : largest.pairs / Math.max(largest.blocks, 1)
  const name = ruleCalled(voice, result.model, rule.rule)
  const axis = countAxis([Math.max(...bands.map((b) => b.pairs))])
  const size = (b: Band): string => (b.from >= b.to ? n.exact(b.to) : w.span(n.exact(b.from), n.exact(b.to)))
  return (
    <Figure
      voice={voice}
      id="blocks"
      title={w.blocks.title(name)}
      unit={w.blocks.unit}
      summary={w.blocks.summary(
        n.exact(largest?.size ?? 0),
        n.aboutCount(one, w.nouns.pairs),
        n.share(all === 0 ? 0 : one / all),
      )}
      read={w.blocks.read}
      draw={(head) => (
        <Rows
          head={head}
          rows={bands.map((b) => ({
            label: w.blocks.band(size(b)),
            end: n.exact(b.pairs),
            marks: (x, y) => <Bar from={x(0)} to={x(b.pairs)} y={y} tone="same" />,
          }))}
          endTitle={w.pairs}
          axis={{ from: axis.from, to: axis.to, ticks: axis.ticks(head.width < 480 ? 3 : 6), write: n.axis }}
        />
      )}
      table={{
        id: 'blocks-table',
        caption: w.blocks.title(name),
        head: w.blocks.size,
        columns: [{ label: w.blocks.blocks }, { label: w.pairs }],
        rows: bands.map((b) => ({ head: size(b), cells: [n.exact(b.blocks), n.exact(b.pairs)] })),
      }}
    />
  )
}
