/** A name that has been read: its tokens in order, with titles and particles set aside. */
import type { CanonicalShare } from './dictionary.ts'

export interface NameToken {
  /** One word in plain form; a compound (Abd el Kader, Nour ed Dine) is one word. */
  readonly text: string
  /** One letter that stands for a name. */
  readonly initial: boolean
  /** The id of the best group, or `~` and the phonetic key. */
  readonly canonical: string
  readonly groups: readonly CanonicalShare[]
  readonly phonetic: string
  /** Id of the title that this word is too, where it was kept as a name (Thierno Diallo). */
  readonly title?: string
}

export interface ParsedName {
  readonly plain: string
  readonly tokens: readonly NameToken[]
  /** Titles set aside, in order; one that doubles as a given name is kept as a token as well, for a comparison that needs it. */
  readonly titles: readonly { readonly id: string; readonly text: string; readonly name?: NameToken }[]
  readonly particles: readonly string[]
}
