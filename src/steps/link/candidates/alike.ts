/**
 * Tests that differ in how much they ask for only.
 */
import type { Test } from '../model/test.ts'

/** Tests of one kind on one column: the loosest of them is ruled out only where all are. */
export const alike = (a: Test, b: Test): boolean =>
  ('jaroWinkler' in a && 'jaroWinkler' in b && a.jaroWinkler === b.jaroWinkler) ||
  ('levenshtein' in a && 'levenshtein' in b && a.levenshtein === b.levenshtein) ||
  ('apart' in a && 'apart' in b && a.apart === b.apart)

export function isLooser(a: Test, b: Test): boolean {
  if ('jaroWinkler' in a && 'jaroWinkler' in b) return a.atLeast < b.atLeast
  if ('levenshtein' in a && 'levenshtein' in b) return a.atMost > b.atMost
  return 'apart' in a && 'apart' in b && a.atMost > b.atMost
}
