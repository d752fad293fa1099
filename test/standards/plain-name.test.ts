import { expect, test } from 'vitest'
import { plainName } from '../../src/standards/plain-name.ts'

test.each([
  ['CÔTE D’IVOIRE', 'cote d ivoire'],
  ['  Guinée-Bissau ', 'guinee bissau'],
  ['كوت ديفوار', 'كوت ديفوار'],
  ['São Tomé & Príncipe', 'sao tome principe'],
  ['', ''],
])('%j is plainly %j', (name, plain) => {
  expect(plainName(name)).toBe(plain)
})
