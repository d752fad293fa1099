/**
 * Random numbers that can be had again: the same seed, stream and index always give the same sequence, in any order of asking.
 *
 * A stream is one use of chance (people, records, noise); an index is one thing in it. `start` hashes both into a state, so
 * that record 7,000,000 is made without making those before it. Only integer arithmetic and divisions by powers of two:
 * the numbers are the same on every machine. Generator: sfc32 of Chris Doty-Humphrey (PractRand, public domain); hash: the
 * finaliser of MurmurHash3 (Austin Appleby, public domain).
 */

/** A source of chance; it holds a state, so one is made for each use and never shared between two. */
export interface Random {
  /** Begin the sequence of `index` (an integer from 0 below 2^53). */
  start(index: number): void
  /** The next integer, from 0 up to and without 2^32. */
  next(): number
  /** The next number, from 0 up to and without 1. */
  unit(): number
  /** The next integer, from 0 up to and without `n` (at most 2^32). */
  below(n: number): number
  /** Whether something happens that happens with probability `p`. */
  chance(p: number): boolean
}

const scatter = (value: number): number => {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}

const textHash = (text: string): number => {
  let h = 0
  for (let i = 0; i < text.length; i += 1) h = scatter(Math.imul(h, 31) + text.charCodeAt(i))
  return h
}

const warmUp = 8

/** Make the source of chance of one `stream` under a `seed` (an integer from 0 below 2^53). */
export function randomStream(seed: number, stream: string): Random {
  const low = scatter(seed | 0)
  const high = scatter(Math.floor(seed / 2 ** 32) ^ low)
  const key = scatter(textHash(stream) ^ high)
  let a = 0
  let b = 0
  let c = 0
  let count = 1
  const next = (): number => {
    const sum = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  return {
    start: (index) => {
      a = scatter(key ^ (index | 0))
      b = scatter(a ^ Math.floor(index / 2 ** 32) ^ 0x9e3779b9)
      c = key
      count = 1
      for (let i = 0; i < warmUp; i += 1) next()
    },
    next,
    unit: () => next() / 2 ** 32,
    below: (n) => Math.floor((next() / 2 ** 32) * n),
    chance: (p) => next() < p * 2 ** 32,
  }
}
