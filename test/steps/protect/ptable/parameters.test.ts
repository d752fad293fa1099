import { expect, test } from 'vitest'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { readParameters } from '../../../../src/steps/protect/ptable/parameters.ts'
import type { PtableOptions } from '../../../../src/steps/protect/ptable/parameters.ts'

test('what is left out is filled in', () => {
  expect(readParameters({ D: 3, V: 1 })).toEqual({ D: 3, V: 1, js: 0, optim: 1, mono: true })
})

test.each([
  [{ D: 0, V: 1 }, 'D'],
  [{ D: 2, V: 5 }, 'V must not be above D²'],
  [{ D: 2, V: 1, js: 2 }, 'js must be below D'],
  [{ D: 2, V: 1, sd: 1 }, 'sd'],
])('%j makes no table', (options, said) => {
  expect(() => makePtable(options as PtableOptions)).toThrow(said)
})
