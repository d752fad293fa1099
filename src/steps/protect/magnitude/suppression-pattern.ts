/**
 * Which cells of linked tables are withheld, and why: primary cells by a rule, secondary ones by elimination, as rows for `withhold`.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import { publishedCells } from '../tables/published-cells.ts'
import type { PublishedCell } from '../tables/published-cells.ts'
import { publishingOrder } from './publishing-order.ts'
import { suppress } from './suppress.ts'
import type { SuppressionInput } from './suppress.ts'

/** What the pattern depends on, of one cell. */
export interface Measured {
  /** Count plus one, or absolute value: larger cells are published rather than smaller ones. */
  readonly size: number
  /** A rule withholds the cell. */
  readonly primary: boolean
  /** Nobody is in it, and that may be seen: it is published before all others. */
  readonly empty?: boolean
}

export interface PatternInput {
  /** Codes of each inner cell, by variable. */
  readonly inner: readonly Readonly<Record<string, string>>[]
  /** Margins of all tables that are published; see publishedCells. */
  readonly margins: readonly (readonly string[])[]
  readonly measure: (cell: PublishedCell) => Measured
  readonly singletons?: NonNullable<SuppressionInput['singletons']>
}

export interface PatternCell extends PublishedCell {
  readonly withheld: 'primary' | 'secondary' | undefined
}

/** @returns every published cell, in the order of the margins, with why it is withheld */
export function suppressionPattern({
  inner,
  margins,
  measure,
  singletons,
}: PatternInput): readonly PatternCell[] {
  const cells = publishedCells(inner, margins)
  const measured = cells.map(measure)
  const primary = measured.map((one) => one.primary)
  const order = publishingOrder(
    cells,
    measured.map(({ size }) => size),
    measured.map(({ empty }) => empty === true),
  )
  const secondary = suppress({
    cells,
    inner: inner.length,
    primary,
    order,
    ...(singletons === undefined ? {} : { singletons }),
  })
  return cells.map((cell, c) => ({
    ...cell,
    withheld: primary[c] ? 'primary' : secondary[c] ? 'secondary' : undefined,
  }))
}

/** @returns one row per cell that is withheld: the dimensions, _T where a cell adds up over one, and withheld */
export const patternRows = (pattern: readonly PatternCell[], dimensions: readonly string[]): Relation => {
  const rows = pattern.filter(({ withheld }) => withheld !== undefined)
  const row = (codes: Readonly<Record<string, string>>, withheld: string) =>
    sql`select ${join([...dimensions.map((d) => sql`${codes[d] ?? '_T'} as ${id(d)}`), sql`${withheld} as withheld`])}`
  return relation(
    'pattern',
    [...dimensions, 'withheld'],
    'Cells that are withheld, by a rule (primary) or for the sake of those (secondary)',
    rows.length === 0
      ? sql`${row({}, 'primary')} where false`
      : join(
          rows.map(({ codes, withheld }) => row(codes, withheld ?? '')),
          '\nunion all\n',
        ),
  )
}
