/** Problems of files of persons on their way in: a file that is not what its form says, or that cannot be told apart. */
import { entry } from './entry.ts'

const kept = 'The bytes are kept as they came.'

export const stagingProblems = {
  'read.damaged': entry<{ file: string; what: string }>({
    say: (d) => `${d.file} is damaged: ${d.what}.`,
    fix: () => `Ask the provider to send it again, or open it and save it again under its format. ${kept}`,
    example: { file: 'permits/permits.xlsx', what: 'the check sum of xl/worksheets/sheet1.xml is wrong' },
  }),
  'read.invalid-header': entry<{ file: string; why: string }>({
    say: (d) => `The header of ${d.file} cannot be used: ${d.why}.`,
    fix: () =>
      'Correct the first line, say under skip how many lines come before it, or list the names under header where the file has none.',
    example: { file: 'permits/permits.csv', why: 'column 4 has no name' },
  }),
  'read.merged-cells': entry<{ file: string; sheet: string; range: string }>({
    say: (d) =>
      `The sheet “${d.sheet}” of ${d.file} has merged cells at ${d.range}, so a cell has no one row.`,
    fix: () =>
      'Undo the merging in the spreadsheet and fill every cell, or say under skip how many title rows there are.',
    example: { file: 'permits/permits.xlsx', sheet: 'Permits', range: 'A2:A5' },
  }),
  'read.missing-sheet': entry<{ file: string; sheet: string; found: readonly string[] }>({
    say: (d) => `${d.file} has no sheet ${d.sheet}. Found: ${d.found.join(', ')}.`,
    fix: () => 'Correct the name or the place under sheet; the first sheet is 1.',
    example: { file: 'permits/permits.xlsx', sheet: '“Permis”', found: ['Permits', 'Notes'] },
  }),
  'read.nested': entry<{ file: string; row: number; path: string }>({
    say: (d) => `${d.file} has a list inside a row: ${d.path} in row ${d.row}.`,
    fix: () => 'Ask the provider for one value a name, or for a file of its own with the nested rows.',
    example: { file: 'permits/permits.jsonl', row: 1, path: 'addresses' },
  }),
  'read.not-that-table': entry<{
    file: string
    unreadable: number
    rows: number
    reasons: string
    first: number
  }>({
    say: (d) =>
      `${d.unreadable} of ${d.rows} rows of ${d.file} cannot be told apart (${d.reasons}), first row ${d.first}. More than a tenth, or than a million, is not that table.`,
    fix: () =>
      'Compare delimiter, quotation mark, fields and number of columns in the source with the file; export it again if it is broken.',
    example: {
      file: 'permits/permits.csv',
      unreadable: 210,
      rows: 1000,
      reasons: 'too-many-fields 210',
      first: 3,
    },
  }),
  'read.other-format': entry<{ file: string; expected: string; found: string }>({
    say: (d) => `${d.file} is ${d.found}. Expected ${d.expected}.`,
    fix: () => `Say under format what it is, or ask the provider to export it as the source says. ${kept}`,
    example: {
      file: 'permits/permits.csv',
      expected: 'a file of the format csv',
      found: 'an Excel workbook or another ZIP archive',
    },
  }),
  'read.protected': entry<{ file: string }>({
    say: (d) => `${d.file} is protected by a password. Expected a file that can be opened.`,
    fix: () =>
      'Remove the password in the program that made it, and let the provider send it over a protected channel instead.',
    example: { file: 'permits/permits.xlsx' },
  }),
  'read.truncated': entry<{ file: string; where: string }>({
    say: (d) => `${d.file} was cut off: ${d.where}.`,
    fix: () => `Ask the provider to send it again, and compare its size. ${kept}`,
    example: { file: 'permits/permits.csv', where: 'its last row, 8123, stops in the middle' },
  }),
  'read.unsupported': entry<{ file: string; what: string; expected: string }>({
    say: (d) => `${d.file} has ${d.what}, which is not read. Expected ${d.expected}.`,
    fix: () => 'Ask the provider for a plainer file; CSV in UTF-8 is always read.',
    example: {
      file: 'permits/permits.parquet',
      what: 'bytes in the column “photo”',
      expected: 'texts, numbers, dates, times and truth values',
    },
  }),
}
