/**
 * What every error of the catalogue says of itself: what was found, what to do, and an example.
 */
export interface Entry<D> {
  /** What was found and what was expected, in one sentence; `d` holds what varies. */
  readonly say: (d: D) => string
  /** What the reader can do about it. */
  readonly fix: (d: D) => string
  /** Made-up details, so that the reference page shows a real sentence. */
  readonly example: D
}

export const entry = <D>(e: Entry<D>): Entry<D> => e

/** Nearest first: "Did you mean “a” or “b”?", or nothing where there is nothing near. */
export const nearest = (near: readonly string[]): string =>
  near.length === 0 ? '' : ` Did you mean ${near.map((n) => `“${n}”`).join(' or ')}?`
