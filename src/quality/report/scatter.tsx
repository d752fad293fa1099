/**
 * Published figures against true ones, a dot a cell, on logarithmic axes that begin with zero; what protection explains is a band.
 */
import type { Child } from 'hono/jsx'
import { digitsOf } from './say-verdict.ts'
import type { JudgedProps } from './say-verdict.ts'

const size = 300
const edge = { left: 60, bottom: 40, top: 8, right: 12 }

export const scatterSheet = `.scatter{display:block;inline-size:100%;max-inline-size:24rem;block-size:auto;font:12px var(--sans)}
.scatter text{fill:var(--quiet)}.scatter .rule{stroke:var(--hair)}.scatter .axis{stroke:var(--ink)}.scatter .even{stroke:var(--quiet)}
.scatter .band{fill:var(--hair);fill-opacity:.6}.scatter circle{fill:var(--same);fill-opacity:.55}
`

/** Place on an axis from 0 to 1: the logarithm of one more than the figure, so that zero has a place. */
export const placeOf = (value: number, most: number): number =>
  Math.log10(1 + Math.max(0, value)) / Math.log10(1 + most)

/** 0, and the powers of ten up to a figure. */
export const ticksUpTo = (most: number): readonly number[] => [
  0,
  ...Array.from({ length: Math.floor(Math.log10(most)) + 1 }, (_, power) => 10 ** power),
]

/** @returns an SVG, or nothing where there is no cell above zero */
export function Scatter({ judged, voice }: Omit<JudgedProps, 'report'>): Child {
  const { w, n, language } = voice
  const most = Math.max(0, ...judged.points.flat())
  if (most < 1) return ''
  const x = (value: number): number => edge.left + placeOf(value, most) * (size - edge.left - edge.right)
  const y = (value: number): number =>
    size - edge.bottom - placeOf(value, most) * (size - edge.bottom - edge.top)
  const at = (px: number): string => px.toFixed(1)
  const steps = Array.from({ length: 61 }, (_, i) => (1 + most) ** (i / 60) - 1)
  const bound = (by: number): readonly string[] =>
    steps.map((value) => `${at(x(value))} ${at(y(Math.min(most, value + by)))}`)
  const band = `M${[...bound(judged.explained.most), ...bound(-judged.explained.most).toReversed()].join('L')}Z`
  const dots = new Set(judged.points.map(([real, published]) => `${at(x(real))} ${at(y(published))}`))
  const ticks = ticksUpTo(most)
  const title = `${judged.title[language]}: ${w.scatter.title}`
  return (
    <figure>
      <figcaption>
        <strong>{w.scatter.title}</strong>
        <p class="unit">{w.scatter.read(n.exact(judged.explained.most, digitsOf(judged.explained.most)))}</p>
      </figcaption>
      <svg
        class="scatter"
        viewBox={`0 0 ${size} ${size}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img has no texts of its own that follow the theme
        role="img"
        aria-label={title}
      >
        {ticks.map((tick) => (
          <>
            <path
              class={tick === 0 ? 'axis' : 'rule'}
              d={`M${edge.left} ${at(y(tick))}H${size - edge.right}`}
            />
            <path
              class={tick === 0 ? 'axis' : 'rule'}
              d={`M${at(x(tick))} ${size - edge.bottom}V${edge.top}`}
            />
            <text x={edge.left - 6} y={at(y(tick) + 4)} text-anchor="end">
              {n.axis(tick)}
            </text>
            <text x={at(x(tick))} y={size - edge.bottom + 15} text-anchor="middle">
              {n.axis(tick)}
            </text>
          </>
        ))}
        <path class="band" d={band} />
        <path class="even" d={`M${edge.left} ${size - edge.bottom}L${size - edge.right} ${edge.top}`} />
        {[...dots].map((dot) => {
          const [cx, cy] = dot.split(' ')
          return <circle cx={cx} cy={cy} r="2.5" />
        })}
        <text x={size - edge.right} y={size - 6} text-anchor="end">
          {w.slices.true}
        </text>
        <text x={-edge.top} y={11} text-anchor="end" transform="rotate(-90)">
          {w.slices.published}
        </text>
      </svg>
    </figure>
  )
}
