import { expect, test } from 'vitest'
import { randomStream } from '../../../src/synth/random.ts'
import { byEar } from '../../../src/synth/west-africa/by-ear.ts'

const heard = (text: string): ReadonlySet<string> => {
  const random = randomStream(1, 'ear')
  random.start(0)
  return new Set(Array.from({ length: 400 }, () => byEar(random, text)))
}

test('a name is heard in several ways, one sound at a time', () => {
  const found = heard('diallo')
  expect(found).toContain('jallo')
  expect(found).toContain('dialo')
  expect(found).not.toContain('jalo')
})

test('a long name is respelled into names that still begin alike', () => {
  for (const text of heard('fatoumata')) expect(text.slice(0, 2)).toBe('fa')
})

test('a name with one such sound is always heard so, and one without stays', () => {
  expect(heard('bo')).toEqual(new Set(['vo']))
  expect(heard('n')).toEqual(new Set(['n']))
})
