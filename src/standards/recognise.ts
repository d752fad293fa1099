/**
 * Recognise a country, or a nationality, in what somebody wrote: any of four languages, any case, accents, article, former
 * name or abbreviation, and ISO codes. Text in, code of CL_AREA out; or the nearest names, for a person to choose from.
 *
 * It never guesses. A word that belongs to several areas ("Congo", "Dominican") gives them all as near, and so does a slip of
 * the pen. M49 and UNHCR codes are not read here, because they look like others: see area-by-code.ts.
 */
import type { Area } from './area.ts'
import { editDistance } from './edit-distance.ts'
import type { Language } from './labels.ts'
import { nameWords } from './name-words.ts'

type Tongue = Language | 'ar'
const tongues: readonly Tongue[] = ['en', 'fr', 'pt', 'ar']

export type Recognition =
  | { readonly code: string }
  | { readonly near: readonly { readonly code: string; readonly name: string }[] }

/** Text to area; text is read in every language, whatever `lang` says. */
export type Recognise = (text: string, options?: { readonly lang?: Tongue }) => Recognition

interface Spelling {
  readonly area: Area
  readonly words: string
}

/** Forms of state: "Kingdom of Morocco" is Morocco, where no area bears the whole name. */
const forms = new Set(
  'republic federal federative federale islamic islamique islamica kingdom royaume reino state etat estado arab arabe'
    .split(' ')
    .concat('جمهوريه', 'مملكه', 'دوله', 'اسلاميه', 'اتحاديه'),
)

/** Names at most so far apart are offered as near: one slip in four letters. */
const nearness = 4
const offered = 5

/**
 * Make a recogniser of the names, aliases, demonyms and ISO codes of `areas`; `lang` is the language in which it names what is
 * near, at most five areas, nearest first. One answer takes some microseconds, a search for near names some milliseconds.
 */
export function recogniser(areas: readonly Area[]): Recognise {
  const spellings = areas.flatMap(spellingsOf)
  const byWords = Map.groupBy(spellings, (s) => sorted(s.words))
  const byCode = codesOf(areas)

  return (text, { lang } = {}) => {
    const words = nameWords(text)
    const telling = words.filter((word) => !forms.has(word))
    const code = text.trim()
    const named = byWords.get(sorted(words.join(' '))) ?? byWords.get(sorted(telling.join(' '))) ?? []
    const coded =
      byCode.get(code) ??
      (named.length === 0 && /^[a-z]{3}$/.test(code) ? byCode.get(code.toUpperCase()) : undefined) ??
      []
    const found = [...new Set([...named.map((s) => s.area), ...coded])]
    const [only] = found
    if (only !== undefined && found.length === 1) return { code: only.id }
    const near = found.length > 0 ? found : nearest(spellings, words.join(' '))
    return {
      near: near
        .slice(0, offered)
        .map((area) => ({ code: area.id, name: area.name[lang ?? 'en'] ?? area.name.en })),
    }
  }
}

function spellingsOf(area: Area): Spelling[] {
  return tongues.flatMap((tongue) => {
    const all = [area.name[tongue] ?? [], area.aliases?.[tongue] ?? [], area.demonyms?.[tongue] ?? []].flat()
    return all.map((spelling) => ({ area, words: nameWords(spelling).join(' ') }))
  })
}

function codesOf(areas: readonly Area[]): Map<string, Area[]> {
  const codes = areas.flatMap((area) =>
    [area.id, area.alpha2 ?? [], area.alpha3 ?? []].flat().map((code) => ({ code, area })),
  )
  const groups = Map.groupBy(codes, (c) => c.code)
  return new Map([...groups].map(([code, all]) => [code, all.map((c) => c.area)]))
}

/** "Korea, Republic of" and "Republic of Korea" are one name. */
function sorted(words: string): string {
  return words.split(' ').toSorted().join(' ')
}

function nearest(spellings: readonly Spelling[], words: string): Area[] {
  const limit = Math.floor(words.length / nearness)
  if (limit === 0) return []
  const distances = new Map<Area, number>()
  for (const { area, words: spelling } of spellings) {
    const distance = editDistance(words, spelling, limit)
    if (distance <= limit && distance < (distances.get(area) ?? Infinity)) distances.set(area, distance)
  }
  return [...distances].toSorted((a, b) => a[1] - b[1]).map(([area]) => area)
}
