/**
 * Verify an audit: which entries were changed, removed, inserted or moved.
 *
 * The chain is followed back from its end: each entry names the hash of the one before. What the longest chain does not reach was
 * inserted; where it leads nowhere, something was removed; an entry that does not have the hash it says was changed.
 */
import { genesis, hashOf } from './entry.ts'
import type { AuditEntry } from './entry.ts'

export interface Finding {
  readonly what: 'changed' | 'removed' | 'inserted' | 'moved' | 'cut'
  /** Number of the entry, as it says itself; of the first where it is several. */
  readonly entry: number
  readonly said: string
}

/** The last entry's number and hash, to be written down elsewhere. */
export interface Anchor {
  readonly entries: number
  readonly hash: string
}

export const anchorOf = (entries: readonly AuditEntry[]): Anchor => ({
  entries: entries.at(-1)?.number ?? 0,
  hash: entries.at(-1)?.hash ?? genesis,
})

const finding = (what: Finding['what'], entry: number, said: string): Finding => ({ what, entry, said })

/** A chain from its end to its beginning, and the numbers that are missing in it. */
interface Chain {
  readonly places: readonly number[]
  readonly findings: readonly Finding[]
}

/**
 * List everything that is wrong; nothing where all is as it was written.
 *
 * @param entries in the order in which they lie
 * @param anchor as it was written down at some time; without one, a chain that was made anew to its end, or cut off there, looks whole
 */
export function verify(entries: readonly AuditEntry[], anchor?: Anchor): readonly Finding[] {
  const named = new Set(entries.map((entry) => entry.previous))
  const ends = entries.flatMap((entry, place) => (named.has(entry.hash) ? [] : [place]))
  const anchored = ({ places }: Chain): boolean =>
    anchor !== undefined && places.some((place) => entries[place]?.hash === anchor.hash)
  // Where two ends follow one entry, only an anchor can say which is the forged one; else the first is believed.
  const chain = ends
    .map((place) => follow(entries, place))
    .reduce<Chain>(
      (best, next) =>
        (Number(anchored(next)) - Number(anchored(best)) || next.places.length - best.places.length) > 0
          ? next
          : best,
      { places: [], findings: [] },
    )
  const reached = new Set(chain.places)
  const stayed = inOrder(chain.places.toReversed())
  const found: Finding[] = [...chain.findings]
  for (const place of chain.places) {
    const entry = entries[place] as AuditEntry
    if (hashOf(entry) !== entry.hash)
      found.push(finding('changed', entry.number, `entry ${entry.number} was changed`))
    if (!stayed.has(place)) found.push(finding('moved', entry.number, `entry ${entry.number} was moved`))
  }
  for (const [place, entry] of entries.entries())
    if (!reached.has(place))
      found.push(
        finding(
          'inserted',
          entry.number,
          `an entry that calls itself ${entry.number} was inserted at place ${place + 1}`,
        ),
      )
  return [...found, ...againstAnchor(entries, anchor)].toSorted((a, b) => a.entry - b.entry)
}

function follow(entries: readonly AuditEntry[], end: number): Chain {
  const byHash = new Map(entries.map((entry, place) => [entry.hash, place]))
  const places = [end]
  const seen = new Set(places)
  const findings: Finding[] = []
  for (let place = end; ;) {
    const entry = entries[place] as AuditEntry
    if (entry.previous === genesis && entry.number === 1) break
    let next = byHash.get(entry.previous)
    if (next === undefined || seen.has(next)) {
      next = nearestBefore(entries, entry.number, seen)
      const from = next === undefined ? 1 : (entries[next] as AuditEntry).number + 1
      const to = entry.number - 1
      if (from === entry.number)
        findings.push(
          finding(
            'changed',
            entry.number,
            `entry ${entry.number} does not follow the one before: one of the two was changed and given a new hash`,
          ),
        )
      else
        findings.push(
          finding(
            'removed',
            from,
            from === to ? `entry ${from} was removed` : `entries ${from} to ${to} were removed`,
          ),
        )
    }
    if (next === undefined) break
    places.push(next)
    seen.add(next)
    place = next
  }
  return { places, findings }
}

/** Place of the entry with the highest number below `number` that was not seen yet. */
function nearestBefore(
  entries: readonly AuditEntry[],
  number: number,
  seen: ReadonlySet<number>,
): number | undefined {
  let best: number | undefined
  for (const [place, entry] of entries.entries())
    if (!seen.has(place) && entry.number < number && entry.number > (entries[best ?? -1]?.number ?? 0))
      best = place
  return best
}

/** The most places that ascend as they are given (longest increasing subsequence); the others are those that were moved. */
function inOrder(places: readonly number[]): ReadonlySet<number> {
  const before = new Map<number, number | undefined>()
  const ends: number[] = []
  for (const place of places) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < place) low = middle + 1
      else high = middle
    }
    before.set(place, ends[low - 1])
    ends[low] = place
  }
  const found = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = before.get(place)) found.add(place)
  return found
}

function againstAnchor(entries: readonly AuditEntry[], anchor: Anchor | undefined): readonly Finding[] {
  if (anchor === undefined || anchor.entries === 0) return []
  const { entries: number, hash } = anchor
  if (entries.some((entry) => entry.number === number && entry.hash === hash)) return []
  return entries.some((entry) => entry.number >= number)
    ? [
        finding(
          'changed',
          number,
          `entry ${number} is not the one of the anchor: the entries up to it were made anew`,
        ),
      ]
    : [finding('cut', number, `entry ${number} of the anchor is not there: the end was cut off`)]
}
