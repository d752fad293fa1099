/**
 * A name without what spelling varies in: case, accents, apostrophes, hyphens and spaces. "CÔTE D’IVOIRE" is `cote d ivoire`.
 *
 * The harmonise step says the same in SQL, so that a provider's spelling and ours meet in the middle.
 */

/** Write `name` plainly: small letters and digits of any script, single spaces. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
