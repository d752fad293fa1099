/**
 * A minimal Office Open XML workbook (ECMA-376): sheets of texts and numbers, nothing else. Written by hand and packed with a
 * fixed time, as the libraries at hand stamp the clock into the file; a sheet is packed while it is written, so that a
 * million rows do not stand in memory as text.
 */
import { Zip, ZipDeflate, strToU8 } from 'fflate'

export type Field = string | number | null

export interface Sheet {
  readonly name: string
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  /** Rows at the top that are bold and stay in sight. */
  readonly head: number
  readonly rows: Iterable<readonly Field[]>
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const pack = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Pack `sheets`; the first is open. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    chunks.push(chunk)
  })
  const add = (path: string, texts: Iterable<string>): void => {
    const file = new ZipDeflate(path, { level: 3 })
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    for (const text of texts) file.push(strToU8(text))
    file.push(new Uint8Array(), true)
  }
  const each = (write: (id: number, sheet: Sheet) => string): string =>
    sheets.map((s, i) => write(i + 1, s)).join('')
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`

  add('[Content_Types].xml', [
    `${xml}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>${each((id) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
  ])
  add('_rels/.rels', [
    `${xml}<Relationships xmlns="${pack}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  ])
  add('xl/workbook.xml', [
    `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((id, s) => `<sheet name="${escape(s.name)}" sheetId="${id}" r:id="rId${id}"/>`)}</sheets></workbook>`,
  ])
  add('xl/_rels/workbook.xml.rels', [
    `${xml}<Relationships xmlns="${pack}/relationships">${each((id) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`))}${relation(sheets.length + 1, 'styles', 'styles.xml')}${relation(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  ])
  add('xl/styles.xml', [
    `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
  ])
  const strings = new Map<string, number>()
  for (const [i, sheet] of sheets.entries()) add(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, strings))
  add('xl/sharedStrings.xml', stringsXml(strings))
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

function* sheetXml(sheet: Sheet, strings: Map<string, number>): Generator<string> {
  const pane = `<pane ySplit="${sheet.head}" topLeftCell="A${sheet.head + 1}" activePane="bottomLeft" state="frozen"/>`
  const columns = sheet.widths.map(
    (w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`,
  )
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${sheet.head > 0 ? pane : ''}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`
  const names: string[] = []
  let row = 0
  let text = ''
  for (const fields of sheet.rows) {
    row += 1
    const style = row <= sheet.head ? 1 : sheet.head === 0 ? 2 : 0
    text += `<row r="${row}">${fields.map((field, i) => cell(field, `${(names[i] ??= letters(i))}${row}`, style, strings)).join('')}</row>`
    if (text.length > 65_536) {
      yield text
      text = ''
    }
  }
  yield `${text}</sheetData></worksheet>`
}

/** Each text stands once in the workbook; cells point to it. */
function* stringsXml(strings: ReadonlyMap<string, number>): Generator<string> {
  yield `${xml}<sst xmlns="${main}">`
  for (const text of strings.keys()) yield `<si><t xml:space="preserve">${escape(text)}</t></si>`
  yield '</sst>'
}

function cell(field: Field, place: string, style: number, strings: Map<string, number>): string {
  if (field === null || field === '') return ''
  const styled = style === 0 ? '' : ` s="${style}"`
  if (typeof field === 'number') return `<c r="${place}"${styled}><v>${field}</v></c>`
  let index = strings.get(field)
  if (index === undefined) {
    index = strings.size
    strings.set(field, index)
  }
  return `<c r="${place}"${styled} t="s"><v>${index}</v></c>`
}

/** `0` is A, `26` is AA. */
const letters = (i: number): string =>
  (i >= 26 ? letters(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26))

/** Escape for XML 1.0; control characters, which it cannot hold, are left out. */
const escape = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
