/**
 * The largest and the weakest clusters, each as a drawing of its records and links, with their numbers.
 */
import type { LinkResult, ShownCluster } from '../../result.ts'
import { FigureFrame } from '../figure.tsx'
import type { NumberTableData } from '../../../report/number-table.tsx'
import type { Voice } from '../voice.ts'
import { Graph } from './cluster-graph.tsx'
import { drawnClusters, most } from './drawn-cluster.ts'
import type { DrawnCluster } from './drawn-cluster.ts'

/** Links of a cluster that its table lists. */
const listed = 20

const recordTable = ({ w, n }: Voice, drawn: DrawnCluster, id: string): NumberTableData => ({
  id: `${id}-records`,
  caption: w.clusters.recordsOf(drawn.id),
  head: w.clusters.number,
  columns: [
    { label: w.clusters.record, text: true },
    { label: w.clusters.probability },
    { label: w.clusters.kept },
    { label: w.clusters.cut },
  ],
  rows: drawn.records.map((r) => ({
    head: String(r.number),
    cells: [r.id, n.share(r.probability), n.exact(r.kept), n.exact(r.cut)],
  })),
})

const linkTable = ({ w, n }: Voice, drawn: DrawnCluster, id: string): NumberTableData => {
  const rows = drawn.links.slice(0, listed)
  const name = (i: number): string => String(drawn.records[i]?.number ?? '')
  return {
    id: `${id}-links`,
    caption: w.clusters.linksOf(drawn.id),
    head: w.clusters.between,
    columns: [{ label: w.weight }, { label: w.clusters.followed, text: true }],
    rows: rows.map((l) => ({
      head: `${name(l.a)} – ${name(l.b)}`,
      cells: [n.bits(l.weight), l.kept ? w.clusters.yes : w.clusters.no],
    })),
    ...(rows.length < drawn.ties
      ? { note: w.clusters.someLinks(n.exact(rows.length), n.exact(drawn.ties)) }
      : {}),
  }
}

interface KindProps {
  voice: Voice
  result: LinkResult
  why: ShownCluster['why']
}

/** A figure of the clusters shown for one reason; without any, nothing. */
export function ClustersFigure({ voice, result, why }: KindProps) {
  const { w, n } = voice
  const all = drawnClusters(result, why)
  if (all.length === 0) return ''
  const caption = (d: DrawnCluster): string =>
    w.clusters.caption(n.count(d.size, w.nouns.records), n.count(d.ties, w.nouns.links))
  const about = (d: DrawnCluster): string =>
    [
      ...(d.cut > 0 ? [w.clusters.someCut(n.count(d.cut, w.nouns.links))] : []),
      ...(d.records.length < d.size ? [w.clusters.someRecords(n.exact(most.records))] : []),
      ...(d.links.length === most.links ? [w.clusters.someTies(n.exact(most.links))] : []),
    ].join(' ')
  const total = all.reduce((sum, d) => sum + d.cut, 0)
  const doubtful = all.reduce((sum, d) => sum + d.doubtful, 0)
  return (
    <FigureFrame
      voice={voice}
      id={`clusters-${why}`}
      title={w.clusters.title[why]}
      unit={w.clusters.unit}
      summary={w.clusters.summary(n.count(total, w.nouns.links), n.count(doubtful, w.nouns.records))}
      read={w.clusters.read[why]}
      keys={[
        { sign: 'dot-same', label: w.clusters.sure },
        { sign: 'ring', label: w.clusters.unsure },
        { sign: 'kept', label: w.clusters.kept },
        { sign: 'cut', label: w.clusters.cut },
      ]}
      tables={all.flatMap((d, i) => [
        recordTable(voice, d, `${why}-${i + 1}`),
        linkTable(voice, d, `${why}-${i + 1}`),
      ])}
    >
      <ul class="graphs">
        {all.map((d, i) => (
          <li>
            <Graph
              drawn={d}
              head={{ id: `${why}-${i + 1}`, title: d.id, summary: `${caption(d)} ${about(d)}`, width: 260 }}
            />
            <p>
              <b>{d.id}</b>
              <br />
              {caption(d)} {about(d)}
            </p>
          </li>
        ))}
      </ul>
    </FigureFrame>
  )
}
