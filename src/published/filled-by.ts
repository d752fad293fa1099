/**
 * The cells of one table that fill a request, as queries: the way back from a share of figures at hand to these figures.
 *
 * The same description (Table.answers, Template.required) makes the share; here it is read for one cell of it. Breakdowns that leave
 * open which countries find every country that is named.
 */
import { filling } from '../standards/filling.ts'
import { requests } from '../standards/requests.ts'
import type { Table, TableInput } from '../standards/table.ts'
import type { Cube } from './cube.ts'
import type { Query, Vocabulary } from './model.ts'
import { isReported } from './public-source.ts'

type Codes = Readonly<Record<string, string>>

const codesOf = (cube: Cube, dimension: string): readonly string[] =>
  cube.codes[cube.dimensions.indexOf(dimension)] ?? []

/** Years of figures that count in the cell's year. */
function periods(cube: Cube, year: number, years: number): readonly string[] {
  return (cube.codes.at(-1) ?? []).filter((period) => {
    const own = Number(period.slice(0, 4))
    return own <= year && own > year - years
  })
}

/** The sources that a cell of this origin may come from; undefined: every source. Derived tables have no source of their own. */
function sourcesOf(table: Table, origin: string, vocabulary: Vocabulary): readonly string[] | undefined {
  if (origin !== 'NATIONAL') return undefined
  const national = vocabulary.sources.filter((source) => source.origin === 'national')
  return table.dimensions.includes('SOURCE')
    ? national.map((source) => source.id)
    : national
        .filter(isReported)
        .filter((s) => s.files.some((file) => file.table === table.id))
        .map((s) => s.id)
}

/** @param cell the codes of the cell by dimension; it must have REF_AREA, TIME_PERIOD and the dimension that names the request */
export function filledBy(
  input: TableInput & { readonly fills: NonNullable<TableInput['fills']> },
  cell: Codes,
  cube: Cube,
  vocabulary: Vocabulary,
): readonly Query[] {
  const table = vocabulary.tables.find((t) => t.id === input.table)
  if (table === undefined) return []
  const sources = sourcesOf(table, cell['DATA_ORIGIN'] ?? '', vocabulary)
  if (sources?.length === 0) return []
  const countries = new Set(
    vocabulary.areas.filter((a) => a.kind !== 'group' && a.kind !== 'residual').map((a) => a.id),
  )
  const area = cell['REF_AREA'] ?? ''
  const breakdown = cell['BREAKDOWN'] ?? '_T'
  const request = requests(vocabulary.templates, [table]).find((r) => r.code === cell[input.fills.request])
  const years = input.fills.when === 'year' ? 1 : (request?.every ?? 1)
  return (request?.answers ?? []).flatMap(({ fills }) =>
    (request?.margins ?? [])
      .filter((margin) => breakdown === '_T' || margin.breakdown === breakdown)
      .flatMap((margin): readonly Query[] => {
        const found = filling(table.dimensions, fills, margin)
        if (found === undefined) return []
        const where: Record<string, readonly string[]> = {
          ...found.where,
          [fills.area]: [area],
          TIME_PERIOD: periods(cube, Number(cell['TIME_PERIOD']), years),
        }
        if (found.counted && found.by !== undefined)
          where[found.by] = codesOf(cube, found.by).filter((code) => countries.has(code) && code !== area)
        if (sources !== undefined && table.dimensions.includes('SOURCE')) where['SOURCE'] = sources
        return [{ table: table.id, where }]
      }),
  )
}
