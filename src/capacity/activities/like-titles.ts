/**
 * How alike two titles are: the share of words that they have in common (Dice), in the language in which they are most alike.
 * Words of three letters or fewer say little and are left out; numbers count, since “part 1” is not “part 2”.
 */
import type { Words } from '../../standards/words.ts'

export function likeTitles(a: Words, b: Words): number {
  const [left, right] = [texts(a), texts(b)]
  return Math.max(
    0,
    ...left.flatMap(([lang, one]) =>
      right
        .filter(([other]) => lang === other || lang === '' || other === '')
        .map(([, two]) => dice(one, two)),
    ),
  )
}

/** Words of a title by language; each title is read once. */
const read = new WeakMap<object, readonly (readonly [string, ReadonlySet<string>])[]>()

function texts(words: Words): readonly (readonly [string, ReadonlySet<string>])[] {
  if (typeof words === 'string') return [['', plain(words)]]
  const known = read.get(words)
  if (known !== undefined) return known
  const made = Object.entries(words).flatMap(([lang, text]) =>
    text === undefined ? [] : [[lang, plain(text)] as const],
  )
  read.set(words, made)
  return made
}

const plain = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 || /\p{N}/u.test(word)),
  )

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size)
}
