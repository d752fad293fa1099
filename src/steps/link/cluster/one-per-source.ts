/**
 * Which unique sources a group of records holds, as bits: two groups that share one can never be one person.
 */
export interface OnePerSource {
  /** Whether both groups hold a record of one and the same unique source. */
  clash(x: number, y: number): boolean
  /** Let the group `into` hold what `from` holds too. */
  join(into: number, from: number): void
}

/** No source is unique. */
export const noSources: OnePerSource = { clash: () => false, join: () => undefined }

/**
 * Start with every one of `members` as a group by itself.
 *
 * @param bits bit of each source, -1 where it is not unique; see `uniqueBits`
 */
export function onePerSource(
  members: Int32Array,
  origin: Uint8Array | Uint16Array | undefined,
  bits: Int32Array,
): OnePerSource {
  if (origin === undefined || bits.length === 0) return noSources
  const words = Math.ceil((Math.max(...bits) + 1) / 32)
  const held = new Int32Array(members.length * words)
  for (const [i, record] of members.entries()) {
    const bit = bits[origin[record] as number] ?? -1
    if (bit >= 0) held[i * words + (bit >>> 5)] = 1 << (bit & 31)
  }
  return {
    clash: (x, y) => {
      for (let w = 0; w < words; w += 1)
        if (((held[x * words + w] as number) & (held[y * words + w] as number)) !== 0) return true
      return false
    },
    join: (into, from) => {
      for (let w = 0; w < words; w += 1)
        held[into * words + w] = (held[into * words + w] as number) | (held[from * words + w] as number)
    },
  }
}

/** A bit for each unique source, by source number; empty where none is. */
export function uniqueBits(unique: readonly number[]): Int32Array {
  if (unique.length === 0) return new Int32Array(0)
  const bits = new Int32Array(Math.max(...unique) + 1).fill(-1)
  for (const [bit, source] of unique.entries()) bits[source] = bit
  return bits
}
