import { expect, test } from 'vitest'
import { Words, inWords } from '../../src/standards/words.ts'

test('a text in one language is shown as it stands, in every language', () => {
  expect(inWords('Institut national de la statistique', 'pt')).toEqual({
    text: 'Institut national de la statistique',
  })
})

test('a text in several languages is shown in the one asked for, else in the first that there is, which it names', () => {
  const words = Words.parse({ fr: 'Recensement', pt: 'Recenseamento' })
  expect(inWords(words, 'pt')).toEqual({ text: 'Recenseamento' })
  expect(inWords(words, 'en')).toEqual({ text: 'Recensement', lang: 'fr' })
  expect(inWords({ ar: 'تعداد' }, 'en')).toEqual({ text: 'تعداد', lang: 'ar' })
})

test('a text that says nothing is refused', () => {
  expect(Words.safeParse({}).success).toBe(false)
  expect(Words.safeParse(' ').success).toBe(false)
  expect(Words.safeParse({ en: 'Census', de: 'Zählung' }).success).toBe(false)
})
