/**
 * Numbers that look random and are the same every time: mulberry32, started from a word.
 */

/** Make a die for `word`: each call gives the next number from 0 (inclusive) to 1 (exclusive). */
export function dice(word: string): () => number {
  let state = Array.from(word).reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
