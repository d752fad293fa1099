/**
 * A cluster as points and lines: each point a record with its number, hollow where it is in doubt, each line a link, thicker where
 * it weighs more, dashed where the clustering did not follow it.
 */
import type { Child } from 'hono/jsx'
import { Drawing, px } from '../drawing/drawing.tsx'
import type { DrawingHead } from '../drawing/drawing.tsx'
import { placeNodes } from '../drawing/place-nodes.ts'
import { sure } from './drawn-cluster.ts'
import type { DrawnCluster } from './drawn-cluster.ts'

/** Draw a cluster in a square; its records by number. */
export function Graph({ drawn, head }: { drawn: DrawnCluster; head: DrawingHead }): Child {
  const { width } = head
  const few = drawn.records.length <= 12
  const radius = few ? 11 : 8
  const half = width / 2
  const reach = half - radius - 4
  // One record, or two side by side, need no height.
  const middle = drawn.records.length < 3 ? 40 : half
  const at = placeNodes(drawn.records.length, drawn.links, (2 * radius + 3) / reach).map((p) => ({
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
          {drawn.records.map((node, i) => {
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
  links: DrawnCluster['links'],
  at: readonly { readonly x: number; readonly y: number }[],
): readonly { readonly look: string; readonly d: string }[] {
  const weights = links.map((l) => l.weight)
  const [low, high] = [Math.min(...weights), Math.max(...weights)]
  const width = (weight: number): number =>
    high > low ? Math.min(4, 1 + Math.floor((4 * (weight - low)) / (high - low))) : 2
  const looks = Map.groupBy(links, (l) => (l.kept ? `tie w${width(l.weight)}` : 'tie cut w2'))
  const line = ({ a, b }: DrawnCluster['links'][number]): string => {
    const [p, q] = [at[a], at[b]]
    return p === undefined || q === undefined ? '' : `M${px(p.x)} ${px(p.y)}L${px(q.x)} ${px(q.y)}`
  }
  return [...looks].map(([look, all]) => ({ look, d: all.map(line).join('') }))
}
