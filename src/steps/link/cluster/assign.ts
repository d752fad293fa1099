/**
 * Give clusters person numbers that last: a person keeps its number while most of its records stay together.
 *
 * Numbers come from a counter and are never used twice, also not after they have ended. Pure, and the same for any order of the
 * records. What happened is told twice: by record (`moves`), and by person (`events`); the two agree.
 */
import type { IdentityEvent, Key, Move } from './identity.ts'

export interface Assignment<K extends Key> {
  /** Person number of each record, in the order of the records. */
  readonly person: Float64Array
  /** The next number that was never used. */
  readonly next: number
  readonly moves: readonly Move<K>[]
  readonly events: readonly IdentityEvent[]
}

/**
 * Each number goes to the cluster that holds most of its records, the largest holdings first (then the lower number, then the
 * cluster with the smaller key); a cluster takes one number only. What is left gets new numbers, by smallest key.
 *
 * @param previous number of every record known before; a record that is not among `keys` is withdrawn
 * @param keys a key of each record, each once
 * @param cluster number of the cluster of each record: that of its smallest record
 * @param next the first number that was never used, above all of `previous`
 */
export function assign<K extends Key>(
  previous: ReadonlyMap<K, number>,
  keys: readonly K[],
  cluster: Int32Array,
  next: number,
): Assignment<K> {
  const held = keys.map((key) => previous.get(key) ?? -1)
  const numbers = numberOf(keys, cluster, held, next)
  const person = Float64Array.from(keys, (_, i) => numbers.person[cluster[i] as number] as number)
  const moves: Move<K>[] = []
  for (const [i, key] of keys.entries()) {
    const [from, to] = [held[i] as number, person[i] as number]
    if (from !== to) moves.push(from === -1 ? { key, to } : { key, from, to })
  }
  const here = new Set(keys)
  for (const [key, from] of previous) if (!here.has(key)) moves.push({ key, from })
  return { person, next: numbers.next, moves, events: told(held, person, moves, next) }
}

/** Stands for more numbers, or clusters, than one. */
const several = -2

const isBefore = (a: Key, b: Key): boolean => (typeof a === typeof b ? a < b : typeof a === 'number')

/** Person number of each cluster, at the place of its label. */
function numberOf(
  keys: readonly Key[],
  cluster: Int32Array,
  held: readonly number[],
  next: number,
): { readonly person: Float64Array; readonly next: number } {
  const first = new Int32Array(keys.length).fill(-1)
  const person = new Float64Array(keys.length).fill(-1)
  const clusterOf = new Map<number, number>()
  for (const [i, key] of keys.entries()) {
    const c = cluster[i] as number
    const so = first[c] as number
    if (so === -1 || isBefore(key, keys[so] as Key)) first[c] = i
    const number = held[i] as number
    if (number === -1) continue
    person[c] = person[c] === -1 || person[c] === number ? number : several
    const other = clusterOf.get(number)
    if (other === undefined) clusterOf.set(number, c)
    else if (other !== c) clusterOf.set(number, several)
  }
  const byKey = (c: number, d: number): number =>
    c === d ? 0 : isBefore(keys[first[c] as number] as Key, keys[first[d] as number] as Key) ? -1 : 1
  // Where a cluster holds one number whole and no other, there is nothing to decide.
  const holdings = new Map<number, Map<number, number>>()
  for (const [i, number] of held.entries()) {
    const c = cluster[i] as number
    if (number === -1 || (person[c] === number && clusterOf.get(number) === c)) continue
    const theirs = holdings.get(c) ?? new Map<number, number>()
    theirs.set(number, (theirs.get(number) ?? 0) + 1)
    holdings.set(c, theirs)
  }
  for (const c of holdings.keys()) person[c] = -1
  const claims = [...holdings].flatMap(([c, theirs]) =>
    [...theirs].map(([number, records]) => ({ c, number, records })),
  )
  claims.sort((x, y) => y.records - x.records || x.number - y.number || byKey(x.c, y.c))
  const taken = new Set<number>()
  for (const { c, number } of claims) {
    if (person[c] !== -1 || taken.has(number)) continue
    person[c] = number
    taken.add(number)
  }
  const unnumbered: number[] = []
  for (let c = 0; c < keys.length; c += 1) if (first[c] !== -1 && person[c] === -1) unnumbered.push(c)
  unnumbered.sort(byKey)
  for (const [i, c] of unnumbered.entries()) person[c] = next + i
  return { person, next: next + unnumbered.length }
}

/** Events by person: of numbers that were there by their number, then of new records by theirs. */
function told(
  held: readonly number[],
  person: Float64Array,
  moves: readonly Move<Key>[],
  next: number,
): readonly IdentityEvent[] {
  const touched = new Set(moves.map((move) => move.from ?? -1))
  const flows = new Map<number, Map<number, number>>()
  const count = (from: number, to: number): void => {
    const theirs = flows.get(from) ?? new Map<number, number>()
    theirs.set(to, (theirs.get(to) ?? 0) + 1)
    flows.set(from, theirs)
  }
  for (const [i, from] of held.entries()) if (touched.has(from)) count(from, person[i] as number)
  for (const { from, to } of moves) if (from !== undefined && to === undefined) count(from, -1)

  const events: IdentityEvent[] = []
  for (const from of [...flows.keys()].filter((number) => number !== -1).toSorted((a, b) => a - b)) {
    const theirs = flows.get(from) as ReadonlyMap<number, number>
    const gone = theirs.get(-1) ?? 0
    const parts = [...theirs]
      .filter(([to]) => to !== -1)
      .map(([to, records]) => ({ person: to, records }))
      .toSorted(
        (x, y) =>
          Number(y.person === from) - Number(x.person === from) ||
          y.records - x.records ||
          x.person - y.person,
      )
    if (gone > 0) events.push({ kind: 'withdrawn', person: from, records: gone, ended: parts.length === 0 })
    const [only, ...others] = parts
    if (only === undefined) continue
    if (others.length > 0) events.push({ kind: 'split', person: from, parts })
    else if (only.person !== from)
      events.push({ kind: 'merged', person: from, into: only.person, records: only.records })
  }
  const arrivals = [...(flows.get(-1) ?? [])].toSorted(([a], [b]) => a - b)
  for (const [number, records] of arrivals)
    events.push({ kind: number >= next ? 'created' : 'extended', person: number, records })
  return events
}
