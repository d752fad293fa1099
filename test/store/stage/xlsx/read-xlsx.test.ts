import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workbook } from '../../../../src/exchange/workbook.ts'
import { staging } from '../staging.ts'
import type { Staging } from '../staging.ts'
import { aWorkbook, partsOf, textRow } from './a-workbook.ts'

let at: Staging
beforeAll(async () => {
  at = await staging()
})
afterAll(() => at.close())

const form = { format: 'xlsx' }
const plain = { sheets: { Permits: textRow(1, 'id', 'name') + textRow(2, '1', 'Awa') } }

test('what this program writes is read back', async () => {
  const rows = [
    ['id', 'name'],
    ['001', 'Aïssatou <Bâ> & فاطمة 😀'],
    [12345678901, null],
    [0.1, '=1+1'],
  ]
  const found = await at.stage(workbook([{ name: 'x', widths: [9, 9], head: 1, rows }]), form)
  expect(found.table).toEqual([
    [1, '001', 'Aïssatou <Bâ> & فاطمة 😀'],
    [2, '12345678901', null],
    [3, '0.1', '=1+1'],
  ])
})

test('shared texts with runs and readings, formulas, truth values, errors, gaps', async () => {
  const sheet = `${textRow(3, 'a', 'b', 'c', 'd')}
    <row r="4"><c r="A4" t="s"><v>0</v></c><c r="C4" t="str"><f>A4&amp;"x"</f><v>made_x000D_</v></c><c r="D4" t="b"><v>1</v></c></row>
    <row r="5"/><row r="6"><c r="A6" s="0"/></row>
    <row r="7"><c r="B7" t="s"><v>1</v></c><c r="D7" t="e"><v>#N/A</v></c></row>`
  const texts =
    '<si><r><t>Awa </t></r><r><rPr><b/></rPr><t xml:space="preserve">B&#226; </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t><![CDATA[<&>]]></t></si>'
  const found = await at.stage(aWorkbook({ sheets: { s: sheet }, texts }), form)
  expect(found.table).toEqual([
    [1, 'Awa Bâ ', null, 'made\r', 'true'],
    [4, null, '<&>', null, '#N/A'],
  ])
})

test('a number whose format is a date gives the ISO date; another its number', async () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="[$-409]d\\-mmm\\-yy"/><numFmt numFmtId="166" formatCode="0&quot; days&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/><xf numFmtId="21"/></cellXfs>`
  const cells = (values: readonly (readonly [number, string])[]): string =>
    values.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join('')
  const sheet = `${textRow(1, 'a', 'b', 'c', 'd', 'e', 'f', 'g')}<row r="2">${cells([
    [0, '32875'],
    [1, '32875'],
    [2, '1'],
    [3, '61'],
    [4, '45352'],
    [5, '45352.5'],
    [6, '0.25'],
  ])}</row>`
  const given = { sheets: { s: sheet }, styles }
  const [row] = (await at.stage(aWorkbook(given), form)).table
  expect(row).toEqual([
    1,
    '32875',
    '1990-01-02',
    '1900-01-01',
    '1900-03-01',
    '45352',
    '2024-03-01T12:00:00',
    '06:00:00',
  ])
  const [later] = (await at.stage(aWorkbook({ ...given, date1904: true }), form)).table
  expect(later?.[2]).toBe('1994-01-03')
})

test('a sheet by its name or its place, title rows, names without a header', async () => {
  const sheets = {
    Notes: textRow(1, 'x'),
    'Entrées & sorties': textRow(1, 'Title') + textRow(4, 'id', 'name') + textRow(5, '1', 'Awa'),
  }
  const bytes = aWorkbook({
    sheets: { Notes: sheets.Notes, 'Entrées &amp; sorties': sheets['Entrées & sorties'] },
  })
  expect((await at.stage(bytes, { ...form, sheet: 'Entrées & sorties', skip: 1 })).table).toEqual([
    [1, '1', 'Awa'],
  ])
  expect((await at.stage(bytes, { ...form, sheet: 2, skip: 3, header: ['a', 'b'] })).table).toEqual([
    [1, 'id', 'name'],
    [2, '1', 'Awa'],
  ])
  await expect(at.stage(bytes, { ...form, sheet: 'Permits' })).rejects.toThrow(
    'read.missing-sheet: agency/file has no sheet “Permits”. Found: Notes, Entrées & sorties.',
  )
  await expect(at.stage(bytes, { ...form, sheet: 3 })).rejects.toThrow('has no sheet 3')
})

test('cells outside the table are set aside with their row', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => textRow(i + 2, '1', 'Awa')).join('')
  const sheet = `${textRow(1, 'id', 'name')}${rows}${textRow(14, '1', 'Awa', 'secret')}`
  expect((await at.stage(aWorkbook({ sheets: { s: sheet } }), form)).unreadable).toEqual([
    { row: 13, reason: 'too-many-fields' },
  ])
})

test('merged cells in the table are refused; in the title rows they do no harm', async () => {
  const merged = (range: string) =>
    aWorkbook({
      sheets: { s: textRow(1, 'Title') + textRow(2, 'id', 'name') + textRow(3, '1', 'Awa') },
      after: `<mergeCells><mergeCell ref="${range}"/></mergeCells>`,
    })
  expect((await at.stage(merged('A1:B1'), { ...form, skip: 1 })).rows).toBe(1)
  await expect(at.stage(merged('A3:A4'), { ...form, skip: 1 })).rejects.toThrow(
    'read.merged-cells: The sheet “s” of agency/file has merged cells at A3:A4',
  )
  await expect(at.stage(merged('A2:B2'), { ...form, skip: 1 })).rejects.toThrow('read.merged-cells')
})

test('a header without rows, and one that is a row of data', async () => {
  const rowless = await at.stage(aWorkbook({ sheets: { s: textRow(1, 'id', 'name') } }), form)
  expect(rowless).toMatchObject({ rows: 0, columns: ['id', 'name'], table: [] })
  await expect(at.stage(aWorkbook({ sheets: { s: '' } }), form)).rejects.toThrow('read.empty-file')
  await expect(at.stage(aWorkbook({ sheets: { s: textRow(1, 'Awa', '1990-01-02') } }), form)).rejects.toThrow(
    'read.invalid-header',
  )
})

test('a password, a file that was cut off, parts that are broken, other archives', async () => {
  const compound = Buffer.concat([
    Buffer.from('D0CF11E0A1B11AE1', 'hex'),
    Buffer.alloc(1000),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(500),
  ])
  await expect(at.stage(compound, form)).rejects.toThrow(
    'read.protected: agency/file is protected by a password.',
  )
  await expect(at.stage(compound.subarray(0, 900), form)).rejects.toThrow('of the old kind (XLS)')
  const bytes = aWorkbook(plain)
  await expect(at.stage(bytes.subarray(0, -30), form)).rejects.toThrow('read.truncated')
  await expect(at.stage(zipSync({ 'a.csv': new Uint8Array(3) }), form)).rejects.toThrow('is a ZIP archive')
  const parts = partsOf(plain)
  const cut = {
    ...parts,
    'xl/worksheets/sheet0.xml': (parts['xl/worksheets/sheet0.xml'] ?? new Uint8Array()).slice(0, -20),
  }
  await expect(at.stage(zipSync(cut), form)).rejects.toThrow('the part xl/worksheets/sheet0.xml is no XML')
  const absent = { ...parts }
  delete absent['xl/worksheets/sheet0.xml']
  await expect(at.stage(zipSync(absent), form)).rejects.toThrow(
    'the part xl/worksheets/sheet0.xml is missing',
  )
  await expect(at.stage(bytes, { format: 'csv' })).rejects.toThrow(
    'read.other-format: agency/file is an Excel workbook (XLSX) or another ZIP archive. Expected a file of the format csv.',
  )
})
