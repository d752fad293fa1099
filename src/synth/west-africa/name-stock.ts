/**
 * Which names the people of the West African set bear, and how often: a few common ones by the settings, the rest of the name
 * dictionary nearly evenly, and names that no dictionary knows.
 */
import type { NameDictionary, NameGroup } from '../../names/dictionary.ts'
import { problem } from '../../problem.ts'
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import { namer, syllablesOf } from '../syllables.ts'
import type { NameShares, Sex, WestAfricaSettings } from './settings.ts'
import { spelledName } from './spelling.ts'
import type { Name } from './spelling.ts'

export interface NameStock {
  readonly surname: (random: Random) => Name
  /** A given name of that sex, usually one that speakers of the language bear. */
  readonly given: (random: Random, sex: Sex, language: string) => Name
  /** Short and pet forms, by the id of the name. */
  readonly short: ReadonlyMap<string, readonly string[]>
}

const madeName = namer([syllablesOf('bdfgklmnstwy', 'aeiou'), syllablesOf('bdgklmnrst', 'aiou')], 3)

/** Evens out the rest: the first of it is borne about three times as often as the last of two hundred. */
const evenness = 100

/** Redraws before a name of another language is let stand. */
const tries = 20

/** @throws standards.invalid where the settings name a spelling that the dictionary does not have. */
export function nameStock(settings: WestAfricaSettings, dictionary: NameDictionary): NameStock {
  const { given, surnames } = settings
  const ofSex = (sex: Sex, from: number): Stock => {
    const groups = dictionary.given.filter((group) => group.sex === sex || group.sex === null)
    return stock(given[sex], groups, `given.${sex}`, from)
  }
  // The numbers of made names: surnames, men and women draw from ranges that do not meet.
  const all = stock(surnames, dictionary.surnames, 'surnames', 0)
  const men = ofSex('M', surnames.unknown.names)
  const women = ofSex('F', surnames.unknown.names + given.M.unknown.names)
  const short = Object.entries(settings.hypocoristics).map(
    ([spelling, forms]) => [groupOf(dictionary.given, spelling, 'hypocoristics').id, forms] as const,
  )
  return {
    surname: all.draw,
    short: new Map(short),
    given: (random, sex, language) => {
      const { draw, common } = sex === 'M' ? men : women
      const first = draw(random)
      if (common.has(first) || fits(first, language) || random.chance(given.any_language)) return first
      // Only the rest is drawn anew: common names are at home in all languages, and their shares stay as they are set.
      for (let i = 0; i < tries; i += 1) {
        const name = draw(random)
        if (!common.has(name) && fits(name, language)) return name
      }
      return first
    },
  }
}

/** Names outside the dictionary have no language, and fit all. */
const fits = ({ languages }: Name, language: string): boolean =>
  languages.length === 0 || languages.includes(language)

interface Stock {
  readonly draw: (random: Random) => Name
  readonly common: ReadonlySet<Name>
}

function stock(shares: NameShares, groups: readonly NameGroup[], where: string, from: number): Stock {
  const common = new Map(
    Object.entries(shares.common).map(([spelling, share]) => [groupOf(groups, spelling, where), share]),
  )
  const rest = groups.filter((group) => !common.has(group))
  const unknown = Array.from({ length: shares.unknown.names }, (_, i) => madeName(from + i))
  const names = [
    ...[...common.keys(), ...rest].map((group) => spelledName(group.id, group.languages, group.spellings)),
    ...unknown.map((text) => spelledName(text, [], [text])),
  ]
  const choice = weightedChoice([
    ...common.values(),
    ...divided(shares.other, rest.length),
    ...divided(shares.unknown.share, unknown.length),
  ])
  return { draw: (random) => names[choice(random)] as Name, common: new Set(names.slice(0, common.size)) }
}

function divided(whole: number, count: number): readonly number[] {
  const parts = Array.from({ length: count }, (_, i) => 1 / (i + evenness))
  const sum = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => (whole * part) / sum)
}

function groupOf(groups: readonly NameGroup[], spelling: string, where: string): NameGroup {
  const found =
    groups.find((group) => group.spellings[0] === spelling) ??
    groups.find((group) => group.spellings.includes(spelling))
  if (found !== undefined) return found
  throw problem('standards.invalid', {
    file: 'synth/west-africa.yaml',
    where,
    found: `${spelling} is no spelling of the name dictionary`,
  })
}
