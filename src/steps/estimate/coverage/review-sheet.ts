/**
 * The sheet of a review of persons whom linkage did not link to a census: CSV, which a clerk fills in with a spreadsheet and gives back.
 *
 * A person has a line of her own (line 0), and below it a line for each record of the census that comes near. Side by side stands what is known of
 * her and what the census says. No weight stands in it: a clerk is to judge anew what linkage said. It holds names: it belongs on the restricted side.
 */
import { field } from '../../link/evaluate/sheet-cells.ts'

/** What records say of a person; several values with ` / ` between, the most frequent first; empty where nothing is said. */
export const saidColumns = ['surnames', 'given names', 'born', 'sex', 'citizenship'] as const
export type Said = Readonly<Record<(typeof saidColumns)[number], string>>

/** Which draw a sheet is of. */
export interface Draw {
  /** Persons drawn. */
  readonly of: number
  readonly seed: number
  /** The state of linkage (other-list.ts: `linkageMark`). */
  readonly linkage: string
}

export interface SheetPerson {
  /** Her number in the spine. */
  readonly person: number
  readonly known: Said
  /** Records of the census, the nearest first. */
  readonly candidates: readonly {
    readonly record: string
    readonly household: string
    readonly said: Said
  }[]
}

/** Columns by which a sheet is read back. */
export const sheetColumns = [
  'number',
  'of',
  'line',
  'lines',
  'person',
  'seed',
  'linkage',
  'judgement',
] as const

const header: readonly string[] = [
  ...sheetColumns,
  ...saidColumns.flatMap((name) => [`${name} (known)`, `${name} (census)`]),
  'household (census)',
  'record (census)',
]

/** Write the sheet, persons in their order and numbered from 1, nothing judged. */
export function writeSheet(draw: Draw, persons: readonly SheetPerson[]): string {
  const lines = persons.flatMap(({ person, known, candidates }, place) =>
    [undefined, ...candidates].map((candidate, line) => [
      place + 1,
      draw.of,
      line,
      candidates.length,
      person,
      draw.seed,
      draw.linkage,
      '',
      ...saidColumns.flatMap((name) => [known[name], candidate?.said[name] ?? '']),
      candidate?.household ?? '',
      candidate?.record ?? '',
    ]),
  )
  return [header, ...lines, []].map((cells) => cells.map((cell) => field(String(cell))).join(',')).join('\n')
}
