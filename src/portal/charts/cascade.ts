/**
 * A cascade as a tree: what led to what, generation by generation, each with a bar of the people it reached, those who stayed to the
 * end, and those who carried it on. Wide, generations are columns; narrow, an indented list with elbows.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { key } from './key.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import { wrap } from './wrap.ts'

export interface CascadeNode {
  readonly id: string
  /** Node that this one follows from; absent at the root, and ignored where it is not in the tree. */
  readonly after?: string | undefined
  readonly label: string
  /** People reached; null where nobody wrote it down. */
  readonly came: number | null
  readonly completed?: number
  readonly wentOn?: number
}

export interface CascadeData {
  readonly nodes: readonly CascadeNode[]
  /** Heads of the columns, the first generation first. */
  readonly heads: readonly string[]
  /** What the three parts of a bar are. */
  readonly words: { readonly came: string; readonly completed: string; readonly wentOn: string }
}

interface Placed extends CascadeNode {
  readonly depth: number
  /** Row in the list, roots and children in the order given. */
  readonly row: number
  /** Middle of the leaves under it. */
  readonly middle: number
}

/** Draw the tree; without a node, a sentence. */
export function cascade(data: CascadeData, options: ChartOptions): string {
  const { width } = options
  const nodes = place(data.nodes)
  if (nodes.length === 0) return empty(options)
  const split = nodes.some((node) => node.completed !== undefined)
  const keys = split
    ? key(
        [
          { label: data.words.wentOn, swatch: { class: 'f-ink' } },
          { label: data.words.completed, swatch: { class: 'f-s2' } },
          { label: data.words.came, swatch: { class: 'f-r2' } },
        ],
        width,
        0,
      )
    : { svg: '', height: 0 }
  return width < 480 ? narrow(nodes, keys, options) : wide(nodes, data.heads, keys, options)
}

function wide(
  nodes: readonly Placed[],
  heads: readonly string[],
  keys: { svg: string; height: number },
  options: ChartOptions,
): string {
  const { width } = options
  const depth = Math.max(...nodes.map((node) => node.depth)) + 1
  const column = width / Math.max(depth, 2)
  const top = keys.height + 28
  const room = column - 48
  const extra = secondLine(nodes, room + 24)
  const tall = 42 + extra
  const x = (node: Placed): number => node.depth * column
  const y = (node: Placed): number => top + node.middle * tall + 22 + extra
  const scale = scaleOf(nodes, room, options)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const links = nodes
    .map((node) => {
      const from = byId.get(node.after ?? '')
      if (from === undefined) return ''
      const [a, b] = [x(from) + room + 8, x(node) - 8]
      const half = Math.round((a + b) / 2)
      return mark('path', {
        d: `M${Math.round(a)} ${Math.round(y(from) + 6)}C${half} ${Math.round(y(from) + 6)} ${half} ${Math.round(y(node) + 6)} ${Math.round(b)} ${Math.round(y(node) + 6)}`,
        class: 'thin k-quiet',
      })
    })
    .join('')
  const titles = heads
    .slice(0, depth)
    .map((head, i) =>
      label(wrap(head, column - 16, 12, 1)[0] ?? '', { x: i * column, y: keys.height + 14, look: 'q s' }),
    )
    .join('')
  const body = nodes.map((node) => drawn(node, x(node), y(node), room + 24, scale, options)).join('')
  const rows = Math.max(...nodes.map((node) => node.middle)) + 1
  return frame(options, top + rows * tall + 4, keys.svg + titles + links + body)
}

function narrow(
  nodes: readonly Placed[],
  keys: { svg: string; height: number },
  options: ChartOptions,
): string {
  const { width } = options
  const deepest = Math.max(...nodes.map((node) => node.depth))
  const [step, top] = [20, keys.height + 6]
  const room = width - deepest * step
  const extra = secondLine(nodes, room)
  const tall = 42 + extra
  const x = (node: Placed): number => node.depth * step
  const y = (node: Placed): number => top + node.row * tall + 20 + extra
  const scale = scaleOf(nodes, room, options)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const links = nodes
    .map((node) => {
      const from = byId.get(node.after ?? '')
      return from === undefined
        ? ''
        : mark('path', {
            d: `M${x(from) + 6.5} ${Math.round(y(from) + 14)}V${Math.round(y(node) + 6)}H${x(node) - 3}`,
            class: 'axis',
          })
    })
    .join('')
  const body = nodes.map((node) => drawn(node, x(node), y(node), room, scale, options)).join('')
  return frame(options, top + nodes.length * tall + 4, keys.svg + links + body)
}

/** Height of a second line of labels, where one needs it. */
const secondLine = (nodes: readonly Placed[], room: number): number =>
  nodes.some((node) => wrap(node.label, room, 13, 2).length > 1) ? 16 : 0

/** Pixels a person, leaving room for the number after the longest bar. */
const scaleOf = (nodes: readonly Placed[], room: number, { f }: ChartOptions): number => {
  const most = Math.max(...nodes.map((node) => node.came ?? 0), 1)
  return (room - textWidth(f.number(most), 13) - 10) / most
}

function drawn(
  node: Placed,
  x: number,
  y: number,
  room: number,
  scale: number,
  { f, words }: ChartOptions,
): string {
  const lines = wrap(node.label, room, 13, 2)
  const name = lines
    .map((line, i) => label(line, { x, y: y - 4 - 16 * (lines.length - 1 - i), look: 'halo' }))
    .join('')
  if (node.came === null) return name + label(words.missing, { x, y: y + 12, look: 'q s halo' })
  const bar = (n: number | undefined, look: string): string =>
    n === undefined || n === 0
      ? ''
      : mark('rect', { x, y: y + 1, width: Math.max(n * scale, 1), height: 11, class: look })
  return (
    name +
    bar(node.came, node.completed === undefined ? 'f-s2' : 'f-r2') +
    bar(node.completed, 'f-s2') +
    bar(node.wentOn, 'f-ink') +
    label(f.number(node.came), { x: x + node.came * scale + 6, y: y + 11, look: 's halo' })
  )
}

/** Depth, place in the list and height of each node; what follows itself is left out. */
function place(nodes: readonly CascadeNode[]): readonly Placed[] {
  const ids = new Set(nodes.map(({ id }) => id))
  const children = Map.groupBy(nodes, ({ after }) => (after !== undefined && ids.has(after) ? after : ''))
  const placed: Placed[] = []
  let leaves = 0
  const visit = (node: CascadeNode, depth: number): number => {
    const row = placed.length
    const own: Placed = { ...node, depth, row, middle: 0 }
    placed.push(own)
    const below = (children.get(node.id) ?? []).map((child) => visit(child, depth + 1))
    const middle = below.length === 0 ? leaves++ : ((below[0] ?? 0) + (below.at(-1) ?? 0)) / 2
    placed[row] = { ...own, middle }
    return middle
  }
  for (const root of children.get('') ?? []) visit(root, 0)
  return placed
}
