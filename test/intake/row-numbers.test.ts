import { expect, test } from 'vitest'
import { FileForm } from '../../src/edition/file-form.ts'
import { firstLine, inRanges } from '../../src/intake/row-numbers.ts'

test('rows that follow one another are drawn together', () => {
  expect(inRanges([3, 4, 5, 9])).toBe('3–5, 9')
  expect(inRanges([1, 2, 4])).toBe('1, 2, 4')
  expect(inRanges([])).toBe('')
})

test.each([
  [{}, false, 2],
  [{ skip: 3 }, false, 5],
  [{ header: ['A', 'B'] }, false, 1],
  [{ format: 'fixed', fields: [['A', 1, 2]] }, false, 1],
  [{ format: 'jsonl' }, false, undefined],
  [{ format: 'jsonl' }, true, 2],
])('in a file of the form %j, mended %s, row 1 stands in line %s', (form, mended, line) => {
  expect(firstLine({ form: FileForm.parse(form) }, mended)).toBe(line)
})
