/**
 * Persons by the number of their records. Those with a single record are so many that they stand in the sentence, not in the
 * drawing.
 */
import type { LinkResult } from '../../result.ts'
import { countAxis } from '../drawing/count-axis.ts'
import { Bar } from '../drawing/marks.tsx'
import { Rows } from '../drawing/rows.tsx'
import { Figure } from '../figure.tsx'
import type { Voice } from '../voice.ts'

interface Band {
  readonly from: number
  readonly to: number
  readonly clusters: number
}

/** One by one up to nine, then by bands that double. */
const bandOf = (records: number): readonly [number, number] => {
  if (records < 10) return [records, records]
  const power = Math.floor(Math.log2(records / 10))
  return [10 * 2 ** power, 20 * 2 ** power - 1]
}

function bandsOf(sizes: LinkResult['sizes']): readonly Band[] {
  const bands = new Map<number, Band>()
  for (const { records, clusters } of sizes) {
    if (records < 2) continue
    const [from, to] = bandOf(records)
    bands.set(from, { from, to, clusters: (bands.get(from)?.clusters ?? 0) + clusters })
  }
  return [...bands.values()].toSorted((a, b) => a.from - b.from)
}

/** The figure of persons by number of records; where none has two, a sentence. */
export function SizesFigure({ voice, result }: { voice: Voice; result: LinkResult }) {
  const { w, n } = voice
  const bands = bandsOf(result.sizes)
  if (bands.length === 0) return <p class="none">{w.sizes.none}</p>
  const single = result.sizes.find((s) => s.records === 1)?.clusters ?? 0
  const several = bands.reduce((sum, b) => sum + b.clusters, 0)
  const largest = Math.max(...result.sizes.map((s) => s.records))
  const axis = countAxis([Math.max(...bands.map((b) => b.clusters))])
  const size = (b: Band): string => (b.from === b.to ? n.exact(b.to) : w.span(n.exact(b.from), n.exact(b.to)))
  return (
    <Figure
      voice={voice}
      id="sizes"
      title={w.sizes.title}
      unit={w.sizes.unit}
      summary={w.sizes.summary(n.count(several, w.nouns.persons), n.exact(single), n.exact(largest))}
      read={w.sizes.read}
      draw={(head) => (
        <Rows
          head={head}
          rows={bands.map((b) => ({
            label: w.sizes.band(size(b)),
            end: n.exact(b.clusters),
            marks: (x, y) => <Bar from={x(0)} to={x(b.clusters)} y={y} tone="same" />,
          }))}
          endTitle={w.sizes.persons}
          axis={{ from: axis.from, to: axis.to, ticks: axis.ticks(head.width < 480 ? 3 : 6), write: n.axis }}
        />
      )}
      table={{
        id: 'sizes-table',
        caption: w.sizes.title,
        head: w.sizes.records,
        columns: [{ label: w.sizes.persons }],
        rows: result.sizes
          .toSorted((a, b) => a.records - b.records)
          .map((s) => ({ head: n.exact(s.records), cells: [n.exact(s.clusters)] })),
      }}
    />
  )
}
