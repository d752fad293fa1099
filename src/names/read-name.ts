/**
 * From the text of a name field to a parsed name. What belongs together is joined (Abd el Kader, Nour ed Dine, El Hadj), what is no
 * name is set aside (titles, Ould, Bint, the article), and nothing is lost: a name that would be left without a token keeps them all.
 */
import { canonicalIds, inOneWord, isGlue } from './canonical-ids.ts'
import type { NameDictionary, Title } from './dictionary.ts'
import type { NameToken, ParsedName } from './parsed-name.ts'
import { phoneticKey } from './phonetic-key.ts'
import { plainForm } from './plain-form.ts'

/**
 * Read `text`. "Diallo, Mamadou" is read as "Mamadou Diallo". A title that is a given name too (Cheikh, Thierno) counts as a name
 * where fewer than `least` others would be left: two in a full name, one in a field that holds only given names. `seen` keeps words
 * that were looked up before: give one map to all names of a column, where the same few words come again and again.
 */
export function readName(
  text: string,
  dictionary: NameDictionary,
  least: number = 2,
  seen: Map<string, NameToken> = new Map(),
): ParsedName {
  const plain = plainForm(text)
  const words = inOrder(text, plain).filter((word) => !/^\d+$/.test(word))
  const pieces = joined(words, dictionary)
  const names = pieces.filter((p) => p.as === 'name')
  let missing = Math.max(0, least - names.length)
  const kept = new Set<Piece>(names)
  for (const piece of pieces) {
    if (missing === 0 || piece.title?.given !== true) continue
    kept.add(piece)
    missing--
  }
  const all = kept.size === 0
  const token = ({ text: word, title }: Piece): NameToken => {
    const one = seen.get(word) ?? tokenOf(word, dictionary)
    seen.set(word, one)
    return title === undefined ? one : { ...one, title: title.id }
  }
  const aside = all ? [] : pieces.filter((p) => !kept.has(p))
  return {
    plain,
    tokens: (all ? pieces : pieces.filter((p) => kept.has(p))).map(token),
    titles: aside.flatMap((piece) => {
      if (piece.title === undefined) return []
      const title = { id: piece.title.id, text: piece.text }
      return [piece.title.given ? { ...title, name: token(piece) } : title]
    }),
    particles: aside.filter((p) => p.as === 'particle').map((p) => p.text),
  }
}

interface Piece {
  readonly text: string
  readonly as: 'name' | 'title' | 'particle'
  readonly title?: Title
}

function tokenOf(text: string, dictionary: NameDictionary): NameToken {
  const groups = canonicalIds(text, dictionary)
  const phonetic = phoneticKey(text)
  return { text, initial: text.length === 1, canonical: inOneWord(groups, phonetic), groups, phonetic }
}

/** The words of `text`; where one comma divides it, what follows the comma comes first. */
function inOrder(text: string, plain: string): readonly string[] {
  const parts = text.split(/[,،]/)
  const turned = parts.length === 2 ? parts.toReversed().map((part) => plainForm(part)) : [plain]
  return turned.join(' ').split(' ').filter(Boolean)
}

/** Words to pieces, from the left, the longest first. */
function joined(words: readonly string[], dictionary: NameDictionary): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < words.length;) {
    const [piece, used] = pieceAt(words, at, dictionary)
    pieces.push(piece)
    at += used
  }
  return pieces
}

function pieceAt(words: readonly string[], at: number, dictionary: NameDictionary): readonly [Piece, number] {
  const { titleOf, particleOf, divineOf } = dictionary
  const [word = '', next = '', after = ''] = words.slice(at, at + 3)
  const two = titleOf.get(`${word} ${next}`)
  if (two !== undefined) return [{ text: word + next, as: 'title', title: two }, 2]
  const kind = particleOf.get(word)?.kind
  if (kind === 'servant') {
    if (divineOf.has(next)) return [{ text: word + next, as: 'name' }, 2]
    // A single letter is glue only before a divine name: in Abdou S. Diallo it is an initial.
    const open = particleOf.get(next)?.kind === 'article' && after !== ''
    if (open || (isGlue(next, particleOf) && divineOf.has(after))) {
      return [{ text: word + next + after, as: 'name' }, 3]
    }
  }
  const faith = (one: string): boolean => particleOf.get(one)?.kind === 'faith'
  if (kind === undefined && faith(next)) return [{ text: word + next, as: 'name' }, 2]
  if (kind === undefined && isGlue(next, particleOf) && faith(after)) {
    return [{ text: word + next + after, as: 'name' }, 3]
  }
  if (halves(word, next, dictionary)) return [{ text: word + next, as: 'name' }, 2]
  const one = titleOf.get(word)
  if (one !== undefined) return [{ text: word, as: 'title', title: one }, 1]
  const aside = kind === 'apart' || kind === 'article'
  return [{ text: word, as: aside ? 'particle' : 'name' }, 1]
}

/** True for one name written in two words (N Diaye, Abou Bakr): known together, and not apart. */
function halves(word: string, next: string, { groupsOf }: NameDictionary): boolean {
  if (next.length < 2 || !groupsOf.has(word + next)) return false
  return !groupsOf.has(next) || (word.length > 1 && !groupsOf.has(word))
}
