import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../../../src/engine/duckdb.ts'
import type { Engine } from '../../../../src/engine/engine.ts'
import { compiled } from '../../../../src/steps/link/kernel/compiled.ts'
import { layoutOf } from '../../../../src/steps/link/kernel/layout.ts'
import { missing } from '../../../../src/steps/link/kernel/missing.ts'
import { pairLoop } from '../../../../src/steps/link/kernel/pair-loop.ts'
import type { Expression } from '../../../../src/steps/link/splink/expression.ts'
import { parse } from '../../../../src/steps/link/splink/parse.ts'
import { chance } from '../cluster/random-graph.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openDuckdb('.', { threads: 1 })
})
afterAll(() => engine.close())

const layout = layoutOf(
  new Map([
    ['a', 'whole'],
    ['b', 'whole'],
    ['x', 'float'],
    ['s', 'bits'],
  ]),
)
const count = 60

/** Records with missing values, in memory and in the engine. */
async function records(seed: number): Promise<Int32Array> {
  const next = chance(seed)
  const draw = (value: () => string): string => (next() < 0.2 ? 'null' : value())
  const rows = Array.from({ length: count }, () => [
    draw(() => String(Math.floor(next() * 7) - 3)),
    draw(() => String(Math.floor(next() * 7) - 3)),
    draw(() => String(Math.fround(next() * 10 - 5))),
    draw(() => String(Math.floor(next() * 2 ** 40))),
  ])
  await engine.keep(
    'records',
    `select cast(n as integer) as n, cast(a as integer) as a, cast(b as integer) as b, cast(x as float) as x, cast(s as bigint) as s from (values ${rows.map((row, n) => `(${n}, ${row.join(', ')})`).join(', ')}) as t (n, a, b, x, s)`,
  )
  const whole = new Int32Array(count * layout.stride).fill(missing)
  const floats = new Float32Array(whole.buffer)
  for (const [n, [a = '', b = '', x = '', s = '']] of rows.entries()) {
    const row = n * layout.stride
    if (a !== 'null') whole[row] = Number(a)
    if (b !== 'null') whole[row + 1] = Number(b)
    floats[row + 2] = x === 'null' ? Number.NaN : Number(x)
    if (s === 'null') continue
    whole[row + 3] = Number(BigInt.asIntN(32, BigInt(s)))
    whole[row + 4] = Number(BigInt(s) >> 32n)
  }
  return whole
}

const all = Int32Array.from({ length: count }, (_, n) => n)

function inMemory(whole: Int32Array, conditions: readonly string[]): readonly string[] {
  const trees = conditions.map((one) => parse(one, 'prefix') as Expression)
  const loop = compiled(pairLoop(trees, layout) ?? '')
  const found = loop(whole, new Float32Array(whole.buffer), all, Int32Array.of(0, count), 0, 1)
  return Array.from({ length: found.length / 2 }, (_, i) => `${found[2 * i]} ${found[2 * i + 1]}`)
}

const bySql = async (conditions: readonly string[]): Promise<readonly string[]> =>
  (
    await engine.rows(
      `select l.n as l, r.n as r from records as l join records as r on l.n < r.n where ${conditions.map((one) => `(${one})`).join(' and ')} order by all`,
    )
  ).map((row) => `${String(row['l'])} ${String(row['r'])}`)

const some = <T>(items: readonly T[], next: () => number): T => items[Math.floor(next() * items.length)] as T

/** A condition drawn by lot, of three values. */
function condition(next: () => number, depth: number): string {
  const inner = (): string => condition(next, depth - 1)
  if (depth === 0 || next() < 0.25) {
    const column = (): string => `${some(['l', 'r'], next)}.${some(['a', 'b'], next)}`
    return some(
      [
        () => `${column()} ${some(['=', '<>', '<', '<=', '>', '>='], next)} ${column()}`,
        () => `${column()} is ${some(['', 'not '], next)}null`,
        () => `abs(l.a - r.b) <= ${Math.floor(next() * 4)}`,
        () => `cast(bit_count(xor(l.s, r.s)) as integer) > ${15 + Math.floor(next() * 8)}`,
        () => `(l.a + r.a) * 3 < 2 * l.b`,
        () => `${weight(next, 1)} >= ${weight(next, 0)}`,
        () => some(['true', 'false'], next),
      ],
      next,
    )()
  }
  return some(
    [() => `(${inner()} and ${inner()})`, () => `(${inner()} or ${inner()})`, () => `not (${inner()})`],
    next,
  )()
}

/** A float drawn by lot: constants, columns, choices. */
function weight(next: () => number, depth: number): string {
  const constant = (): string => `cast('${(next() * 8 - 4).toFixed(12)}' as float)`
  if (depth === 0) return constant()
  return some(
    [
      () => `coalesce(${some(['l', 'r'], next)}.x, ${constant()})`,
      () => `greatest(${constant()}, ${constant()} + coalesce(l.x, ${constant()}))`,
      () => `${constant()} * coalesce(l.x, ${constant()})`,
      () =>
        `case when ${condition(next, 1)} then ${weight(next, depth - 1)} when ${condition(next, 1)} then ${constant()} else ${weight(next, depth - 1)} end`,
    ],
    next,
  )()
}

const seeds = Array.from({ length: 60 }, (_, i) => i)

test.each(seeds)('conditions %i hold for the same pairs in memory and in the engine', async (seed) => {
  const next = chance(seed)
  const whole = await records(seed)
  const sum = (): string => Array.from({ length: 4 }, () => `(${weight(next, 2)})`).join(' + ')
  for (const asked of [
    [condition(next, 3)],
    [`${sum()} >= cast('${next() * 6 - 1}' as float)`],
    [condition(next, 1), `${sum()} >= cast('-1' as float)`, `${sum()} >= cast('1' as float)`],
  ])
    expect(inMemory(whole, asked), asked.join('\n')).toEqual(await bySql(asked))
})

test('the pair falls short only where the sum does: at the very limit it is kept', async () => {
  const whole = await records(7)
  const asked = [
    `case when l.a = r.a then cast('0.1' as float) else cast('7.3' as float) end + cast('0.2' as float) >= cast('0.3' as float) + cast('0' as float)`,
  ]
  expect(inMemory(whole, asked)).toEqual(await bySql(asked))
})

test.each([
  ['a text', "l.a = 'x'"],
  ['a function that it does not know', 'l.a % 2 = r.a'],
  ['a list', 'l.a in (1, 2)'],
  ['a column that is not there', 'l.c = r.c'],
  ['whole numbers beside floats', 'l.a >= l.x'],
  ['a choice without an end', "case when l.a = 1 then cast('1' as float) end >= cast('0' as float)"],
  ['letters as a number', 'l.s = r.s'],
])('%s has no counterpart', (_, text) => {
  expect(pairLoop([parse(text, 'prefix') as Expression], layout)).toBeUndefined()
})
