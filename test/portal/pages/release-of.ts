/**
 * A release in memory with the real definitions of `standards/` and the cells that a test gives: table, key, value.
 */
import type { Observation, Release } from '../../../src/published/model.ts'
import { readStandards } from '../../../src/standards/standards.ts'
import { tinyRelease } from '../tiny-release.ts'

export interface Given extends Partial<Observation> {
  readonly table: string
  readonly key: readonly string[]
}

const standards = readStandards()

/** Make the release; its tables are those of which it has cells. */
export function releaseOf(cells: readonly Given[], countries: readonly string[]): Release {
  const tables = standards.tables.filter((t) => cells.some((c) => c.table === t.id))
  const all = new Map(
    tables.map((t) => [t.id, cells.filter((c) => c.table === t.id).map((c) => observation(c, t.unit))]),
  )
  const dimensions = (table: string): readonly string[] =>
    tables.find((t) => t.id === table)?.dimensions ?? []
  return {
    ...tinyRelease,
    vocabulary: {
      ...tinyRelease.vocabulary,
      ...standards,
      tables,
      edition: { ...tinyRelease.vocabulary.edition, countries: [...countries] },
    },
    query: async ({ table, where = {}, from = '', to = '9999', latest }) => {
      const time = (o: Observation): string => o.key.at(-1) ?? ''
      const series = (o: Observation): string => o.key.slice(0, -1).join('.')
      const found = (all.get(table) ?? []).filter(
        (o) =>
          dimensions(table).every((d, i) => where[d]?.includes(o.key[i] ?? '') ?? true) &&
          time(o) >= from &&
          time(o) <= to,
      )
      return latest === true
        ? found.filter((o) => !found.some((other) => series(other) === series(o) && time(other) > time(o)))
        : found
    },
    codes: async (table, dimension) => [
      ...new Set(
        (all.get(table) ?? []).map((o) => o.key[dimensions(table).indexOf(dimension)] ?? '').toSorted(),
      ),
    ],
  }
}

const observation = (given: Given, unit: string): Observation => ({
  value: 1,
  status: 'A',
  confidentiality: 'F',
  typeOfData: null,
  estimate: 'OBSERVED',
  unit,
  source: 'undesa-ims-2024',
  vintage: '2024',
  reason: null,
  delivery: null,
  rows: [],
  residenceRule: null,
  coverage: null,
  imputed: null,
  cv: null,
  ...given,
})
