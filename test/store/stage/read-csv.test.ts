import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staging } from './staging.ts'
import type { Staging } from './staging.ts'

let at: Staging
beforeAll(async () => {
  at = await staging()
})
afterAll(() => at.close())

test('rows are numbered after the header, every field is a text, an empty one is null', async () => {
  const found = await at.stage('id,name,born\n001,Awa,1990-01-02\n2,"",\n')
  expect(found).toMatchObject({
    rows: 2,
    columns: ['id', 'name', 'born'],
    unreadable: [],
    found: { encoding: 'utf-8', delimiter: ',' },
  })
  expect(found.table).toEqual([
    [1, '001', 'Awa', '1990-01-02'],
    [2, '2', null, null],
  ])
})

describe('encodings and delimiters', () => {
  const text = 'nom;né le\nAïssatou Bâ;1 € – “x”\n'
  const western = Buffer.from('nom;n\xE9 le\nA\xEFssatou B\xE2;1 \x80 \x96 \x93x\x94\n', 'latin1')
  const roman = Buffer.from('nom;n\x8E le\nA\x95ssatou B\x89;1 \xDB \xD0 \xD2x\xD3\n', 'latin1')
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
  const big = Buffer.from(little).swap16()
  test.each([
    ['utf-8', 'auto', text],
    ['utf-8', 'auto', `\uFEFF${text}`],
    ['utf-8', 'utf-8', `\uFEFF${text}`],
    ['windows-1252', 'auto', western],
    ['windows-1252', 'windows-1252', western],
    ['macintosh', 'macintosh', roman],
    ['cp850', 'cp850', Buffer.from('nom;n\x82 le\nA\x8Bssatou B\x83;1 \xEF\n', 'latin1'), '1 ´'],
    ['utf-16', 'auto', little],
    ['utf-16', 'auto', big],
    ['utf-16', 'utf-16', Buffer.from(text, 'utf16le')],
  ])('%s, where the form says %s', async (encoding, said, bytes, last = '1 € – “x”') => {
    const found = await at.stage(bytes, { encoding: said })
    expect(found.found).toEqual({ encoding, delimiter: ';' })
    expect(found.columns).toEqual(['nom', 'né le'])
    expect(found.table).toEqual([[1, 'Aïssatou Bâ', last]])
  })

  test('latin-1', async () => {
    const found = await at.stage(Buffer.from('né,x\nÿ,\xA0\n', 'latin1'), { encoding: 'latin-1' })
    expect(found.table).toEqual([[1, 'ÿ', '\xA0']])
  })

  test('an accent after a long stretch of ASCII is found', async () => {
    const bytes = Buffer.from(`id,name\n${'1,Awa\n'.repeat(50_000)}2,B\xE2\n`, 'latin1')
    const found = await at.stage(bytes)
    expect(found.found.encoding).toBe('windows-1252')
    expect(found.table.at(-1)).toEqual([50_001, '2', 'Bâ'])
  })

  test.each([',', ';', '\t', '|'])(
    'delimiter %j is found, although texts hold the others',
    async (delimiter) => {
      const others = [',', ';', '\t', '|'].filter((sign) => sign !== delimiter)
      const rows = Array.from({ length: 9 }, (_, i) => [`${i}`, others.slice(0, i % 4).join('x'), 'z'])
      const bytes = [['a', 'b', 'c'], ...rows].map((row) => row.join(delimiter)).join('\r\n')
      const found = await at.stage(bytes)
      expect(found.found.delimiter).toBe(delimiter)
      expect(found.table).toEqual(rows.map((row, i) => [i + 1, ...row.map((field) => field || null)]))
    },
  )

  test('a text of many lines, longer than what is looked at, hides no delimiter', async () => {
    const found = await at.stage(`id;text\n1;"${'a, b\n'.repeat(30_000)}"\n2;x\n`)
    expect(found.found.delimiter).toBe(';')
    expect(found.table.map(([row, id]) => [row, id])).toEqual([
      [1, '1'],
      [2, '2'],
    ])
  })

  test('bytes that the encoding does not have are told with their place', async () => {
    await expect(at.stage(western, { encoding: 'utf-8' })).rejects.toThrow('read.invalid-encoding')
    await expect(at.stage(western, { encoding: 'latin-1' })).rejects.toThrow('read.invalid-encoding')
    await expect(at.stage(Buffer.from('a,b\n1,\x81\n', 'latin1'))).rejects.toThrow('read.invalid-encoding')
    await expect(at.stage('a,b\n1,x\0y\n')).rejects.toThrow(
      'read.binary: agency/file is no text file: byte 7',
    )
    await expect(at.stage(little.subarray(0, -1))).rejects.toThrow('read.truncated')
  })
})

describe('the form', () => {
  test('names where there is no header; the first line is row 1', async () => {
    const found = await at.stage('1,Awa\n2,Ba\n', { header: ['id', 'name'] })
    expect(found.table).toEqual([
      [1, '1', 'Awa'],
      [2, '2', 'Ba'],
    ])
  })

  test('lines before the header, whatever stands in them', async () => {
    const title = 'Report, of "permits\r\n\r\n'
    expect((await at.stage(`${title}id,name\r\n1,Awa\r\n`, { skip: 2 })).table).toEqual([[1, '1', 'Awa']])
    expect((await at.stage(`${title.replaceAll('\r\n', '\r')}id,name\r1,Awa\r`, { skip: 2 })).table).toEqual([
      [1, '1', 'Awa'],
    ])
  })

  test('lines of comment, another quotation mark, or none', async () => {
    const commented = '# by hand\nid,name\n1,Awa #1\n#2,Ba\n3,Chi\n'
    expect((await at.stage(commented, { comment: '#' })).table).toEqual([
      [1, '1', 'Awa #1'],
      [2, '3', 'Chi'],
    ])
    expect((await at.stage("id,name\n1,'Awa, ''Bâ'''\n", { quote: "'" })).table).toEqual([
      [1, '1', "Awa, 'Bâ'"],
    ])
    expect((await at.stage('id,name\n1,"Awa"\n', { quote: '' })).table).toEqual([[1, '1', '"Awa"']])
  })

  test('a quotation mark inside a text without any around it is itself', async () => {
    expect((await at.stage('id,name\n1,Awa "Bébé" Bâ\n2,"Awa"x\n')).table).toEqual([
      [1, '1', 'Awa "Bébé" Bâ'],
      [2, '2', '"Awa"x'],
    ])
  })
})

describe('rows that cannot be told apart', () => {
  const good = (n: number): string => Array.from({ length: n }, (_, i) => `${i},Awa\n`).join('')

  test('are set aside by their number, the others are read', async () => {
    const found = await at.stage(`id,name\n${good(18)}secret\n1,2,3\n${good(1)}`)
    expect(found.unreadable).toEqual([
      { row: 19, reason: 'too-few-fields' },
      { row: 20, reason: 'too-many-fields' },
    ])
    expect(found.rows).toBe(19)
    expect(found.table.at(-1)).toEqual([21, '0', 'Awa'])
  })

  test('are at most a tenth of the file', async () => {
    expect((await at.stage(`id,name\n${good(9)}secret\n`)).rows).toBe(9)
    await expect(at.stage(`id,name\n${good(8)}secret\n`)).rejects.toThrow(
      /^read\.not-that-table: 1 of 9 rows of agency\/file cannot be told apart \(too-few-fields 1\), first row 9\./,
    )
  })

  test('the last one, without an end, means that the file was cut off', async () => {
    await expect(at.stage(`id,name\n${good(20)}secret`)).rejects.toThrow(
      'read.truncated: agency/file was cut off: its last row, 21, stops in the middle.',
    )
  })

  test('a quotation mark that is never closed', async () => {
    await expect(at.stage(`id,name\n${good(20)}1,"secret\n2,x\n`)).rejects.toThrow(
      /^read\.not-a-table: agency\/file cannot be read as a table from row 21 on: a quotation mark is opened and not closed\.$/,
    )
    await expect(at.stage(`id,name\n1,"${'secret\n'.repeat(200_000)}`)).rejects.toThrow('is longer than')
  })
})

describe('a header that cannot be used', () => {
  test.each([
    ['id,name,ID\n1,2,3\n', 'columns 1 and 3 have one name'],
    ['id,,name\n1,2,3\n', 'column 2 has no name'],
    ['id, name ,Row\n1,2,3\n', 'column 3 is called “row”'],
    ['Awa,1990-01-02,F\nBa,1980-01-01,M\n', 'it looks like a row of data'],
    ['1,2,3\n4,5,6\n', 'it looks like a row of data'],
    ['01,Awa,771\n02,Ba,772\n', 'it looks like a row of data'],
    [',,\n4,5,6\n', 'it has no name at all'],
  ])('%j', async (bytes, why) => {
    await expect(at.stage(bytes)).rejects.toThrow(
      `read.invalid-header: The header of agency/file cannot be used: ${why}`,
    )
  })

  test('one name that holds another delimiter', async () => {
    await expect(at.stage('id;name\n1;Awa\n', { delimiter: ',' })).rejects.toThrow(
      'it is one name with “;” in it',
    )
  })

  test('columns that the source maps and the file does not have', async () => {
    await expect(at.stage('id,name\n1,Awa\n', {}, { asked: ['id', 'sex'] })).rejects.toThrow(
      'read.missing-column: agency/file has no column sex. Found: id, name.',
    )
  })

  test('a row of data in its place is not quoted', async () => {
    await expect(at.stage('Awa,F\nBa,M\n', {}, { asked: ['name', 'sex'] })).rejects.toThrow(
      /^(?!.*Awa)read\.invalid-header: .* none of the 2 columns of the source is there, such as name\.$/,
    )
  })
})

test('a file without rows, without anything, or that is not there', async () => {
  const rowless = await at.stage('id,name\n')
  expect(rowless).toMatchObject({ rows: 0, unreadable: [], columns: ['id', 'name'], table: [] })
  await expect(at.stage('\n\n')).rejects.toThrow(
    'read.empty-file: agency/file holds no line that could be a header.',
  )
  await expect(at.stage('')).rejects.toThrow(
    'read.empty-file: agency/file holds nothing at all. Expected a header, even where no row follows.',
  )
  const nameless = await at.stage('', { header: ['id', 'name'] })
  expect(nameless).toMatchObject({ rows: 0, columns: ['id', 'name'], table: [] })
})

test('a problem leaves no target and nothing half-made, and the delivered file as it was', async () => {
  const fresh = await staging()
  await expect(fresh.stage(`id,name\n${'1,Awa\n'.repeat(30_000)}1,x\0\n`)).rejects.toThrow('read.binary')
  expect(fresh.files()).toEqual(['delivered'])
  fresh.close()
})

test('one column alone', async () => {
  expect((await at.stage('name\nAwa\n""\n\nBa\n')).table).toEqual([
    [1, 'Awa'],
    [2, null],
    [3, 'Ba'],
  ])
})
