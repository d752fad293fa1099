/**
 * Clusters as points and lines: each point a record, each line a pair that weighs enough, thicker where it weighs more; links that
 * the clustering did not follow are dashed.
 */
import type { Child } from 'hono/jsx'
import type { LinkResult, ShownCluster } from '../../result.ts'
import { Drawing, px } from '../drawing/drawing.tsx'
import type { DrawingHead } from '../drawing/drawing.tsx'
import { placeNodes } from '../drawing/place-nodes.ts'
import { FigureFrame } from '../figure.tsx'
import type { NumberTableData } from '../number-table.tsx'
import type { Voice } from '../voice.ts'

/** Most clusters of a kind, records and links in a drawing, links in a table, records in all drawings of a kind. */
const most = { clusters: 6, records: 40, links: 200, listed: 20, together: 120 }

/** Below that a record is in its cluster with doubt. */
const sure = 0.9

interface Drawn {
  readonly id: string
  readonly nodes: readonly { readonly number: number; readonly id: string; readonly probability: number }[]
  /** By place in `nodes`. */
  readonly links: readonly {
    readonly a: number
    readonly b: number
    readonly weight: number
    readonly kept: boolean
  }[]
  /** Of the whole cluster. */
  readonly records: number
  readonly all: number
  readonly cut: number
}

/** What is drawn of a cluster: the records with the most links where they are too many, the heaviest links among them. */
function drawnOf(cluster: ShownCluster): Drawn {
  const degree = cluster.records.map(() => 0)
  for (const { a, b } of cluster.links) {
    degree[a] = (degree[a] ?? 0) + 1
    degree[b] = (degree[b] ?? 0) + 1
  }
  const chosen = cluster.records
    .map((record, i) => ({ ...record, number: i + 1, degree: degree[i] ?? 0 }))
    .toSorted((a, b) => b.degree - a.degree || a.number - b.number)
    .slice(0, most.records)
    .toSorted((a, b) => a.number - b.number)
  const place = new Map(chosen.map((record, i) => [record.number - 1, i]))
  const links = cluster.links
    .flatMap((link) => {
      const [a, b] = [place.get(link.a), place.get(link.b)]
      return a === undefined || b === undefined ? [] : [{ ...link, a, b }]
    })
    .toSorted((x, y) => x.weight - y.weight)
  return {
    id: cluster.id,
    nodes: chosen,
    // What was cut, and what is weak, is what a person looks for: it is left out last.
    links: [...links.filter((l) => !l.kept), ...links.filter((l) => l.kept)].slice(0, most.links),
    records: cluster.records.length,
    all: cluster.links.length,
    cut: cluster.links.filter((l) => !l.kept).length,
  }
}

function Graph({ drawn, head }: { drawn: Drawn; head: DrawingHead }): Child {
  const { width } = head
  const few = drawn.nodes.length <= 12
  const radius = few ? 11 : 8
  const half = width / 2
  const reach = half - radius - 4
  // One record, or two side by side, need no height.
  const middle = drawn.nodes.length < 3 ? 40 : half
  const at = placeNodes(drawn.nodes.length, drawn.links, (2 * radius + 3) / reach).map((p) => ({
    x: half + p.x * reach,
    y: middle + p.y * reach,
  }))
  return (
    <Drawing head={head} height={2 * middle}>
      <g class={few ? 'few' : 'many'}>
        {tiesOf(drawn.links, at).map(({ look, d }) => (
          <path d={d} class={look} />
        ))}
        <g class="nodes">
          {drawn.nodes.map((node, i) => {
            const { x, y } = at[i] ?? { x: half, y: middle }
            return (
              <>
                <circle
                  cx={px(x)}
                  cy={px(y)}
                  r={radius}
                  {...(node.probability < sure ? { class: 'unsure' } : {})}
                />
                <text x={px(x)} y={px(y + (few ? 4 : 3))}>
                  {node.number}
                </text>
              </>
            )
          })}
        </g>
      </g>
    </Drawing>
  )
}

/** Lines of one look as one path: links that were cut, then four widths from light to heavy. */
function tiesOf(
  links: Drawn['links'],
  at: readonly { readonly x: number; readonly y: number }[],
): readonly { readonly look: string; readonly d: string }[] {
  const weights = links.map((l) => l.weight)
  const [low, high] = [Math.min(...weights), Math.max(...weights)]
  const width = (weight: number): number =>
    high > low ? Math.min(4, 1 + Math.floor((4 * (weight - low)) / (high - low))) : 2
  const looks = Map.groupBy(links, (l) => (l.kept ? `tie w${width(l.weight)}` : 'tie cut w2'))
  const line = ({ a, b }: Drawn['links'][number]): string => {
    const [p, q] = [at[a], at[b]]
    return p === undefined || q === undefined ? '' : `M${px(p.x)} ${px(p.y)}L${px(q.x)} ${px(q.y)}`
  }
  return [...looks].map(([look, all]) => ({ look, d: all.map(line).join('') }))
}

const recordTable = ({ w, n }: Voice, drawn: Drawn, id: string): NumberTableData => {
  const count = (i: number, kept: boolean): number =>
    drawn.links.filter((l) => (l.a === i || l.b === i) && l.kept === kept).length
  return {
    id: `${id}-records`,
    caption: w.clusters.recordsOf(drawn.id),
    head: w.clusters.number,
    columns: [
      { label: w.clusters.record, text: true },
      { label: w.clusters.probability },
      { label: w.clusters.kept },
      { label: w.clusters.cut },
    ],
    rows: drawn.nodes.map((node, i) => ({
      head: String(node.number),
      cells: [node.id, n.share(node.probability), n.exact(count(i, true)), n.exact(count(i, false))],
    })),
  }
}

const linkTable = ({ w, n }: Voice, drawn: Drawn, id: string): NumberTableData => {
  const rows = drawn.links.slice(0, most.listed)
  const name = (i: number): string => String(drawn.nodes[i]?.number ?? '')
  return {
    id: `${id}-links`,
    caption: w.clusters.linksOf(drawn.id),
    head: w.clusters.between,
    columns: [{ label: w.weight }, { label: w.clusters.followed, text: true }],
    rows: rows.map((l) => ({
      head: `${name(l.a)} – ${name(l.b)}`,
      cells: [n.bits(l.weight), l.kept ? w.clusters.yes : w.clusters.no],
    })),
    ...(rows.length < drawn.all
      ? { note: w.clusters.someLinks(n.exact(rows.length), n.exact(drawn.all)) }
      : {}),
  }
}

/** Clusters that are drawn: as many as fit, one at least. */
function shownOf(result: LinkResult, why: ShownCluster['why']): readonly Drawn[] {
  const all = result.clusters
    .filter((c) => c.why === why)
    .slice(0, most.clusters)
    .map(drawnOf)
  let room = most.together
  return all.filter((d, i) => {
    room -= d.nodes.length
    return i === 0 || room >= 0
  })
}

interface KindProps {
  voice: Voice
  result: LinkResult
  why: ShownCluster['why']
}

/** A figure of the clusters shown for one reason; without any, nothing. */
export function ClustersFigure({ voice, result, why }: KindProps) {
  const { w, n } = voice
  const all = shownOf(result, why)
  if (all.length === 0) return ''
  const caption = (d: Drawn): string =>
    w.clusters.caption(n.count(d.records, w.nouns.records), n.count(d.all, w.nouns.links))
  const about = (d: Drawn): string =>
    [
      ...(d.cut > 0 ? [w.clusters.someCut(n.count(d.cut, w.nouns.links))] : []),
      ...(d.nodes.length < d.records ? [w.clusters.someRecords(n.exact(most.records))] : []),
    ].join(' ')
  const total = all.reduce((sum, d) => sum + d.cut, 0)
  const doubtful = all.reduce((sum, d) => sum + d.nodes.filter((r) => r.probability < sure).length, 0)
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
