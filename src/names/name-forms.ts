/** What linkage stores of one distinct value of a name column: computed once per spelling, not once per person or pair. */
import type { NameDictionary } from './dictionary.ts'
import type { NameToken } from './parsed-name.ts'
import { readName } from './read-name.ts'

export interface NameForms {
  /** Small Latin letters, with titles and particles. */
  readonly plain: string
  /** Canonical tokens in the order of the name, joined by a space. */
  readonly canonical: string
  /** The same in alphabetical order: equal for a name and its reversal. */
  readonly sorted: string
  /** Phonetic keys in the order of the name, joined by a space. */
  readonly phonetic: string
  /** The first canonical token; empty where the value holds no name. */
  readonly first: string
  /** The last canonical token; the first again where there is only one. */
  readonly last: string
  readonly tokens: readonly string[]
  /** Ids of the titles that were set aside. */
  readonly titles: readonly string[]
}

/** Which column the value comes from; a field of given names or of surnames may be a single word, a full name has two. */
export type NameKind = 'given' | 'surname' | 'full'

/**
 * Make the forms of `text`, the value of a column of `kind`. The same word has the same canonical token in every column. Give one
 * `seen` to all values of a column: a word is then looked up once.
 */
export function nameForms(
  text: string,
  kind: NameKind,
  dictionary: NameDictionary,
  seen: Map<string, NameToken> = new Map(),
): NameForms {
  const name = readName(text, dictionary, kind === 'full' ? 2 : 1, seen)
  const tokens = name.tokens.map((t) => t.canonical)
  return {
    plain: name.plain,
    canonical: tokens.join(' '),
    sorted: tokens.toSorted().join(' '),
    phonetic: name.tokens.map((t) => t.phonetic).join(' '),
    first: tokens[0] ?? '',
    last: tokens.at(-1) ?? '',
    tokens,
    titles: name.titles.map((t) => t.id),
  }
}
