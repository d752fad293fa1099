/**
 * The loop over the pairs of blocks, written for the conditions of one rule and compiled by the engine that runs JavaScript anyway.
 *
 * Records of a block are copied beside one another, lane by lane; the left record of a pair is read once for all that follow it, and
 * of the right one only what a condition needs that is reached.
 */
import { columnsIn } from '../splink/expression.ts'
import type { Expression, Side } from '../splink/expression.ts'
import { laneName, printed, Printer, recordName } from './javascript.ts'
import type { Lane, Layout } from './layout.ts'
import { shortfalls, sumLines, weightSum } from './weight-sum.ts'
import type { WeightSum } from './weight-sum.ts'

/**
 * Write the loop that keeps the pairs that meet all conditions.
 *
 * @param conditions trees over columns of l and r, cheap ones first
 * @returns source of a function that gives the loop; undefined where a condition has no counterpart in JavaScript
 */
export const pairLoop = (conditions: readonly Expression[], layout: Layout): string | undefined =>
  printed(() => write(conditions, layout))

function write(conditions: readonly Expression[], layout: Layout): string {
  const printer = new Printer(layout)
  const pair = new PairLines(printer, layout)
  const sums: WeightSum[] = []
  const tests = conditions.flatMap((one, i) => {
    const sum = weightSum(one, `w${i}of`, printer)
    if (sum === undefined) return pair.ask(one, `if (!(${printer.holds(one)})) continue`)
    sums.push(sum)
    return sumLines(sum, (of, line) => pair.ask(of, line))
  })
  const left = lanesOf(layout, conditions, 'l')
  const right = lanesOf(layout, conditions, 'r')
  const ofLeft = [
    ...readLines('l', left, 'i'),
    ...printer.ofLeft.map(({ name, as }) => `const ${name} = ${as}`),
    ...sums.flatMap(shortfalls),
  ]
  return loopText(layout.stride, [...new Set([...left, ...right])].flatMap(placesOf), ofLeft, tests)
}

/** Lines over a pair: what a line needs of the right record, and of both, is read before it, once. */
class PairLines {
  readonly #printer: Printer
  readonly #layout: Layout
  readonly #lanes = new Set<Lane>()
  readonly #shared = new Set<string>()

  constructor(printer: Printer, layout: Layout) {
    this.#printer = printer
    this.#layout = layout
  }

  ask(of: Expression, line: string): readonly string[] {
    const lanes = lanesOf(this.#layout, [of], 'r').filter((lane) => !this.#lanes.has(lane))
    for (const lane of lanes) this.#lanes.add(lane)
    const used = new Set(line.match(/\bp\d+\b/g))
    const shared = this.#printer.ofPair.filter(({ name }) => used.has(name) && !this.#shared.has(name))
    for (const { name } of shared) this.#shared.add(name)
    return [...readLines('r', lanes, 'j'), ...shared.map(({ name, as }) => `const ${name} = ${as}`), line]
  }
}

const lanesOf = (layout: Layout, of: readonly Expression[], side: Side): readonly Lane[] => {
  const named = new Set(of.flatMap((e) => columnsIn(e).flatMap((c) => (c.side === side ? c.name : []))))
  return [...layout.lanes.values()].filter((lane) => named.has(lane.column))
}

/** Places of a row that a lane takes, each with the array that reads it. */
const placesOf = ({ at, kind }: Lane): readonly (readonly [number, 'whole' | 'floats'])[] => {
  if (kind === 'float') return [[at, 'floats']]
  return kind === 'whole' ? [[at, 'whole']] : [[at, 'whole'], [at + 1, 'whole']] // prettier-ignore
}

const readLines = (side: Side, lanes: readonly Lane[], index: string): readonly string[] =>
  lanes.flatMap((lane) => placesOf(lane).map(([at]) => `const ${laneName(side, at)} = s${at}[${index}]`))

const indented = (lines: readonly string[], depth: number): string =>
  lines.map((line) => ' '.repeat(depth) + line).join('\n')

const arrays = { whole: 'Int32Array', floats: 'Float32Array' }

/**
 * A block has a function of its own: it is called often, and so it is soon compiled as well as it can be.
 *
 * @param places of the rows that are read
 * @param ofLeft lines over the left record
 * @param ofPair lines over a pair; `continue` leaves it
 */
function loopText(
  stride: number,
  places: readonly (readonly [number, 'whole' | 'floats'])[],
  ofLeft: readonly string[],
  ofPair: readonly string[],
): string {
  const columns = places.map(([at]) => `s${at}`)
  return `'use strict'
const bitCount = (low, high) => {
  const ones = (low - ((low >>> 1) & 0x55555555)) | 0
  const more = (high - ((high >>> 1) & 0x55555555)) | 0
  const fours = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333) + (more & 0x33333333) + ((more >>> 2) & 0x33333333)
  return Math.imul((fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24
}
let found
let n
const keep = (l, r) => {
  if (n === found.length) {
    const larger = new Int32Array(n * 2)
    larger.set(found)
    found = larger
  }
  found[n] = l
  found[n + 1] = r
  n += 2
}
const block = (${['whole', 'floats', 'order', 'first', 'size', ...columns].join(', ')}) => {
  for (let i = 0; i < size; i++) {
    const row = order[first + i] * ${stride}
${indented(
  places.map(([at, array]) => `s${at}[i] = ${array}[row + ${at}]`),
  4,
)}
  }
  for (let i = 0; i < size - 1; i++) {
    const ${recordName('l')} = order[first + i]
${indented(ofLeft, 4)}
    for (let j = i + 1; j < size; j++) {
      const ${recordName('r')} = order[first + j]
${indented(ofPair, 6)}
      keep(${recordName('l')}, ${recordName('r')})
    }
  }
}
return (whole, floats, order, starts, from, to) => {
  let most = 0
  for (let b = from; b < to; b++) most = Math.max(most, starts[b + 1] - starts[b])
${indented(
  places.map(([at, array]) => `const s${at} = new ${arrays[array]}(most)`),
  2,
)}
  found = new Int32Array(1024)
  n = 0
  for (let b = from; b < to; b++) block(${['whole', 'floats', 'order', 'starts[b]', 'starts[b + 1] - starts[b]', ...columns].join(', ')})
  return found.slice(0, n)
}`
}
