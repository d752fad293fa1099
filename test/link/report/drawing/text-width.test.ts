import { expect, test } from 'vitest'
import { fit, textWidth, wrap } from '../../../../src/link/report/drawing/text-width.ts'

test('a text that fits is left as it is, and one that does not is cut with an ellipsis', () => {
  expect(fit('surname', 200, 13)).toBe('surname')
  const cut = fit('within 8 places in the order of surname', 100, 13)
  expect(cut).toMatch(/^within 8 .*…$/)
  expect(textWidth(cut, 13)).toBeLessThanOrEqual(100)
})

test('a long name is broken between words, and its last line takes what is left', () => {
  const lines = wrap('share two words of full_name that at most 50 records have', 160, 13, 2)
  expect(lines).toHaveLength(2)
  expect(lines[0]).toBe('share two words of')
  expect(lines[1]).toMatch(/^full_name that.*…$/)
  expect(wrap('surname', 160, 13, 2)).toEqual(['surname'])
})
