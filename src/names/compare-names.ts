/**
 * How two names agree, whatever the order of their words: a level for a linkage model, and a score for a list that a person reads.
 *
 * The dictionary decides first (one name in two spellings; two names that look alike), sound and slips of the pen after it. Words
 * that only one name has cost little: registers drop middle names. Words on both sides that meet nothing cost much.
 */
import { alignTokens } from './align-tokens.ts'
import { compareTokens } from './compare-tokens.ts'
import type { TokenAgreement } from './compare-tokens.ts'
import type { NameToken, ParsedName } from './parsed-name.ts'

/**
 * Worst first. `shared-token`: at least one word agrees canonically. `similar`: every word of the shorter meets one that is the same,
 * sounds the same or is nearly spelt so. `contained`: every word of the shorter agrees canonically with one of the longer, two at
 * least, or a rare one. `reordered`: all words agree canonically, in another order. `exact`: same words, same order.
 */
export const nameLevels = [
  'different',
  'shared-token',
  'similar',
  'contained',
  'reordered',
  'same-canonical',
  'exact',
] as const
export type NameLevel = (typeof nameLevels)[number]

export interface NameAgreement {
  readonly level: NameLevel
  /** From 0 (nothing in common) to 1 (the same words in the same order). */
  readonly score: number
}

/** Share of persons (0 to 1) who bear a name, by canonical token. A token that is absent is rare. */
export type NameFrequencies = ReadonlyMap<string, number>

/** One person in a thousand: a name below it is rare. */
const rare = 0.001

/** Compare two names that were read; with `frequencies`, a rare word weighs more than a common one. */
export function compareNames(a: ParsedName, b: ParsedName, frequencies?: NameFrequencies): NameAgreement {
  const [left, right] = mended(withTitles(a, b), withTitles(b, a))
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length === 0) return { level: 'different', score: 0 }
  const table = short.map((one) => long.map((other) => compareTokens(one, other)))
  const at = (i: number, j: number): TokenAgreement => table[i]?.[j] as TokenAgreement
  const pairs = alignTokens(short.length, long.length, (i, j) => at(i, j).credit)
  const met = pairs.map(({ left: i, right: j }) => at(i, j))
  const inOrder = pairs.every(({ right: j }, k) => k === 0 || j > (pairs[k - 1]?.right ?? -1))
  const whole = short.length === long.length
  const level = levelOf(
    met,
    whole,
    inOrder,
    short.some((t) => isRare(t, frequencies)),
  )
  const otherTitles = whole && level === 'exact' && titlesOf(a) !== titlesOf(b)
  return {
    level: otherTitles ? 'same-canonical' : level,
    score: scoreOf(pairs, met, short, long, frequencies) * (inOrder ? 1 : 0.98) * (otherTitles ? 0.99 : 1),
  }
}

const token = (tokens: readonly NameToken[], i: number): NameToken => tokens[i] as NameToken

const titlesOf = (name: ParsedName): string =>
  name.titles
    .filter((t) => t.name !== undefined)
    .map((t) => t.id)
    .toSorted()
    .join(' ')

const isRare = (one: NameToken, frequencies: NameFrequencies | undefined): boolean =>
  frequencies !== undefined && !one.initial && (frequencies.get(one.canonical) ?? 0) < rare

/** The tokens of `name`, and those of its titles that the other name has as a name: Thierno Diallo, Thierno Amadou Diallo. */
function withTitles(name: ParsedName, other: ParsedName): readonly NameToken[] {
  const asName = new Set(other.tokens.map((t) => t.title).filter((id) => id !== undefined))
  const back = name.titles.flatMap((t) => (t.name !== undefined && asName.has(t.id) ? [t.name] : []))
  return [...back, ...name.tokens]
}

/** Where two words of one name are one word of the other (Mamadou Lamine, Mamadoulamine), join them. */
function mended(
  a: readonly NameToken[],
  b: readonly NameToken[],
): readonly [readonly NameToken[], readonly NameToken[]] {
  return [mend(a, b), mend(b, a)]
}

function mend(name: readonly NameToken[], other: readonly NameToken[]): readonly NameToken[] {
  const whole = new Map(other.map((t) => [t.text, t]))
  const tokens: NameToken[] = []
  for (const one of name) {
    const last = tokens.at(-1)
    const both = last === undefined ? undefined : whole.get(last.text + one.text)
    if (both === undefined) tokens.push(one)
    else tokens[tokens.length - 1] = both
  }
  return tokens
}

function levelOf(
  met: readonly TokenAgreement[],
  whole: boolean,
  inOrder: boolean,
  hasRare: boolean,
): NameLevel {
  const named = met.filter((m) => m.kind === 'exact' || m.kind === 'canonical').length
  const near = met.filter((m) => m.kind !== 'different').length
  if (named === met.length && whole) {
    if (!inOrder) return 'reordered'
    return met.every((m) => m.kind === 'exact') ? 'exact' : 'same-canonical'
  }
  if (named === met.length && (named >= 2 || hasRare)) return 'contained'
  if (near === met.length && (whole || near >= 2)) return 'similar'
  return named > 0 ? 'shared-token' : 'different'
}

/** Weighted mean credit of the shorter name's words, less for words that meet nothing on both sides, and a little for extra ones. */
function scoreOf(
  pairs: readonly { readonly left: number; readonly right: number }[],
  met: readonly TokenAgreement[],
  short: readonly NameToken[],
  long: readonly NameToken[],
  frequencies: NameFrequencies | undefined,
): number {
  let [sum, whole] = [0, 0]
  pairs.forEach(({ left, right }, k) => {
    const weight = Math.max(
      weightOf(token(short, left), frequencies),
      weightOf(token(long, right), frequencies),
    )
    sum += weight * (met[k]?.credit ?? 0)
    whole += weight
  })
  const unmet = met.filter((m) => m.kind === 'different').length
  const extra = long.length - short.length
  const alone = short.length === 1 && extra > 0 ? 0.75 : 1
  return (sum / whole) * 0.85 ** unmet * Math.max(0.8, 1 - 0.03 * extra) * alone
}

/** From 0.25 (everybody's name) to 1 (one in ten thousand, or rarer). */
function weightOf(one: NameToken, frequencies: NameFrequencies | undefined): number {
  if (one.initial) return 0.5
  if (frequencies === undefined) return 1
  const share = Math.max(frequencies.get(one.canonical) ?? 0, 1e-4)
  return Math.max(0.25, Math.log(share) / Math.log(1e-4))
}
