/**
 * Slips of the hand and of the eye in a short text: one letter changed, dropped, added or exchanged with its neighbour, or read
 * as another that looks alike.
 */
import type { Random } from './random.ts'

/** Keys of a keyboard row stand next to each other; the French and the English layout share most neighbours. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890']

const neighbours: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) =>
    row.split('').map((key, i) => [key, `${row[i - 1] ?? ''}${row[i + 1] ?? ''}`] as const),
  ),
)

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Pairs that a scanner takes for each other. */
const lookAlike: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['l', '1'],
  ['o', '0'],
  ['i', 'l'],
  ['s', '5'],
  ['b', '6'],
  ['cl', 'd'],
  ['u', 'v'],
  ['e', 'c'],
  ['n', 'h'],
  ['g', 'q'],
  ['z', '2'],
]

/** Change one place of `text` as a typist would; an empty text stays empty. The case of a replaced letter is kept. */
export function typo(random: Random, text: string): string {
  if (text === '') return text
  const at = random.below(text.length)
  const here = text[at] ?? ''
  const [before, after] = [text.slice(0, at), text.slice(at + 1)]
  switch (random.below(4)) {
    case 0:
      return before + keyBeside(random, here) + after
    case 1:
      return text.length > 2 ? before + after : before + keyBeside(random, here) + after
    case 2:
      return before + here + keyBeside(random, here) + after
    default:
      return after === ''
        ? text.slice(0, at - 1) + here + (text[at - 1] ?? '')
        : before + after[0] + here + after.slice(1)
  }
}

function keyBeside(random: Random, key: string): string {
  const low = key.toLowerCase()
  const near = neighbours.get(low) ?? letters
  const found = near[random.below(near.length)] ?? low
  return low === key ? found : found.toUpperCase()
}

/** Read one look-alike of `text` as the other, as character recognition does; a text without any stays as it is. */
export function misread(random: Random, text: string): string {
  const first = random.below(lookAlike.length)
  for (let i = 0; i < lookAlike.length; i += 1) {
    const [a, b] = lookAlike[(first + i) % lookAlike.length] ?? ['', '']
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const at = text.toLowerCase().indexOf(from, 1)
      if (at < 1) continue
      const capital = text === text.toUpperCase()
      return text.slice(0, at) + (capital ? to.toUpperCase() : to) + text.slice(at + from.length)
    }
  }
  return text
}
