import { expect, test } from 'vitest'
import { editDistance } from '../../src/standards/edit-distance.ts'
import { randomStream } from '../../src/synth/random.ts'
import { misread, typo } from '../../src/synth/typo.ts'

const texts = ['Fatoumata', 'BA', 'n', 'Keur Binta', 'ka17 4te']

test('a typist makes one slip at a time', () => {
  const random = randomStream(1, 'typo')
  random.start(0)
  for (const text of texts)
    for (let i = 0; i < 500; i += 1) {
      const made = typo(random, text)
      expect(editDistance(text, made)).toBeLessThanOrEqual(1)
      expect(made).not.toBe('')
    }
})

test('typos come in several kinds and seldom leave the text as it is', () => {
  const random = randomStream(1, 'typo')
  random.start(0)
  const made = Array.from({ length: 1000 }, () => typo(random, 'mariama'))
  expect(new Set(made.map((text) => text.length))).toEqual(new Set([6, 7, 8]))
  expect(made.filter((text) => text === 'mariama').length).toBeLessThan(50)
})

test('an empty text stays empty', () => {
  const random = randomStream(1, 'typo')
  random.start(0)
  expect([typo(random, ''), misread(random, '')]).toEqual(['', ''])
})

test('a scanner takes a letter for one that looks alike, and leaves the first letter', () => {
  const random = randomStream(1, 'scan')
  random.start(0)
  const made = Array.from({ length: 300 }, () => misread(random, 'Diallo'))
  expect(made).toContain('Dia1lo')
  expect(made).toContain('Diall0')
  expect(made.every((text) => text.startsWith('D') && text !== 'Diallo')).toBe(true)
  expect(misread(random, 'AYA')).toBe('AYA')
})
