/**
 * The best way to lay the words of two names against each other, whatever their order: the assignment of the shorter name's words
 * to different words of the longer that has the greatest sum of credits (dynamic programme over the set of words taken).
 */

/** One word of each name, by place, and what their pairing is worth. */
export interface Pairing {
  readonly left: number
  readonly right: number
}

/** Names beyond this many words are paired greedily: 2 to the power of it is the size of the table. */
const most = 8
/** Of two equally good pairings the one that keeps the order wins. */
const inPlace = 1e-6

/**
 * Pair each of `n` words with a different one of `m` words (`n <= m`) so that the sum of `credit(i, j)` is greatest; in the order
 * of the first. Exact where `n` is 8 or less.
 */
export function alignTokens(
  n: number,
  m: number,
  credit: (i: number, j: number) => number,
): readonly Pairing[] {
  return n > most ? greedy(n, m, credit) : best(n, m, credit)
}

function best(n: number, m: number, credit: (i: number, j: number) => number): readonly Pairing[] {
  const sets = 1 << n
  let worth = new Float64Array(sets).fill(-Infinity)
  worth[0] = 0
  const chosen: Int8Array[] = []
  for (let j = 0; j < m; j++) {
    const next = worth.slice()
    const choice = new Int8Array(sets).fill(-1)
    for (let set = 0; set < sets; set++) {
      for (let i = 0; i < n; i++) {
        if ((set & (1 << i)) === 0) continue
        const value = (worth[set ^ (1 << i)] ?? 0) + credit(i, j) + (i === j ? inPlace : 0)
        if (value <= (next[set] ?? 0)) continue
        next[set] = value
        choice[set] = i
      }
    }
    worth = next
    chosen.push(choice)
  }
  const pairs: Pairing[] = []
  let set = sets - 1
  for (let j = m - 1; j >= 0; j--) {
    const i = chosen[j]?.[set] ?? -1
    if (i < 0) continue
    pairs.push({ left: i, right: j })
    set ^= 1 << i
  }
  return pairs.toSorted((a, b) => a.left - b.left)
}

function greedy(n: number, m: number, credit: (i: number, j: number) => number): readonly Pairing[] {
  const all: (Pairing & { readonly worth: number })[] = []
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) all.push({ left: i, right: j, worth: credit(i, j) + (i === j ? inPlace : 0) })
  }
  const [left, right] = [new Set<number>(), new Set<number>()]
  const pairs: Pairing[] = []
  for (const one of all.toSorted((a, b) => b.worth - a.worth || a.left - b.left || a.right - b.right)) {
    if (left.has(one.left) || right.has(one.right)) continue
    left.add(one.left)
    right.add(one.right)
    pairs.push({ left: one.left, right: one.right })
  }
  return pairs.toSorted((a, b) => a.left - b.left)
}
