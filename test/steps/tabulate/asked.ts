/**
 * A few made-up requests and the cells that answer them: what the formulas of capacity are tried on.
 */
import type { Request } from '../../../src/standards/requests.ts'
import { Fills } from '../../../src/standards/table.ts'
import { Required } from '../../../src/standards/template.ts'
import { dataset } from '../../../src/sql/index.ts'
import { columnsOf } from '../../../src/steps/observation.ts'
import { formulas } from '../../../src/steps/tabulate/formulas.ts'
import type { FormulaInput } from '../../../src/steps/tabulate/formula.ts'
import { ask, cells, tableOf } from '../ask.ts'

export type Cell = Readonly<Record<string, string | number | null>>

/** A census of people born abroad: its total, by sex, and three countries by name. */
export const byBirth: Request = {
  ...Required.parse({
    every: 10,
    asks: { TYPE_OF_DATA: ['B'] },
    margins: [
      { breakdown: 'TOTAL' },
      { breakdown: 'SEX', codes: ['F', 'M'] },
      { breakdown: 'COUNTERPART_AREA', atLeast: 3 },
    ],
  }),
  code: 'x:BIRTH',
  template: 'x',
  asked: true,
  answers: [
    {
      table: tableOf('stock-census'),
      fills: Fills.parse({ where: { TYPE_OF_DATA: ['B'] }, free: ['REPORT'] }),
    },
    { table: tableOf('stock-origin'), fills: Fills.parse({}) },
  ],
}

/** A request that no table answers, of a body that asks its members only. */
export const unanswered: Request = {
  ...Required.parse({ every: 1, margins: [{ breakdown: 'TOTAL' }] }),
  code: 'y:FLOW',
  template: 'y',
  asked: false,
  answers: [],
}

export const sources: FormulaInput['sources'] = [
  { id: 'census', origin: 'national' },
  { id: 'un', origin: 'model', published: '2021-03-01' },
]

/** A cell of a census of Mali. */
export const census = (year: string, more: Cell = {}): Cell => ({
  REF_AREA: 'MLI',
  COUNTERPART_AREA: '_T',
  REPORT: 'r',
  TYPE_OF_DATA: 'B',
  SOURCE: 'census',
  TIME_PERIOD: year,
  OBS_VALUE: 100,
  ...more,
})

/** A cell of an estimate about Mali. */
export const estimate = (year: string, more: Cell = {}): Cell => ({
  ...census(year, { SOURCE: 'un', ...more }),
  REPORT: null,
})

/** The rows of a table over the given cells, as "codes … value" (or the reason why it is missing). */
export async function made(
  table: string,
  given: Readonly<Record<string, readonly Cell[]>>,
  more: Partial<FormulaInput> = {},
): Promise<readonly string[]> {
  const formula = formulas[table]
  if (formula === undefined) throw new Error(`no formula ${table}`)
  const input = (id: string) => dataset(`tables/${id}`, columnsOf(tableOf(id)))
  const relation = formula.make({
    table: tableOf(table),
    input,
    has: (id) => id in given,
    countries: ['MLI', 'NER'],
    compositions: [],
    requests: [byBirth, unanswered],
    sources,
    surveys: ['survey'],
    ...more,
  })
  // A table that is named but has no cells is still there.
  const usual = {
    'stock-origin': [estimate('1960', { OBS_VALUE: null })],
    'stock-census': [census('1960', { OBS_VALUE: null })],
  }
  const rows = await ask(
    relation,
    Object.entries({ ...usual, ...given }).map(([id, list]) => cells(id, list)),
    tableOf(table).dimensions,
  )
  return rows.map((row) =>
    [
      ...tableOf(table).dimensions.map((d) => row[d]),
      row['OBS_VALUE'] === null ? String(row['REASON_MISSING']) : row['OBS_VALUE'],
    ].join(' '),
  )
}
