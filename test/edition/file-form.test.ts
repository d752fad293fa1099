import { expect, test } from 'vitest'
import { FileForm } from '../../src/edition/file-form.ts'

test('nothing said is a CSV file with a header, encoding and delimiter looked for', () => {
  expect(FileForm.parse({})).toEqual({
    format: 'csv',
    encoding: 'auto',
    delimiter: 'auto',
    quote: '"',
    decimal: 'auto',
    header: true,
    skip: 0,
    sheet: 1,
    fields: [],
  })
})

test.each([
  [{ format: 'fixed' }, 'fields'],
  [{ fields: [['a', 1, 2]] }, 'fields'],
  [{ format: 'fixed', fields: [['a', 3, 2]] }, 'fields.0'],
  [{ format: 'fixed', fields: [['a', 0, 2]] }, 'fields.0.1'],
  [{ format: 'jsonl', header: ['a'] }, 'header'],
  [{ format: 'jsonl', skip: 1 }, 'skip'],
  [{ comment: '"' }, 'comment'],
  [{ delimiter: ':' }, 'delimiter'],
  [{ encoding: 'cp1252' }, 'encoding'],
  [{ delimeter: ';' }, ''],
])('%j is refused at %s', (form, where) => {
  const found = FileForm.safeParse(form)
  expect(found.error?.issues.map(({ path }) => path.join('.'))).toContain(where)
})
