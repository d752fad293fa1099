/**
 * Spellings that confident links say are one name: proposals for the dictionary, for a person to approve.
 *
 * In: pairs of name values that were linked on other evidence, with a weight (how many links, or their probabilities summed). What
 * the dictionary already explains is taken away from each pair; the words that remain are laid against each other and counted.
 * Lift compares the count with what chance would give: it is high for two spellings that only meet each other.
 */
import { alignTokens } from './align-tokens.ts'
import { compareTokens } from './compare-tokens.ts'
import type { NameDictionary } from './dictionary.ts'
import type { NameToken, ParsedName } from './parsed-name.ts'
import { readName } from './read-name.ts'

/** Two name values of one person, as two registers write them. */
export interface LinkedNames {
  readonly a: string
  readonly b: string
  readonly weight: number
}

/** One pair of spellings. One row per unordered pair. */
export interface Proposal {
  /** The list that would grow. */
  readonly kind: 'given' | 'surname'
  /** The spelling to be added, in plain form. */
  readonly spelling: string
  /** What it was linked with: a spelling that the dictionary knows, or the commoner of two that it does not. */
  readonly other: string
  /** The group that would grow; a new group, named after `other`, where the dictionary knows neither. */
  readonly canonical: string
  /** Weight of the links that say so. */
  readonly support: number
  /** How many times more often than by chance the two meet. */
  readonly lift: number
}

export interface Mining {
  /** The least weight of links that makes a proposal. */
  readonly support: number
  /** The list for spellings of which the dictionary knows neither. */
  readonly kind: Proposal['kind']
}

/** Find pairs of spellings that meet in `pairs`, the greatest lift first; equal lifts by support, then by spelling. */
export function mineEquivalents(
  pairs: readonly LinkedNames[],
  dictionary: NameDictionary,
  { support: least, kind }: Mining = { support: 3, kind: 'given' },
): readonly Proposal[] {
  const weightOf = new Map<string, number>()
  const met = new Map<string, number>()
  let whole = 0
  for (const { a, b, weight } of pairs) {
    const [left, right] = [readName(a, dictionary, 1), readName(b, dictionary, 1)]
    whole += weight
    for (const word of new Set([...left.tokens, ...right.tokens].map((t) => t.text)))
      add(weightOf, word, weight)
    for (const [one, other] of unexplained(left, right)) add(met, [one, other].toSorted().join(' '), weight)
  }
  const surnames = new Set(dictionary.surnames.map((g) => g.id))
  return [...met]
    .filter(([, support]) => support >= least)
    .map(([words, support]): Proposal => {
      const [spelling, other] = directed(words.split(' '), weightOf, dictionary)
      const group = dictionary.groupsOf.get(other)?.[0]?.id
      const known = group === undefined ? kind : surnames.has(group) ? 'surname' : 'given'
      const chance = (weightOf.get(spelling) ?? 0) * (weightOf.get(other) ?? 0)
      return {
        kind: known,
        spelling,
        other,
        canonical: group ?? other,
        support,
        lift: (support * whole) / chance,
      }
    })
    .toSorted(
      (x, y) =>
        y.lift - x.lift ||
        y.support - x.support ||
        (`${x.spelling} ${x.other}` < `${y.spelling} ${y.other}` ? -1 : 1),
    )
}

const add = (sums: Map<string, number>, key: string, weight: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + weight)
}

/** Words that differ and face each other once all agreeing words are gone; none where more are left on one side than on the other. */
function unexplained(a: ParsedName, b: ParsedName): readonly (readonly [string, string])[] {
  const [left, right] = [words(a), words(b)]
  const taken = new Set<NameToken>()
  const rest = left.filter((one) => {
    const same = right.find((t) => !taken.has(t) && agrees(one, t))
    if (same !== undefined) taken.add(same)
    return same === undefined
  })
  const facing = right.filter((t) => !taken.has(t))
  if (rest.length !== facing.length) return []
  const credit = (i: number, j: number): number =>
    compareTokens(rest[i] as NameToken, facing[j] as NameToken).credit
  return alignTokens(rest.length, facing.length, credit).map(
    (p) => [rest[p.left]?.text ?? '', facing[p.right]?.text ?? ''] as const,
  )
}

const words = (name: ParsedName): readonly NameToken[] => name.tokens.filter((t) => !t.initial)

/** One text or one group of the dictionary; a common sound is not enough, since the dictionary should learn it. */
const agrees = (a: NameToken, b: NameToken): boolean =>
  a.text === b.text || a.groups.some((g) => b.groups.some((h) => h.id === g.id))

/** The new spelling first: what the dictionary does not know, or else the rarer. */
function directed(
  [a = '', b = '']: readonly string[],
  weightOf: ReadonlyMap<string, number>,
  { groupsOf }: NameDictionary,
): readonly [string, string] {
  if (groupsOf.has(a) !== groupsOf.has(b)) return groupsOf.has(a) ? [b, a] : [a, b]
  return (weightOf.get(a) ?? 0) > (weightOf.get(b) ?? 0) ? [b, a] : [a, b]
}
