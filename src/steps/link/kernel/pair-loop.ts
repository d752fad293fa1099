/**
 * The loop over the pairs of blocks, written for the conditions of one rule and compiled by the engine that runs JavaScript anyway.
 *
 * What every pair is asked, up to the first sum of weights, is asked of copies: records of a block beside one another, lane by lane;
 * the left record of a pair is read once for all that follow it, and of the right one only what a condition needs that is reached.
 * What is asked of the few pairs that pass is read where the records lie.
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
  // Most pairs are left at the first sum of weights: only what leads there is kept close at hand.
  const swift = 1 + conditions.findIndex((one) => weightSum(one, '', new Printer(layout)) !== undefined)
  const atHand = conditions.slice(0, swift === 0 ? conditions.length : swift)
  return loopText(
    layout.stride,
    linesOf(atHand, layout, {
      at: (side, place) => `s${place}[${side === 'l' ? 'i' : 'j'}]`,
      leave: 'continue',
    }),
    linesOf(conditions.slice(atHand.length), layout, {
      at: (side, place, array) => `${array}[${rowName(side)} + ${place}]`,
      leave: 'return',
    }),
  )
}

/** Where the numbers of a pair are read, and how a pair is left. */
interface Reading {
  readonly at: (side: Side, place: number, array: keyof typeof arrays) => string
  readonly leave: string
}

/** Lines that leave a pair unless it meets all conditions. */
interface Lines {
  /** Places of the rows that are read. */
  readonly places: readonly (readonly [number, keyof typeof arrays])[]
  /** Over the left record. */
  readonly ofLeft: readonly string[]
  /** Over the pair. */
  readonly ofPair: readonly string[]
}

function linesOf(conditions: readonly Expression[], layout: Layout, reading: Reading): Lines {
  const printer = new Printer(layout)
  const pair = new PairLines(printer, layout, reading)
  const sums: WeightSum[] = []
  const ofPair = conditions.flatMap((one, i) => {
    const sum = weightSum(one, `w${i}of`, printer)
    if (sum === undefined) return pair.ask(one, `if (!(${printer.holds(one)})) ${reading.leave}`)
    sums.push(sum)
    return sumLines(sum, reading.leave, (of, line) => pair.ask(of, line))
  })
  const left = lanesOf(layout, conditions, 'l')
  const right = lanesOf(layout, conditions, 'r')
  return {
    places: [...new Set([...left, ...right])].flatMap(placesOf),
    ofLeft: [
      ...readLines('l', left, reading),
      ...printer.ofLeft.map(({ name, as }) => `const ${name} = ${as}`),
      ...sums.flatMap(shortfalls),
    ],
    ofPair,
  }
}

/** Lines over a pair: what a line needs of the right record, and of both, is read before it, once. */
class PairLines {
  readonly #printer: Printer
  readonly #layout: Layout
  readonly #reading: Reading
  readonly #lanes = new Set<Lane>()
  readonly #shared = new Set<string>()

  constructor(printer: Printer, layout: Layout, reading: Reading) {
    this.#printer = printer
    this.#layout = layout
    this.#reading = reading
  }

  ask(of: Expression, line: string): readonly string[] {
    const lanes = lanesOf(this.#layout, [of], 'r').filter((lane) => !this.#lanes.has(lane))
    for (const lane of lanes) this.#lanes.add(lane)
    const used = new Set(line.match(/\bp\d+\b/g))
    const shared = this.#printer.ofPair.filter(({ name }) => used.has(name) && !this.#shared.has(name))
    for (const { name } of shared) this.#shared.add(name)
    return [
      ...readLines('r', lanes, this.#reading),
      ...shared.map(({ name, as }) => `const ${name} = ${as}`),
      line,
    ]
  }
}

const lanesOf = (layout: Layout, of: readonly Expression[], side: Side): readonly Lane[] => {
  const named = new Set(of.flatMap((e) => columnsIn(e).flatMap((c) => (c.side === side ? c.name : []))))
  return [...layout.lanes.values()].filter((lane) => named.has(lane.column))
}

const arrays = { whole: 'Int32Array', floats: 'Float32Array' }

/** Places of a row that a lane takes, each with the array that reads it. */
const placesOf = ({ at, kind }: Lane): readonly (readonly [number, keyof typeof arrays])[] => {
  if (kind === 'float') return [[at, 'floats']]
  return kind === 'whole' ? [[at, 'whole']] : [[at, 'whole'], [at + 1, 'whole']] // prettier-ignore
}

const readLines = (side: Side, lanes: readonly Lane[], { at: from }: Reading): readonly string[] =>
  lanes.flatMap((lane) =>
    placesOf(lane).map(([at, array]) => `const ${laneName(side, at)} = ${from(side, at, array)}`),
  )

const rowName = (side: Side): string => `${side}row`

const indented = (lines: readonly string[], depth: number): string =>
  lines.map((line) => ' '.repeat(depth) + line).join('\n')

/**
 * A block has a function of its own: it is called often, and so it is soon compiled as well as it can be.
 *
 * @param swift what is asked of every pair, of copies of the records
 * @param close what is asked of the pairs that are left, of the records where they lie
 */
function loopText(stride: number, { places, ofLeft, ofPair }: Lines, close: Lines): string {
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
const close = (${['whole', 'floats', recordName('l'), recordName('r')].join(', ')}) => {
  const ${rowName('l')} = ${recordName('l')} * ${stride}
  const ${rowName('r')} = ${recordName('r')} * ${stride}
${indented([...close.ofLeft, ...close.ofPair], 2)}
  keep(${recordName('l')}, ${recordName('r')})
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
      close(${['whole', 'floats', recordName('l'), recordName('r')].join(', ')})
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
