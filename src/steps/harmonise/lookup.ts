/**
 * From the provider's codes to ours: the pairs that one column's mapping means.
 *
 * A code that is in no pair is unknown and its row is set aside; nothing is guessed.
 */
import type { Area } from '../../standards/area.ts'
import { plainName } from '../../standards/plain-name.ts'
import type { Codelist } from '../../standards/codelist.ts'
import type { Column } from '../../edition/source.ts'
import { problem } from '../../problem.ts'

/** The lists that a mapping may name. */
export interface Words {
  readonly areas: readonly Area[]
  readonly codelists: readonly Codelist[]
}

/** Plain names by area, made once for all the files of a run. */
const plainNames = new WeakMap<Area, readonly string[]>()

function plainNamesOf(area: Area): readonly string[] {
  const made =
    plainNames.get(area) ??
    [area.name, area.aliases, area.demonyms]
      .flatMap((names) => Object.values(names ?? {}).flat())
      .map(plainName)
  plainNames.set(area, made)
  return made
}

const areaCodes = {
  iso3: (area: Area) => [area.id],
  m49: (area: Area) => (area.m49 === undefined ? [] : [area.m49, String(Number(area.m49))]),
  unhcr: (area: Area) => (area.unhcr === undefined ? [] : [area.unhcr]),
  name: plainNamesOf,
} satisfies Record<string, (area: Area) => readonly string[]>

const isAreaCode = (codes: string): codes is keyof typeof areaCodes => codes in areaCodes

/**
 * Pairs (provider's code, our code) of a mapped column, provider's code unique. Names are plain (see plain-name.ts), in every
 * language, and one that means two areas is in no pair.
 *
 * @throws edition.unknown-codelist when `codes` names no list
 */
export function lookup(
  column: Pick<Column, 'as' | 'recode'>,
  codes: string,
  words: Words,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  if (isAreaCode(codes)) {
    const twice = new Set<string>()
    for (const area of words.areas) {
      for (const found of new Set(areaCodes[codes](area))) {
        if (pairs.has(found)) twice.add(found)
        else pairs.set(found, area.id)
      }
    }
    if (codes === 'name') for (const found of twice) pairs.delete(found)
  } else {
    const list = words.codelists.find((l) => l.id === codes)
    if (list === undefined) throw problem('edition.unknown-codelist', { codelist: codes, column: column.as })
    for (const code of list.codes) pairs.set(code.id, code.id)
  }
  const own = codes === 'name' ? plainName : (found: string): string => found
  for (const [found, code] of Object.entries(column.recode)) pairs.set(own(found), code)
  return pairs
}
