/**
 * The cells of linked tables, each as the inner cells that it adds up.
 *
 * Inner cells are rows with codes of several variables (country, its group, year). A margin is a set of variables: one published cell for
 * each combination of their codes. All tables that are published together are given at once, as the margins that any of them has: what can
 * be worked out from one table about another is then seen.
 */

export interface PublishedCell {
  /** Code by variable; variables that are not named are added up over. */
  readonly codes: Readonly<Record<string, string>>
  /** Places of the inner cells, ascending. */
  readonly inner: readonly number[]
}

type Margin = readonly string[]

/** Cross lists of margins: every combination of one of each. The margins of nation with its total are [[], ['nation']]. */
export const crossed = (...lists: readonly (readonly Margin[])[]): readonly Margin[] =>
  lists.reduce<readonly Margin[]>(
    (all, list) => all.flatMap((margin) => list.map((more) => [...margin, ...more])),
    [[]],
  )

/** @returns the cells of each margin, in its order, by their codes; a cell without an inner cell is not there */
export function publishedCells(
  rows: readonly Readonly<Record<string, string>>[],
  margins: readonly Margin[],
): readonly PublishedCell[] {
  return margins.flatMap((margin) => {
    const found = new Map<string, { readonly codes: Record<string, string>; readonly inner: number[] }>()
    for (const [place, row] of rows.entries()) {
      const codes = Object.fromEntries(margin.map((variable) => [variable, row[variable] ?? '']))
      const key = JSON.stringify(codes)
      const cell = found.get(key) ?? { codes, inner: [] }
      cell.inner.push(place)
      found.set(key, cell)
    }
    return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell)
  })
}
