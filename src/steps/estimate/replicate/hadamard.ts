/**
 * Hadamard matrices: entries 1 and −1, rows orthogonal, the first row all 1.
 *
 * Doubling (Sylvester 1867) from an order of 1 or of a prime p ≡ 3 (mod 4) plus one (Paley 1933). Where the smallest order that
 * would do is not among these (28 or 92), the next one that is.
 */

/** The smallest matrix of these kinds with at least `least` rows. */
export function hadamard(least: number): readonly (readonly (1 | -1)[])[] {
  for (let order = 1; ; order += 1) {
    if (order < least) continue
    const base = baseOf(order)
    if (base === undefined) continue
    let rows = base === 1 ? [[1 as const]] : paley(base - 1)
    while (rows.length < order)
      rows = [...rows.map((row) => [...row, ...row]), ...rows.map((row) => [...row, ...row.map(turn)])]
    return rows
  }
}

const turn = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1)

/** The order to double until it is `order`: 1 where that is a power of two. */
function baseOf(order: number): number | undefined {
  if (Number.isInteger(Math.log2(order))) return 1
  for (let base = order; base >= 4; base /= 2)
    if (base % 4 === 0 && isPrime(base - 1)) return base
    else if (base % 2 === 1) break
  return undefined
}

const isPrime = (n: number): boolean => {
  for (let d = 2; d * d <= n; d += 1) if (n % d === 0) return false
  return n > 1
}

/** Order p + 1: the quadratic residues of p, bordered, with rows turned so that the first column is all 1, and laid over. */
function paley(p: number): (1 | -1)[][] {
  const squares = new Set(Array.from({ length: p - 1 }, (_, i) => ((i + 1) * (i + 1)) % p))
  const chi = (x: number): 1 | -1 => (squares.has(((x % p) + p) % p) ? 1 : -1)
  const first = Array.from({ length: p + 1 }, (): 1 | -1 => 1)
  const others = Array.from({ length: p }, (_, i) => [
    1 as const,
    ...Array.from({ length: p }, (__, j) => (i === j ? (-1 as const) : chi(j - i))),
  ])
  return [first, ...others]
}
