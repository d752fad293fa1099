/**
 * The words of the plain set by rank: given names (those of the name dictionary first, then made ones), surnames, places and
 * postcodes, all in small letters.
 */
import type { NameDictionary } from '../../names/dictionary.ts'
import { namer, syllablesOf } from '../syllables.ts'

export interface GivenName {
  readonly text: string
  readonly sex: 'F' | 'M' | null
}

export interface Vocabulary {
  readonly given: (rank: number) => GivenName
  readonly surname: (rank: number) => string
  readonly place: (rank: number) => string
  /** Of the form `ka17 4te`; above 13 million ranks they come again. */
  readonly postcode: (rank: number) => string
}

const vowels = 'aeiou'
const any = syllablesOf('bcdfghjklmnprstvwyz', vowels)
/** Few beginnings, as surnames of one region have: four letters are shared by many. */
const surnameSyllables = [syllablesOf('bdkmst', 'aeou'), syllablesOf('lnrs', vowels), any]
const placeEndings = ['ville', 'dougou', 'ford', 'kunda', 'bourg', 'ton', 'mar', 'stad']

export function vocabulary(dictionary: NameDictionary): Vocabulary {
  const given = knownNames(dictionary)
  const madeGiven = namer([any], 2)
  const surname = namer(surnameSyllables, 3)
  const madePlace = namer([any], 2)
  const places: string[] = []
  return {
    given: (rank) =>
      (given[rank] ??= {
        text: `${madeGiven(rank)}${rank % 2 === 0 ? 'ka' : 'lo'}`,
        sex: rank % 2 === 0 ? 'F' : 'M',
      }),
    surname,
    place: (rank) => (places[rank] ??= madePlace(rank) + (placeEndings[rank % placeEndings.length] ?? '')),
    postcode,
  }
}

/**
 * The usual spellings of the dictionary, women's and men's names in turn. One for each beginning: a rule that blocks on three
 * letters would drown in the names that begin with Abd.
 */
function knownNames(dictionary: NameDictionary): GivenName[] {
  const known = new Map<string, GivenName>()
  for (const { spellings, sex } of dictionary.given) {
    const text = spellings[0] ?? ''
    if (!known.has(text.slice(0, 3))) known.set(text.slice(0, 3), { text, sex })
  }
  const all = [...known.values()]
  const [women, others] = [all.filter((one) => one.sex === 'F'), all.filter((one) => one.sex !== 'F')]
  return others.flatMap((one, i) => [one, ...women.slice(i, i + 1)]).concat(women.slice(others.length))
}

const area = 'abcdefghjkl'
const end = 'abcdefghjklmnpqrstuvwxyz'
const codes = area.length ** 2 * 29 * 9 * end.length ** 2

/** Neighbouring ranks stand far apart: a factor that shares no divisor with the number of codes spreads them. */
const spread = 7_368_787

function postcode(rank: number): string {
  let rest = ((rank % codes) * spread) % codes
  const digit = (base: number): number => {
    const found = rest % base
    rest = Math.floor(rest / base)
    return found
  }
  const [a, b] = [area[digit(area.length)] ?? '', area[digit(area.length)] ?? '']
  const district = digit(29) + 1
  const sector = digit(9) + 1
  return `${a}${b}${district} ${sector}${end[digit(end.length)] ?? ''}${end[digit(end.length)] ?? ''}`
}
