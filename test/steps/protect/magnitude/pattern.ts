/** Suppress a table given as rows, and name what is withheld as the reference does: code/code, T for a total. */
import { publishingOrder } from '../../../../src/steps/protect/magnitude/publishing-order.ts'
import { suppress } from '../../../../src/steps/protect/magnitude/suppress.ts'
import type { SuppressionInput } from '../../../../src/steps/protect/magnitude/suppress.ts'
import { publishedCells } from '../../../../src/steps/protect/tables/published-cells.ts'
import type { PublishedCell } from '../../../../src/steps/protect/tables/published-cells.ts'

type Codes = Readonly<Record<string, string>>

export const nameOf = (
  { codes }: PublishedCell,
  across: readonly string[],
  down: readonly string[],
): string =>
  [across, down]
    .map((variables) => variables.map((v) => codes[v]).find((code) => code !== undefined) ?? 'T')
    .join('/')

export interface Found {
  readonly primary: readonly string[]
  readonly secondary: readonly string[]
  readonly cells: number
}

export function pattern(
  inner: readonly Codes[],
  margins: readonly (readonly string[])[],
  measure: (cell: PublishedCell) => {
    readonly size: number
    readonly primary: boolean
    readonly empty?: boolean
  },
  singletons: NonNullable<SuppressionInput['singletons']>,
  named: readonly [readonly string[], readonly string[]],
): Found {
  const cells = publishedCells(inner, margins)
  const measured = cells.map(measure)
  const primary = measured.map((m) => m.primary)
  const order = publishingOrder(
    cells,
    measured.map(({ size }) => size),
    measured.map(({ empty }) => empty === true),
  )
  const secondary = suppress({ cells, inner: inner.length, primary, order, singletons })
  const names = (flags: readonly boolean[]): readonly string[] =>
    cells
      .filter((_, c) => flags[c])
      .map((cell) => nameOf(cell, ...named))
      .toSorted()
  return { primary: names(primary), secondary: names(secondary), cells: cells.length }
}

/** Names in the text of the reference, in order. */
export const listed = (withheld: { readonly primary: string; readonly secondary: string }) => ({
  primary: withheld.primary.split(' ').toSorted(),
  secondary: withheld.secondary.split(' ').toSorted(),
})
