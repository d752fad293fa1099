import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Layout } from '../../../../src/synth/country/write/layout.ts'
import { textWriter } from '../../../../src/synth/country/write/text.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-text-'))
afterAll(() => rmSync(dir, { recursive: true }))

const plain: Layout = {
  file: 'a',
  agency: '',
  title: '',
  language: 'fr',
  format: 'csv',
  encoding: 'latin1',
  separator: ';',
  columns: [
    { name: 'PAYS', about: '', width: 8 },
    { name: 'âge', about: '', width: 3 },
  ],
}
const written = (layout: Layout, rows: readonly (readonly (string | number | null)[])[]): Buffer => {
  const path = join(dir, 'file')
  const file = textWriter(path, layout)
  void file.write(rows)
  void file.end()
  return readFileSync(path)
}

test('Latin-1 has one byte for an accent, and the plain apostrophe', () => {
  const bytes = written(plain, [['Côte d’Ivoire', 7]])
  expect(bytes.toString('latin1')).toBe("PAYS;âge\r\nCôte d'Ivoire;7\r\n")
  expect(bytes).toHaveLength("PAYS;âge\r\nCôte d'Ivoire;7\r\n".length)
})

test('a mark stands before UTF-8 where it is asked for, and an empty field is empty', () => {
  expect(written({ ...plain, encoding: 'utf8-bom' }, [[null, 0]]).toString('utf8')).toBe(
    '\uFEFFPAYS;âge\r\n;0\r\n',
  )
  expect(written({ ...plain, encoding: 'utf8' }, [['é', null]]).toString('utf8')).toBe('PAYS;âge\né;\n')
})

test('a field with the separator, a quote or a line feed is quoted', () => {
  const [, line] = written({ ...plain, encoding: 'utf8' }, [['a;b', 'say "no"']])
    .toString()
    .split('\n')
  expect(line).toBe('"a;b";"say ""no"""')
  const tabbed = written({ ...plain, encoding: 'utf8', separator: '\t' }, [['a;b', 'c']])
    .toString()
    .split('\n')
  expect(tabbed[1]).toBe('a;b\tc')
})

test('fixed width has no heading, fills with blanks and cuts what is too long', () => {
  expect(
    written({ ...plain, format: 'fixed' }, [
      ['Burkina Faso', 5],
      [null, 1234],
    ]).toString('latin1'),
  ).toBe('Burkina 5  \r\n        123\r\n')
})

test('a JSON line leaves out what is empty, and nests names with a dot', () => {
  const columns = [
    { name: 'id', about: '' },
    { name: 'name.given', about: '' },
    { name: 'name.family', about: '' },
    { name: 'age', about: '' },
  ]
  const text = written({ ...plain, format: 'jsonl', encoding: 'utf8', columns }, [
    ['1', 'Awa', 'Ba', null],
  ]).toString()
  expect(text).toBe('{"id":"1","name":{"given":"Awa","family":"Ba"}}\n')
})
