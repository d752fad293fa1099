/** Ranks from 1, ties sharing the mean of theirs, as R's `rank`. */

/** The rank of each value, and the size of each group of ties. */
export function ranks(values: readonly number[]): {
  readonly ranked: readonly number[]
  readonly ties: readonly number[]
} {
  const groups = [...Map.groupBy(values.keys(), (i) => values[i] ?? Number.NaN)].toSorted(([a], [b]) => a - b)
  const ranked: number[] = []
  let before = 0
  for (const [, places] of groups) {
    for (const place of places) ranked[place] = before + (places.length + 1) / 2
    before += places.length
  }
  return { ranked, ties: groups.map(([, places]) => places.length).filter((size) => size > 1) }
}
