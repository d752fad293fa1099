import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { RecordMapping } from '../../src/edition/record-source.ts'

const mapped = (date: readonly string[]): boolean => RecordMapping.safeParse({ from: 'DATE', date }).success

test.each(['%d/%m/%Y', '%Y%m%d', '%m/%Y', '%Y', '%d %b %y', '%d/%m/%Y %H:%M', '%-d.%-m.%Y', '%x', 'excel'])(
  'a date may be written as %s',
  (form) => {
    expect(mapped([form])).toBe(true)
  },
)

test.each(['DD/MM/YYYY', 'yyyy-MM-dd', '%d/%m', '%Q/%Y', '%Y%', 'Excel', ''])(
  'a date cannot be written as %s: no row would ever fit',
  (form) => {
    expect(mapped(['%Y', form])).toBe(false)
  },
)

test('dates without any form are refused', () => {
  expect(mapped([])).toBe(false)
})

test('a wrong form of a date is a mistake in source.yaml, named with its place, and not one of the agency', () => {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-forms-'))
  try {
    cpSync(join(import.meta.dirname, '../../standards/synth/sanoria'), dir, { recursive: true })
    const path = join(dir, 'sources/border-police/source.yaml')
    const text = readFileSync(path, 'utf8')
    const wrong = text.replace("date: ['%d/%m/%Y']", "date: ['DD/MM/YYYY']")
    expect(wrong).not.toBe(text)
    writeFileSync(path, wrong)
    expect(() => readEdition(dir)).toThrow(
      /edition\.invalid: sources\/border-police\/source\.yaml .*files\.\d+\.columns\.date\.date\.0.*%d\/%m\/%Y/s,
    )
  } finally {
    rmSync(dir, { recursive: true })
  }
})
