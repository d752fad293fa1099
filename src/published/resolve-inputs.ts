/**
 * Where a derived cell comes from: for each input of its table (standards/table.ts says how to read one) the query that
 * finds the cells, or nothing where the input does not count for this cell.
 */
import { compositions } from '../standards/compositions.ts'
import { membersAt } from '../standards/members.ts'
import type { Table } from '../standards/table.ts'
import type { Cube } from './cube.ts'
import { filledBy } from './filled-by.ts'
import type { Query, Vocabulary } from './model.ts'
import { resolveQuery } from './resolve-query.ts'
import { selectCells } from './select-cells.ts'

/** The queries for the cell `key` of `table`; `cubes` has the tables that it names. */
export function resolveInputs(
  table: Table,
  key: readonly string[],
  cubes: ReadonlyMap<string, Cube>,
  vocabulary: Vocabulary,
): readonly Query[] {
  const cell: Readonly<Record<string, string>> = Object.fromEntries(
    table.dimensions.map((d, i) => [d, key[i] ?? '']),
  )
  const period = key.at(-1) ?? ''
  let lastFound: string | undefined
  return table.inputs.flatMap((input): readonly Query[] => {
    const cube = cubes.get(input.table)
    const counts = Object.entries(input.when ?? {}).every(([d, codes]) => codes.includes(cell[d] ?? ''))
    if (cube === undefined || !counts) return []
    if (input.fills !== undefined) {
      return filledBy({ ...input, fills: input.fills }, cell, cube, vocabulary).map((query) => ({
        ...query,
        where: onlyKnown(cube, query.where ?? {}),
      }))
    }
    const where: Record<string, readonly string[]> = { ...input.where }
    for (const [theirs, ours] of Object.entries(input.map)) {
      const code = cell[ours] ?? ''
      const known = knownCodes(cube, theirs)
      const codes = known.has(code)
        ? [code]
        : (under(code, theirs, vocabulary) ?? read(code, known, cell, vocabulary))
      if (codes !== undefined) where[theirs] = codes
    }
    const query = { table: input.table, where: onlyKnown(cube, where) }
    if (input.period === undefined) return [query]
    const earlier = (p: string): boolean =>
      input.period === 'last'
        ? p <= period
        : p < period && (input.period === 'previous' || p >= (lastFound ?? p))
    const chosen = withPeriods(cube, query, (cube.codes.at(-1) ?? []).filter(earlier))
    if (input.period === 'since-last') return [chosen]
    lastFound = newest(cube, chosen, vocabulary)
    return [{ ...chosen, latest: true }]
  })
}

/** The newest period that a query finds. */
function newest(cube: Cube, query: Query, vocabulary: Vocabulary): string | undefined {
  let last = -1
  selectCells(cube, resolveQuery(cube, query, vocabulary), (cell) => {
    last = Math.max(last, cube.times[cell] ?? -1)
    return true
  })
  return cube.codes.at(-1)?.[last]
}

const knownCodes = (cube: Cube, dimension: string): ReadonlyMap<string, number> =>
  cube.places[cube.dimensions.indexOf(dimension)] ?? new Map<string, number>()

const withPeriods = (cube: Cube, query: Query, periods: readonly string[]): Query => ({
  ...query,
  where: { ...query.where, [cube.dimensions.at(-1) ?? '']: periods },
})

/** All that stands under a code in the list of the input's dimension: the tables of a template, the templates of all. */
function under(code: string, dimension: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const list = vocabulary.concepts.find((concept) => concept.id === dimension)?.codelist
  const codes = vocabulary.codelists.find((one) => one.id === list)?.codes ?? []
  const below = (parent: string): readonly string[] =>
    codes.flatMap((one) => (one.parent === parent ? [one.id, ...below(one.id)] : []))
  const found = below(code)
  return found.length === 0 ? undefined : found
}

/** Codes that the input does not have find nothing; a query must not fail over them. */
function onlyKnown(
  cube: Cube,
  where: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(where).map(([d, codes]) => [d, codes.filter((code) => knownCodes(cube, d).has(code))]),
  )
}

/** The codes that `code` stands for in an input that has the codes `known`; undefined where every code counts. */
function read(
  code: string,
  known: ReadonlyMap<string, number>,
  cell: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
): readonly string[] | undefined {
  if (known.has(code)) return [code]
  if (code === '_T') return undefined
  const named = vocabulary.groups
    .flatMap((group) => compositions(group).map((c) => ({ group, ...c })))
    .find((c) => c.id === cell['COMPOSITION'])
  if (named !== undefined && (code === 'WITHIN' || code === named.group.id)) return named.members
  const group = vocabulary.groups.find((g) => g.id === code)
  if (group !== undefined) return membersAt(group, `${(cell['TIME_PERIOD'] ?? '').slice(0, 4)}-12-31`)
  return /^\d{4}$/.test(code) ? [...known.keys()].filter((period) => period.startsWith(`${code}-`)) : [code]
}
