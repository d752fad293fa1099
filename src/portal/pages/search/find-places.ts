/**
 * The places that a search speaks of: one country, or two with their direction. “Mali to France”, “du Mali vers la France”,
 * “Mali-França”, “MLI FRA” and “in France, from Mali” are all the corridor from Mali to France.
 */
import type { Recognise } from '../../../standards/recognise.ts'

export interface FoundPlaces {
  readonly corridors: readonly { readonly from: string; readonly to: string }[]
  readonly areas: readonly string[]
  /** True where nothing bore the name and these only come near. */
  readonly guessed: boolean
  /** The words that name no place, for the search in texts. */
  readonly rest: string
}

/** Words between places that are no part of a name; those of `origin` say that the place after them comes first. */
const origin = new Set(['from', 'depuis', 'desde', 'venant', 'venus', 'vindos', 'vindo'])
const direction = new Set([
  ...origin,
  ...'to into towards toward vers pour para in en au aux à dans em no na nos nas ao e et and y x vs'.split(
    ' ',
  ),
])
const longest = 5

const none: FoundPlaces = { corridors: [], areas: [], guessed: false, rest: '' }

/** Find places in `text`; the whole is tried first, then every way of taking it for two places, then its parts. */
export function findPlaces(recognise: Recognise, text: string): FoundPlaces {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((w) => w !== '')
  if (words.length === 0) return none
  const whole = recognise(words.join(' '))
  if ('code' in whole) return { ...none, areas: [whole.code] }
  const pair = pairOf(recognise, words)
  if (pair !== undefined) return { ...none, corridors: [pair] }
  if (words.some(isDirection)) {
    const guess = guessPair(recognise, words)
    if (guess !== undefined) return guess
  }
  const { codes, rest } = partsOf(recognise, words)
  const [first, second] = codes
  if (first !== undefined && second !== undefined && codes.length === 2) {
    return { ...none, corridors: [{ from: first, to: second }], rest }
  }
  if (codes.length > 0) return { ...none, areas: codes, rest }
  const near = whole.near.map((n) => n.code)
  if (near.length > 0) return { ...none, areas: near, guessed: true, rest }
  return guessPair(recognise, words) ?? { ...none, rest }
}

const isDirection = (word: string | undefined): boolean => direction.has((word ?? '').toLowerCase())
const isOrigin = (word: string | undefined): boolean => origin.has((word ?? '').toLowerCase())

/** Drop the words of direction at either end. */
function trim(words: readonly string[]): readonly string[] {
  const start = words.findIndex((w) => !isDirection(w))
  const end = words.findLastIndex((w) => !isDirection(w))
  return start === -1 ? [] : words.slice(start, end + 1)
}

function pairOf(
  recognise: Recognise,
  words: readonly string[],
): { readonly from: string; readonly to: string } | undefined {
  for (let i = 1; i < words.length; i += 1) {
    const [left, right] = [words.slice(0, i), words.slice(i)]
    const [a, b] = [codeOf(recognise, trim(left)), codeOf(recognise, trim(right))]
    if (a === undefined || b === undefined || a === b) continue
    const turned = isOrigin(right[0]) || (isOrigin(left.at(-1)) && left.length > 1)
    return turned ? { from: b, to: a } : { from: a, to: b }
  }
  return undefined
}

function codeOf(recognise: Recognise, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined
  const found = recognise(words.join(' '))
  return 'code' in found ? found.code : undefined
}

/** Places named inside a longer text; a short word in small letters is not taken for a code (“mar” is the sea). */
function partsOf(
  recognise: Recognise,
  words: readonly string[],
): { readonly codes: readonly string[]; readonly rest: string } {
  const found: string[] = []
  const taken = new Set<number>()
  for (let i = 0; i < words.length; i += 1) {
    for (let n = Math.min(longest, words.length - i); n > 0; n -= 1) {
      const part = words.slice(i, i + n)
      if (n === 1 && (part[0] ?? '').length < 4 && !/^[A-Z]{3}$/.test(part[0] ?? '')) continue
      const code = isDirection(part[0]) || isDirection(part.at(-1)) ? undefined : codeOf(recognise, part)
      if (code === undefined) continue
      if (!found.includes(code)) found.push(code)
      for (let k = i; k < i + n; k += 1) taken.add(k)
      i += n - 1
      break
    }
  }
  return { codes: found, rest: words.filter((w, i) => !taken.has(i) && !isDirection(w)).join(' ') }
}

/** Two places of which at least one has a slip of the pen: “Mlai to France”. */
function guessPair(recognise: Recognise, words: readonly string[]): FoundPlaces | undefined {
  for (let i = 1; i < words.length; i += 1) {
    const [left, right] = [trim(words.slice(0, i)), trim(words.slice(i))]
    if (left.length === 0 || right.length === 0) continue
    const [a, b] = [recognise(left.join(' ')), recognise(right.join(' '))]
    const froms = 'code' in a ? [a.code] : a.near.map((n) => n.code)
    const tos = 'code' in b ? [b.code] : b.near.map((n) => n.code)
    const pairs = froms.flatMap((from) => tos.filter((to) => to !== from).map((to) => ({ from, to })))
    if (pairs.length > 0) return { ...none, corridors: pairs.slice(0, 5), guessed: true }
  }
  return undefined
}
