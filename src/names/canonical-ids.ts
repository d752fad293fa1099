/**
 * From one word of a name to the names it may be: the groups of the dictionary that hold the spelling, each with its part.
 */
import type { CanonicalShare, NameDictionary } from './dictionary.ts'
import { phoneticKey } from './phonetic-key.ts'

/**
 * The groups that `token` (one word in plain form) belongs to, the heaviest first; the weights add up to 1. Empty where the dictionary
 * does not know the word. A compound of Abd and a divine name is known by its parts (`abdulqadiru` is `abd-kader`), a title that is a
 * given name too by the title's id.
 */
export function canonicalIds(token: string, dictionary: NameDictionary): readonly CanonicalShare[] {
  const known = dictionary.groupsOf.get(token)
  if (known !== undefined) return known
  const title = dictionary.titleOf.get(token)
  if (title?.given === true) return [{ id: title.id, weight: 1 }]
  const divine = divineName(token, dictionary)
  return divine === undefined ? [] : [{ id: `abd-${divine}`, weight: 1 }]
}

/** One word that stands for `token` in keys and indexes: the id of its best group, or `~` and its phonetic key. */
export function canonicalToken(token: string, dictionary: NameDictionary): string {
  return inOneWord(canonicalIds(token, dictionary), phoneticKey(token))
}

/** The same from groups and a phonetic key that are at hand. */
export function inOneWord(groups: readonly CanonicalShare[], phonetic: string): string {
  return groups[0]?.id ?? `~${phonetic}`
}

/** The divine name in a fused compound, found by cutting off Abd and then, where needed, the article. */
function divineName(token: string, { particleOf, divineOf }: NameDictionary): string | undefined {
  for (let cut = 2; cut <= token.length - 3; cut++) {
    if (particleOf.get(token.slice(0, cut))?.kind !== 'servant') continue
    for (const start of [cut, cut + 1, cut + 2, cut + 3]) {
      const glue = token.slice(cut, start)
      const divine = divineOf.get(token.slice(start))
      if (divine !== undefined && (glue === '' || isGlue(glue, particleOf))) return divine
    }
  }
  return undefined
}

/** True where `word` can stand between the halves of a compound. */
export function isGlue(word: string, particleOf: NameDictionary['particleOf']): boolean {
  const kind = particleOf.get(word)?.kind
  return kind === 'article' || kind === 'glue'
}
