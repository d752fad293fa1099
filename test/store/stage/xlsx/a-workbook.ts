/**
 * A workbook out of the XML of its parts, so that a test says exactly what stands in it.
 */
import { strToU8, zipSync } from 'fflate'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const pack = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface Given {
  /** What stands in `sheetData`, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>
  /** What follows it. */
  readonly after?: string
  readonly texts?: string
  readonly styles?: string
  readonly date1904?: boolean
}

export function partsOf(given: Given): Record<string, Uint8Array> {
  const names = Object.keys(given.sheets)
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${pack}">${relation('r1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main} xmlns:r="${office}"><workbookPr date1904="${given.date1904 === true ? '1' : '0'}"/><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 5}" r:id="s${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}">${names.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`)).join('')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('y', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}>${given.texts ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${given.styles ?? '<cellXfs><xf/></cellXfs>'}</styleSheet>`,
  }
  for (const [i, name] of names.entries())
    parts[`xl/worksheets/sheet${i}.xml`] =
      `<worksheet ${main}><sheetData>${given.sheets[name]}</sheetData>${given.after ?? ''}</worksheet>`
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
}

export const aWorkbook = (given: Given): Uint8Array => zipSync(partsOf(given))

/** A row of texts, from column A on. */
export const textRow = (at: number, ...texts: readonly string[]): string =>
  `<row r="${at}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
