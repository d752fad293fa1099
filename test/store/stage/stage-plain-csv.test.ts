import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FileForm } from '../../../src/edition/file-form.ts'
import { findEncoding } from '../../../src/store/stage/look.ts'
import { readCsv } from '../../../src/store/stage/read-csv.ts'
import { stagePlainCsv } from '../../../src/store/stage/stage-plain-csv.ts'
import { randomStream } from '../../../src/synth/random.ts'
import { staging } from './staging.ts'
import type { Staging } from './staging.ts'

let at: Staging
beforeAll(async () => {
  at = await staging()
})
afterAll(() => at.close())

/** Rows that the engine alone gives; undefined where the file is not for it. */
async function fast(bytes: string | Uint8Array, given: unknown, name = 'x.csv'): Promise<number | undefined> {
  const path = join(at.folder, name)
  writeFileSync(path, bytes)
  const form = FileForm.parse(given)
  const file = findEncoding(path, 'x', form)
  const table = await readCsv(file, form, [])
  return stagePlainCsv(file, form, table, 'fast', at.engine)
}

const fastRows = async () =>
  (await at.engine.rows('select * from fast order by "row"')).map((row) =>
    Object.values(row).map((value) => (typeof value === 'bigint' ? Number(value) : value)),
  )

test.each<[string, string | Uint8Array, object]>([
  ['UTF-8', 'a,b\n1,é\n', {}],
  ['a byte order mark', '\uFEFFa,b\n1,é\n', {}],
  ['a byte order mark and no header', '\uFEFF1,é\n', { header: ['a', 'b'] }],
  ['Latin-1', Buffer.from('a;b\n1;é\n', 'latin1'), { encoding: 'latin-1' }],
  ['windows-1252 without its own signs', Buffer.from('a;b\n1;é\n', 'latin1'), {}],
  ['Windows line ends', 'a,b\r\n1,"é"\r\n', {}],
  ['the last line without an end', 'a\tb\n1\t"é"', {}],
  ['empty lines', 'a|b\n\n1|é\n\n', {}],
  ['lines before the header', 'title\na,b\n1,é\n', { skip: 1 }],
  ['no quotation mark', 'a,b\n1,"é\n', { quote: '' }],
])('the engine reads a plain file: %s', async (_, bytes, form) => {
  expect(await fast(bytes, form)).toBe(1)
  const slow = await at.stage(bytes, form, { slow: true })
  expect(await fastRows()).toEqual(slow.table)
})

test.each<[string, string | Uint8Array, object]>([
  ['an empty field after the last, which DuckDB drops', 'a,b\n1,2,\n', {}],
  ['spaces around quotation marks, which DuckDB drops', 'a,b\n 1, "2" \n', {}],
  ['two kinds of line ends', 'a,b\r\n1,2\n', {}],
  ['old Macintosh line ends', 'a,b\r1,2\r', {}],
  ['comments', 'a,b\n#1\n1,2\n', { comment: '#' }],
  ['UTF-16', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), {}],
  ['the own signs of windows-1252', Buffer.from('a,b\n1,\x80\n', 'latin1'), {}],
  ['a mark in the middle', 'a,b\n1,2"3"\n', {}],
  ['a line end inside a text', 'a,b\n1,"2\n3"\n', {}],
  ['a header of two lines', '"a\nx",b\n1,2\n', {}],
  ['no rows', 'a,b\n', {}],
  ['an empty line with one column', 'a\n\n1\n', {}],
])('another file is not for the engine: %s', async (_, bytes, form) => {
  expect(await fast(bytes, form)).toBeUndefined()
})

test('the parts that the engine reads at once come together in their order', async () => {
  const line = (row: number): string => `${row};"Aïssatou ""${'é'.repeat(row % 40)}""; Bâ";${row % 7}\n`
  const bytes = Buffer.from(`id;name;x\n${Array.from({ length: 600_000 }, (_, i) => line(i + 1)).join('')}`)
  expect(bytes.length).toBeGreaterThan(40_000_000)
  expect(await fast(bytes, {})).toBe(600_000)
  const wrong = `"row" <> id::int or name <> 'Aïssatou "' || repeat('é', id::int % 40) || '"; Bâ' or x <> (id::int % 7)::varchar`
  expect(
    await at.engine.rows(
      `select count(*)::int as rows, count(*) filter (where ${wrong})::int as wrong, max("row")::int as last from fast`,
    ),
  ).toEqual([{ rows: 600_000, wrong: 0, last: 600_000 }])
})

test('a name that is a pattern is not for the engine, which would read other files too', async () => {
  writeFileSync(join(at.folder, 'patter.csv'), 'a,b\n3,4\n')
  expect(await fast('a,b\n1,2\n', {}, 'patt*r.csv')).toBeUndefined()
  expect((await at.stage('a,b\n1,2\n', {}, { name: 'patt*r.csv' })).table).toEqual([[1, '1', '2']])
})

describe('the engine gives what reading row by row gives', () => {
  const signs = ['a', 'b', '1', ' ', 'é', ',', ',', '"', '""', '\n', '\n', '\r\n', '\\', '\t', "'", '😀', '#']

  test('for every file of random signs that it reads at all', async () => {
    const chance = randomStream(7, 'files')
    let read = 0
    for (let i = 0; i < 800; i++) {
      chance.start(i)
      const header = chance.chance(0.5) ? true : ['x', 'y']
      const rows = Array.from({ length: 1 + chance.below(3) }, () => {
        const fields = Array.from({ length: 2 }, () =>
          Array.from({ length: chance.below(4) }, () => signs[chance.below(signs.length)]).join(''),
        )
        return fields.map((field) => (chance.chance(0.4) ? `"${field}"` : field)).join(',')
      })
      const bytes = `${header === true ? 'x,y\n' : ''}${rows.join('\n')}${chance.chance(0.5) ? '\n' : ''}`
      const form = { header, delimiter: ',', encoding: 'utf-8' }
      let found: number | undefined
      try {
        found = await fast(bytes, form)
      } catch {
        continue
      }
      if (found === undefined) continue
      read += 1
      const slow = await at.stage(bytes, form, { slow: true })
      expect(await fastRows(), JSON.stringify(bytes)).toEqual(slow.table)
    }
    expect(read).toBeGreaterThan(50)
  })
})

describe('what is written as CSV is read back', () => {
  const pieces = [
    'Awa',
    ' ',
    '"',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    "'",
    'é',
    'فاطمة',
    'محمد',
    '😀',
    '日本',
    '0',
    '\\',
    '#',
    '=1+1',
  ]

  test.each([
    ['utf-8', ',', '\n'],
    ['utf-8', ';', '\r\n'],
    ['utf-16', '\t', '\r\n'],
    ['utf-8', '|', '\n'],
  ] as const)('%s, delimiter %j, line end %j', async (encoding, delimiter, end) => {
    const chance = randomStream(11, `${encoding}${delimiter}${end}`)
    for (let file = 0; file < 15; file++) {
      chance.start(file)
      const width = 2 + chance.below(4)
      const names = Array.from({ length: width }, (_, i) => `name ${i}`)
      const rows = Array.from({ length: 1 + chance.below(40) }, () =>
        Array.from({ length: width }, () =>
          Array.from({ length: chance.below(5) }, () => pieces[chance.below(pieces.length)]).join(''),
        ),
      )
      const line = (fields: readonly string[]): string =>
        fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(delimiter)
      const text = [names, ...rows].map(line).join(end) + end
      const bytes = encoding === 'utf-16' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : text
      const expected = rows.map((fields, i) => [i + 1, ...fields.map((field) => field || null)])
      for (const slow of [true, false]) {
        const found = await at.stage(bytes, { delimiter }, { slow })
        expect(found.unreadable).toEqual([])
        expect(found.table).toEqual(expected)
      }
    }
  })
})
