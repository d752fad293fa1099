/**
 * Letters with marks and the same letters without, one to one: Latin, Greek and Cyrillic (Unicode canonical decomposition).
 */

const ranges: readonly (readonly [number, number])[] = [
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
]

const pairs = ranges.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).flatMap((letter) => {
    const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
    return bare.length === 1 && bare !== letter && /\p{L}/u.test(bare) ? [[letter, bare] as const] : []
  }),
)

/** Letter `i` of `marked` is letter `i` of `bare`. */
export const accents = {
  marked: pairs.map(([marked]) => marked).join(''),
  bare: pairs.map(([, bare]) => bare).join(''),
} as const
