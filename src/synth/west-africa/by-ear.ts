/**
 * A name written down by someone who only heard it: one sound spelled another way, whatever the dictionary lists.
 */
import type { Random } from '../random.ts'

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ou/, 'u'],
  [/ou/, 'oo'],
  [/(?<!o)u/, 'ou'],
  [/dj/, 'j'],
  [/(?<!d)j/, 'dj'],
  [/di(?=[aeo])/, 'j'],
  [/k/, 'c'],
  [/c(?=[aou])/, 'k'],
  [/q/, 'k'],
  [/ss/, 's'],
  [/(?<=[aeiou])s(?=[aeiou])/, 'ss'],
  [/ai|ay/, 'e'],
  [/ia/, 'iya'],
  [/i$/, 'y'],
  [/y$/, 'i'],
  [/w/, 'ou'],
  [/th/, 't'],
  [/h$/, ''],
  [/(?<=[ae])$/, 'h'],
  [/(?<=[b-df-hj-np-tv-z])e$/, 'eh'],
  [/([lmnrt])\1/, '$1'],
  [/(?<=[aeiou])([lmnrt])(?=[aeiou])/, '$1$1'],
  [/gn/, 'ni'],
  [/ph/, 'f'],
  [/b(?=o|a)/, 'v'],
]

/** Respell one sound of `text` (small letters); a text that has none of them stays as it is. */
export function byEar(random: Random, text: string): string {
  const first = random.below(sounds.length)
  for (let i = 0; i < sounds.length; i += 1) {
    const [sound, other] = sounds[(first + i) % sounds.length] ?? [/$/, '']
    if (sound.test(text)) return text.replace(sound, other)
  }
  return text
}
