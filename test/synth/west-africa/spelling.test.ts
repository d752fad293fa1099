import { expect, test } from 'vitest'
import { readNameDictionary } from '../../../src/names/read-name-dictionary.ts'
import { randomStream } from '../../../src/synth/random.ts'
import { spelledName } from '../../../src/synth/west-africa/spelling.ts'
import type { Hand } from '../../../src/synth/west-africa/settings.ts'

const dictionary = readNameDictionary()
const random = randomStream(1, 'spelling')

/** The most frequent spelling of a hand. */
const usual = (spelling: string, hand: Hand): string => {
  const group = dictionary.surnames.find((one) => one.spellings[0] === spelling)
  const name = spelledName(group?.id ?? '', [], group?.spellings ?? [])
  random.start(0)
  const found = new Map<string, number>()
  for (let i = 0; i < 2000; i += 1) {
    const text = name.spell(random, hand)
    found.set(text, (found.get(text) ?? 0) + 1)
  }
  return [...found].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

test('one name looks French, English or Portuguese by the hand that writes it', () => {
  expect([usual('diallo', 'fr'), usual('diallo', 'pt')]).toEqual(['diallo', 'djalo'])
  expect(['jallow', 'jalloh']).toContain(usual('diallo', 'en'))
  expect([usual('cisse', 'fr'), usual('cisse', 'en')]).toEqual(['cisse', 'ceesay'])
})

test('spellings that leave the vowels to the reader are for Arabic script', () => {
  const name = spelledName('mohamed', [], ['mohamed', 'mhmd'])
  random.start(0)
  const texts = new Set(Array.from({ length: 500 }, () => name.spell(random, 'en')))
  expect(texts).toEqual(new Set(['mohamed']))
})
