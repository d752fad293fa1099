/**
 * Text as a search compares it: small letters without accents, in every language in which it is there.
 */
import type { Words } from '../../../standards/words.ts'

export const plainText = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

export const allWords = (words: Words): string =>
  typeof words === 'string' ? words : Object.values(words).join(' ')

/** True where each word of `asked` stands somewhere in `texts`. */
export function hasWords(asked: string, texts: readonly string[]): boolean {
  const text = plainText(texts.join(' '))
  return plainText(asked)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
