/**
 * How a name is spelled by a French, an English or a Portuguese hand: the spellings of its group, the likelier the more they look
 * like that orthography. The dictionary does not say whose a spelling is; letters tell (`ou`, `dj` and `ch` are French).
 */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import { hands } from './settings.ts'
import type { Hand } from './settings.ts'

/** A name that people bear: one group of spellings. */
export interface Name {
  readonly id: string
  readonly languages: readonly string[]
  /** Draw a spelling, in small letters, as a hand would write it. */
  readonly spell: (random: Random, hand: Hand) => string
}

const signs: Readonly<Record<Hand, RegExp>> = {
  fr: /ou|dj|tch|gn|eau|oi|ck$|ss|di[aeo]|thi|[bcdfgklmnprst]e$|ph/,
  en: /oo|ee|sh|w$|ow|aw|(?<!d)j|ay$|ey$|eh$|ah$|th(?!i)|kh|ly$|ty$/,
  pt: /x|lh|nh|qu|dj[aeo]|u$|c[aou]|[aeiou]i$|^[^wkhy]*u[^wkhy]*$/,
}

/** How much likelier a spelling with a sign of the hand is, and how much less likely one with another hand's sign alone. */
const [fitting, foreign] = [8, 0.25]

/** A group lists its spellings from the most usual on; weights fall a little faster than 1 / place. */
const weight = (spelling: string, place: number, hand: Hand): number => {
  const fits = signs[hand].test(spelling)
  const other = hands.some((one) => one !== hand && signs[one].test(spelling))
  return (fits ? fitting : other ? foreign : 1) / ((place + 1) * Math.sqrt(place + 1))
}

/** Make a name of its spellings; those without a vowel are Arabic script and are left out. */
export function spelledName(id: string, languages: readonly string[], spellings: readonly string[]): Name {
  const latin = spellings.filter((one) => /[aeiouy]/.test(one))
  const choice = new Map(
    hands.map((hand) => [hand, weightedChoice(latin.map((one, place) => weight(one, place, hand)))] as const),
  )
  return { id, languages, spell: (random, hand) => latin[choice.get(hand)?.(random) ?? 0] ?? id }
}
