/**
 * The name dictionary of the house: `standards/names/{given,surnames,titles,particles}.yaml`, read, checked and indexed by
 * spelling.
 */
import { fileURLToPath } from 'node:url'
import { problem } from '../problem.ts'
import { readDocument } from '../standards/read-document.ts'
import { NameList, ParticleList, TitleList } from './dictionary.ts'
import type { NameDictionary, NameGroup } from './dictionary.ts'
import { indexGroups } from './index-groups.ts'

/** `src/names` and `dist/names` lie equally deep, so one relative path serves both. */
const home = fileURLToPath(new URL('../../standards', import.meta.url))

/**
 * Read the dictionary under `dir` (the folder `standards`), by default the one that comes with the program.
 *
 * @throws standards.invalid where a file is absent or wrong, an id stands twice, or a source is not listed.
 */
export function readNameDictionary(dir: string = home): NameDictionary {
  const given = names(dir, 'names/given.yaml')
  const surnames = names(dir, 'names/surnames.yaml')
  const both = new Set(given.map((g) => g.id))
  const twice = surnames.find((g) => both.has(g.id))
  if (twice !== undefined) throw wrong('names/surnames.yaml', `names.${twice.id}`, 'it is also a given name')
  const titles = readDocument(dir, 'names/titles.yaml', TitleList)
  ask('names/titles.yaml', titles, titles.titles)
  const particles = readDocument(dir, 'names/particles.yaml', ParticleList)
  ask('names/particles.yaml', particles, particles.particles)
  ask('names/particles.yaml', particles, particles.divine)
  return {
    ...indexGroups(given, surnames),
    titleOf: new Map(titles.titles.flatMap((t) => t.spellings.map((s) => [s, t] as const))),
    particleOf: new Map(particles.particles.flatMap((p) => p.spellings.map((s) => [s, p] as const))),
    divineOf: new Map(particles.divine.flatMap((d) => d.spellings.map((s) => [s, d.id] as const))),
  }
}

const wrong = (file: string, where: string, found: string): Error =>
  problem('standards.invalid', { file, where, found })

function names(dir: string, file: string): readonly NameGroup[] {
  const list = readDocument(dir, file, NameList)
  ask(file, list, list.names)
  for (const { id, spellings, shares } of list.names) {
    const loose = Object.keys(shares).find((s) => !spellings.includes(s))
    if (loose !== undefined) throw wrong(file, `${id}.shares`, `${loose} is not among the spellings`)
  }
  return list.names
}

/** Ask the entries of a list what every list is asked: ids once, spellings once in an entry, sources known. */
function ask(
  file: string,
  list: { readonly source: readonly { readonly key: string }[] },
  entries: readonly {
    readonly id: string
    readonly spellings: readonly string[]
    readonly source: string
  }[],
): void {
  const keys = new Set(list.source.map((s) => s.key))
  const ids = new Set<string>()
  for (const { id, spellings, source } of entries) {
    if (ids.has(id)) throw wrong(file, id, 'the id stands twice')
    if (!keys.has(source)) throw wrong(file, `${id}.source`, `${source} is not a key of the list's source`)
    if (new Set(spellings).size < spellings.length)
      throw wrong(file, `${id}.spellings`, 'a spelling stands twice')
    ids.add(id)
  }
}
