/**
 * How two words of two names agree. The kinds are ordered; a credit from 0 to 1 says how much of a whole agreement each is worth.
 */
import { jaroWinkler } from './jaro-winkler.ts'
import type { NameToken } from './parsed-name.ts'

/** Worst first. `canonical`: one group of the dictionary, or, for unknown words, one phonetic key. */
export const tokenKinds = ['different', 'initial', 'similar', 'phonetic', 'canonical', 'exact'] as const
export type TokenKind = (typeof tokenKinds)[number]

export interface TokenAgreement {
  readonly kind: TokenKind
  readonly credit: number
}

/** Below this Jaro-Winkler similarity two words are different names; above it, perhaps a slip of the pen. */
export const similarFrom = 0.88

/** Compare two words. Two that the dictionary knows as different names differ, however alike they look (Mahmud, Muhammad). */
export function compareTokens(a: NameToken, b: NameToken): TokenAgreement {
  if (a.text === b.text) return { kind: 'exact', credit: a.initial ? 0.9 : 1 }
  if (a.initial || b.initial) {
    const met = a.text[0] === b.text[0] || (!a.initial && !b.initial)
    return met ? { kind: 'initial', credit: 0.8 } : { kind: 'different', credit: 0 }
  }
  const known = a.groups.length > 0 && b.groups.length > 0
  const common = known ? shared(a, b) : 0
  if (common > 0) return { kind: 'canonical', credit: 0.92 + 0.05 * common }
  const likeness = jaroWinkler(a.text, b.text)
  if (known) return { kind: 'different', credit: likeness * 0.5 }
  if (a.canonical === b.canonical) return { kind: 'canonical', credit: sounding(a, likeness) }
  if (a.phonetic === b.phonetic) return { kind: 'phonetic', credit: sounding(a, likeness) }
  if (likeness >= similarFrom) return { kind: 'similar', credit: likeness * 0.97 }
  return { kind: 'different', credit: likeness < 0.7 ? 0 : likeness * 0.75 }
}

/** The part of the bearers of one spelling who may be meant by the other, from 0 to 1. */
function shared(a: NameToken, b: NameToken): number {
  let sum = 0
  for (const one of a.groups) {
    for (const other of b.groups) if (one.id === other.id) sum += Math.min(one.weight, other.weight)
  }
  return sum
}

/** A short key says little: half the words of two letters sound alike. */
const sounding = (a: NameToken, likeness: number): number =>
  a.phonetic.length >= 3 ? Math.max(0.92, likeness * 0.97) : 0.85
