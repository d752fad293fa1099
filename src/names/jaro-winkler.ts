/**
 * Jaro similarity of two words and Winkler's boost for a common beginning (Winkler 1990, "String comparator metrics and enhanced
 * decision rules in the Fellegi-Sunter model of record linkage").
 */

/** Compare `a` and `b` by UTF-16 unit: from 0 (nothing in common) to 1 (equal). Two empty words are equal. */
export function jaro(a: string, b: string): number {
  if (a === b) return 1
  if (a.length === 0 || b.length === 0) return 0
  const reach = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0)
  const taken = new Uint8Array(b.length)
  const matched: number[] = []
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + reach + 1)
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue
      taken[j] = 1
      matched.push(a.charCodeAt(i))
      break
    }
  }
  const m = matched.length
  if (m === 0) return 0
  let moved = 0
  let k = 0
  for (let j = 0; j < b.length; j++) if (taken[j] === 1 && matched[k++] !== b.charCodeAt(j)) moved++
  return (m / a.length + m / b.length + (m - moved / 2) / m) / 3
}

/** Jaro similarity, boosted by a tenth of what is missing per common first letter (four at most) where it is above 0.7. */
export function jaroWinkler(a: string, b: string): number {
  const plain = jaro(a, b)
  if (plain <= 0.7) return plain
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++
  return plain + prefix * 0.1 * (1 - plain)
}
