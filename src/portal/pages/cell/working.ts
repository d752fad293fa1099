/**
 * The arithmetic of a derived cell, with its numbers. Shown only where it gives the published value again: a reader should never be
 * handed a sum that does not come out.
 */
import type { Observation } from '../../../published/model.ts'

export interface Input {
  readonly table: string
  readonly cells: readonly Observation[]
  readonly count: number
}

interface Working {
  /** With `{0}`, `{1}` … for the inputs, in the order of `of`. */
  readonly text: string
  readonly of: readonly Observation[]
}

interface Parts {
  /** Inputs one after the other, without missing ones. */
  readonly all: readonly Observation[]
  /** The cell of the n-th input that has `code` somewhere in its key. */
  readonly at: (input: number, code?: string) => Observation | undefined
  readonly key: readonly string[]
}

type Rule = (parts: Parts) => (Working & { readonly value: number }) | undefined

const ratio =
  (
    factor: number,
    top: (p: Parts) => Observation | undefined,
    bottom: (p: Parts) => Observation | undefined,
  ): Rule =>
  (parts) => {
    const [a, b] = [top(parts), bottom(parts)]
    if (a === undefined || b === undefined) return undefined
    return { text: `${factor} · {0} / {1}`, of: [a, b], value: (factor * (a.value ?? 0)) / (b.value ?? 0) }
  }

const growth: Rule = ({ at }) => {
  const [b, a] = [at(0), at(1)]
  if (a === undefined || b === undefined) return undefined
  const years = Number(b.key.at(-1)) - Number(a.key.at(-1))
  const value = (100 * Math.log((b.value ?? 0) / (a.value ?? 0))) / years
  return { text: `100 · ln({0} / {1}) / ${years}`, of: [b, a], value }
}

const difference: Rule = ({ at }) => {
  const [a, b] = [at(0), at(1)]
  if (a === undefined || b === undefined) return undefined
  const value = (100 * ((a.value ?? 0) - (b.value ?? 0))) / (b.value ?? 0)
  return { text: '100 · ({0} − {1}) / {1}', of: [a, b], value }
}

/** SDG 10.7.4: refugees and others in need of protection, by those and the population. */
const refugees: Rule = ({ all }) => {
  const people = all.find((o) => o.key.length === 2)
  const fled = all.filter((o) => o.key.length === 3)
  if (people === undefined || fled.length === 0) return undefined
  const sum = fled.reduce((n, o) => n + (o.value ?? 0), 0)
  const names = fled.map((_, i) => `{${i}}`).join(' + ')
  const above = fled.length === 1 ? names : `(${names})`
  return {
    text: `100 000 · ${above} / ({${fled.length}} + ${names})`,
    of: [...fled, people],
    value: (100_000 * sum) / ((people.value ?? 0) + sum),
  }
}

const carried: Rule = ({ all }) => {
  if (all.length === 0) return undefined
  const value = all.reduce((n, o) => n + (o.value ?? 0), 0)
  return { text: all.map((_, i) => `{${i}}`).join(' + '), of: all, value }
}

const rules: Readonly<Record<string, Rule>> = {
  'stock-share': ratio(
    100,
    (p) => p.at(0),
    (p) => p.at(1),
  ),
  'stock-female-share': ratio(
    100,
    (p) => p.at(0, 'F'),
    (p) => p.at(0, '_T'),
  ),
  'intra-regional-share': ratio(
    100,
    (p) => p.at(0, 'WITHIN'),
    (p) => p.at(0, '_T'),
  ),
  'stock-growth': growth,
  'stock-difference': difference,
  'sdg-10-7-4': refugees,
}

/** Sums of more cells than this are told, not written out. */
const mostWritten = 8

/**
 * Write the arithmetic of the cell `key` of `table`; undefined where there is none to show, or where it does not give `value`.
 *
 * @param decimals of the table: what is published is compared at that precision
 */
export function working(
  table: string,
  key: readonly string[],
  value: number,
  inputs: readonly Input[],
  decimals: number,
): Working | undefined {
  const all = inputs.flatMap((i) => i.cells).filter((o) => o.value !== null)
  if (inputs.some((i) => i.cells.length < i.count) || all.length > mostWritten) return undefined
  const at = (input: number, code?: string): Observation | undefined => {
    const cells = (inputs[input]?.cells ?? []).filter((o) => o.value !== null)
    if (code === undefined) return cells.length === 1 ? cells[0] : undefined
    const place = table === 'stock-female-share' ? 2 : 3
    return cells.find((o) => o.key[place] === code)
  }
  const made = (rules[table] ?? carried)({ all, at, key })
  if (made === undefined || made.of.length < 2 || !Number.isFinite(made.value)) return undefined
  return Math.abs(made.value - value) < 0.5 * 10 ** -decimals ? { text: made.text, of: made.of } : undefined
}

/** Whether a derived cell is nothing but the sum of its inputs, however many they are. */
export function isSum(value: number, inputs: readonly Input[]): boolean {
  const all = inputs.flatMap((i) => i.cells)
  if (all.length < 2 || inputs.some((i) => i.cells.length < i.count)) return false
  return Math.abs(all.reduce((n, o) => n + (o.value ?? 0), 0) - value) < 0.5
}
