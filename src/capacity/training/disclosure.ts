/**
 * How small a number about people may be and still be published. All thresholds stand here.
 *
 * A count of fewer than five people in an agency or of one sex in a course is withheld, and with it every part of the same whole, so
 * that it cannot be found by subtraction; an example has no real people, and shows them. Means, shares and tests over fewer than ten
 * people are withheld always: they would say more about the few than about the course.
 */
export interface Disclosure {
  /** Least count that is shown where the counted are not zero. */
  readonly count: number
  /** Least number of people under a mean, a share or a test. */
  readonly mean: number
}

export const thresholds = { count: 5, mean: 10 } as const

/** The thresholds for a programme. */
export const disclosureOf = (example: boolean): Disclosure => ({
  count: example ? 1 : thresholds.count,
  mean: thresholds.mean,
})

/** The parts of one whole: as they are, or all withheld (null) where one of them is small. */
export function parts<K extends string>(
  whole: Readonly<Record<K, number>>,
  { count }: Disclosure,
): Readonly<Record<K, number | null>> {
  const small = Object.values<number>(whole).some((n) => n > 0 && n < count)
  return Object.fromEntries(
    Object.entries<number>(whole).map(([key, n]) => [key, small ? null : n]),
  ) as Record<K, number | null>
}

/**
 * A list whose whole is published elsewhere: where one entry alone is withheld, the smallest of the others is withheld too, or the
 * one could be found by subtraction. `size` orders the entries; an entry of size 0 hides nothing and needs no cover.
 */
export function covered<T>(
  list: readonly T[],
  size: (one: T) => number,
  isWithheld: (one: T) => boolean,
  withhold: (one: T) => T,
): readonly T[] {
  const hidden = list.filter((one) => isWithheld(one) && size(one) > 0)
  if (hidden.length !== 1) return list
  const shown = list.filter((one) => !isWithheld(one))
  const least = shown.toSorted((a, b) => size(a) - size(b))[0]
  return list.map((one) => (one === least ? withhold(one) : one))
}
