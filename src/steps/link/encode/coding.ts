/**
 * What is worked out once for every record and once for every value, so that pairs are compared by whole numbers.
 *
 * A column of the file, or one made of several, is a base: its values get numbers (codes) in a dictionary. A column made of one
 * base alone is worked out in that dictionary, once for every value, however many records have it.
 */
import { problem } from '../../../problem.ts'
import { columnsOf } from '../model/test.ts'
import type { Test } from '../model/test.ts'
import type { Candidates, Column, LinkModel } from '../model/model.ts'

/** What the bounds of a text comparison need of each value. */
export interface Coded {
  readonly name: string
  /** Absent where the column is the base itself. */
  readonly made?: Column
  /** Whole numbers stand for themselves; texts have a code. */
  readonly number: boolean
  /** Its spelling and letters are kept, for edit distances and bounds on them. */
  readonly letters: boolean
  /** Its length is kept, for bounds on Jaro-Winkler. */
  readonly lengths: boolean
  /** Its text is asked for by a test. */
  readonly text: boolean
  /** How rare its values are is asked for. */
  readonly frequency: boolean
}

export interface Base {
  readonly name: string
  /** Absent for a column of the file. */
  readonly made?: Column
  /** The base itself, if it is asked for, and what is made of it, in an order in which each can be made. */
  readonly columns: readonly Coded[]
  /** Columns of the base's dictionary that come from the dictionary of names. */
  readonly names: readonly Column[]
}

export interface Coding {
  readonly bases: readonly Base[]
  /** Columns of the file that are read. */
  readonly fileColumns: readonly string[]
}

const similarityTests = (test: Test): readonly string[] => {
  if ('jaroWinkler' in test) return [test.jaroWinkler]
  if ('all' in test) return test.all.flatMap(similarityTests)
  if ('any' in test) return test.any.flatMap(similarityTests)
  if ('not' in test) return similarityTests(test.not)
  return []
}

const editTests = (test: Test): readonly string[] => {
  if ('levenshtein' in test) return [test.levenshtein]
  if ('withinOneEdit' in test) return [test.withinOneEdit]
  if ('all' in test) return test.all.flatMap(editTests)
  if ('any' in test) return test.any.flatMap(editTests)
  if ('not' in test) return editTests(test.not)
  return []
}

const readText = (test: Test): readonly string[] => {
  if ('swapped' in test) return test.swapped
  if ('crossed' in test) return test.crossed
  if ('shared' in test) return [test.shared]
  if ('sql' in test) return columnsOf(test)
  if ('all' in test) return test.all.flatMap(readText)
  if ('any' in test) return test.any.flatMap(readText)
  if ('not' in test) return readText(test.not)
  return []
}

const wordTests = (test: Test): readonly string[] => {
  if ('shared' in test) return [test.shared]
  if ('all' in test) return test.all.flatMap(wordTests)
  if ('any' in test) return test.any.flatMap(wordTests)
  return 'not' in test ? wordTests(test.not) : []
}

/** Columns by which candidates are found. */
export function candidateColumns(rule: Candidates): readonly string[] {
  if ('block' in rule) return [...rule.block, ...(rule.split ?? []), ...sidesIn(rule.where ?? '')]
  if ('near' in rule) return rule.near
  if ('words' in rule) return [rule.words]
  if ('nearest' in rule) return [rule.nearest]
  return [rule.associated]
}

/** Columns that a condition names as l."column" or r."column", each once. */
export const sidesIn = (where: string): readonly string[] => {
  const code = where.replaceAll(/'(?:[^']|'')*'/g, "''")
  const found = [...code.matchAll(/\b[lr]\.(?:"((?:[^"]|"")+)"|([A-Za-z_]\w*))/gi)]
  return [...new Set(found.map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? ''))]
}

/** What a record has beside its values: a column of that name would be taken for it. */
const ownNames = new Set(['n', 'origin', 'id', 'block', 'records', 'pairs'])

/** @throws link.unsupported-column */
export function refuseOwnNames(columns: readonly string[]): void {
  const column = columns.find((name) => ownNames.has(name.toLowerCase()))
  if (column !== undefined) throw problem('link.unsupported-column', { column })
}

const needed = (model: LinkModel): readonly string[] => {
  const tests = model.comparisons.flatMap((c) => c.levels.map((level) => level.test))
  const frequencies = model.comparisons.flatMap((c) =>
    c.levels.flatMap((level) => (level.frequency === undefined ? [] : [level.frequency.of])),
  )
  const training = [...(model.training.blocks ?? []), ...(model.training.certain ?? [])].flat()
  return [
    ...new Set([
      ...tests.flatMap(columnsOf),
      ...frequencies,
      ...model.candidates.flatMap(candidateColumns),
      ...training,
    ]),
  ]
}

/** Names in SQL that could be columns: quoted names, and words that no bracket follows. */
const wordsIn = (text: string): readonly string[] => {
  const code = text.replaceAll(/'(?:[^']|'')*'/g, "''").replaceAll(/\bas\s+\w+/gi, '')
  return [...code.matchAll(/"((?:[^"]|"")+)"|\b([A-Za-z_]\w*)\b(?!\s*\()/g)].map(
    (m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '',
  )
}

/** Columns that a made column is made of. */
export function madeOf(column: Column, known: ReadonlySet<string>): readonly string[] {
  if (column.day !== undefined) return [column.day.of]
  if (column.date_part !== undefined) return [column.date_part.of]
  if (column.name_form !== undefined) return column.name_form.of
  return [...new Set(wordsIn(column.sql ?? '').filter((word) => known.has(word) && word !== column.name))]
}

const baseNameOf = (column: Column): string =>
  column.name_form !== undefined && column.name_form.of.length > 1
    ? column.name_form.of.join(' + ')
    : column.name

/**
 * Plan the coding of a model over a file.
 *
 * @param fileColumns columns that every source has
 * @throws link.unknown-column, link.invalid-column, link.unsupported-column
 */
export function coding(model: LinkModel, fileColumns: readonly string[]): Coding {
  const made = new Map(model.columns.map((column) => [column.name, column]))
  const known = new Set([...fileColumns, ...made.keys()])
  const bases = new Map<string, { made?: Column; columns: Map<string, Coded>; names: Column[] }>()
  const read = new Set<string>()
  const tests = model.comparisons.flatMap((c) => c.levels.map((level) => level.test))
  const similar = new Set(tests.flatMap(similarityTests))
  const letters = new Set([...similar, ...tests.flatMap(editTests)])
  const texts = new Set(tests.flatMap(readText))
  const frequencies = new Set(
    model.comparisons.flatMap((c) => c.levels.flatMap((level) => level.frequency?.of ?? [])),
  )
  for (const rule of model.candidates) {
    if ('words' in rule) texts.add(rule.words)
    if ('nearest' in rule) texts.add(rule.nearest)
  }
  const baseOf = (name: string, seen: readonly string[]): string => {
    if (seen.includes(name))
      throw problem('link.invalid-column', { column: name, why: 'it is made of itself' })
    const column = made.get(name)
    if (column === undefined) {
      if (!fileColumns.includes(name))
        throw problem('link.unknown-column', { column: name, known: fileColumns })
      read.add(name)
      return open(name)
    }
    const from = madeOf(column, known)
    if (from.length === 0)
      throw problem('link.invalid-column', { column: name, why: 'it is made of no column that is there' })
    if (from.length === 1) return baseOf(from[0] ?? '', [...seen, name])
    for (const one of from) {
      if (made.has(one))
        throw problem('link.invalid-column', {
          column: name,
          why: `it is made of several columns, so each must be one of the file, but ${one} is not`,
        })
      if (!fileColumns.includes(one))
        throw problem('link.unknown-column', { column: one, known: fileColumns })
      read.add(one)
    }
    return open(baseNameOf(column), column)
  }
  const open = (name: string, column?: Column): string => {
    if (!bases.has(name))
      bases.set(name, { ...(column === undefined ? {} : { made: column }), columns: new Map(), names: [] })
    return name
  }
  const ask = (name: string, base: string): void => {
    const found = bases.get(base)
    if (found === undefined || found.columns.has(name)) return
    const column = made.get(name)
    if (column !== undefined) {
      for (const from of madeOf(column, known)) if (made.has(from)) ask(from, base)
      if (column.name_form !== undefined) found.names.push(column)
    }
    const isBase = name === base
    found.columns.set(name, {
      name,
      ...(column === undefined || isBase ? {} : { made: column }),
      number: isNumber(column),
      letters: letters.has(name),
      lengths: similar.has(name),
      text: texts.has(name),
      frequency: frequencies.has(name),
    })
  }
  for (const name of needed(model)) ask(name, baseOf(name, []))
  refuseOwnNames([...bases].flatMap(([name, base]) => [name, ...base.columns.keys()]))
  const spelt = new Set([
    ...letters,
    ...model.comparisons.flatMap((c) => c.levels.flatMap((l) => wordTests(l.test))),
  ])
  for (const rule of model.candidates) {
    if ('words' in rule) spelt.add(rule.words)
    if ('nearest' in rule) spelt.add(rule.nearest)
  }
  for (const name of spelt)
    if (isNumber(made.get(name)))
      throw problem('link.invalid-column', {
        column: name,
        why: 'it is a number, and its letters or words are compared',
      })
  return {
    bases: [...bases].map(([name, base]) => ({
      name,
      ...(base.made === undefined ? {} : { made: base.made }),
      columns: [...base.columns.values()],
      names: base.names,
    })),
    fileColumns: [...read].toSorted(),
  }
}

const isNumber = (column: Column | undefined): boolean =>
  column !== undefined &&
  (column.number === true ||
    column.day !== undefined ||
    (column.date_part !== undefined && !['iso', 'swapped'].includes(column.date_part.part)))
