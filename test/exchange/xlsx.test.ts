import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { xlsx } from '../../src/exchange/xlsx.ts'
import { sampleData } from './sample-data.ts'

const parts = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(xlsx(sampleData))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  )

test('a workbook has the parts that the standard asks for, with sheets named in the reader’s language', () => {
  const found = parts()
  expect(Object.keys(found)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/sharedStrings.xml',
  ])
  expect(found['xl/workbook.xml']).toContain('<sheet name="Données" sheetId="1"')
  expect(found['xl/workbook.xml']).toContain('<sheet name="À propos" sheetId="2"')
})

/** Read a sheet as Excel does: by place, texts through the shared strings. */
function read(sheet: 1 | 2): Map<string, string | number> {
  const found = parts()
  const strings = [...(found['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    (m) => (m[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  )
  const cells = (found[`xl/worksheets/sheet${sheet}.xml`] ?? '').matchAll(
    /<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v><\/c>/g,
  )
  return new Map(
    [...cells].map(([, place = '', kind = '', value = '']) => [
      place,
      kind.includes('t="s"') ? (strings[Number(value)] ?? '') : Number(value),
    ]),
  )
}

test('numbers are numbers, texts are texts, and what is missing is an empty cell beside its status', () => {
  const data = read(1)
  expect(data.get('G2')).toBe(2_175_399)
  expect(data.get('G4')).toBe(0.5)
  expect(data.has('G3')).toBe(false)
  expect([data.get('H3'), data.get('J3'), data.get('K3')]).toEqual(['L', 'NOT_COLLECTED', 'Non collecté'])
  expect([data.get('B5'), data.get('D2'), data.get('E2')]).toEqual(['Sénégal, "Teranga"', '=1+1', '2015'])
  expect(parts()['xl/worksheets/sheet1.xml']).not.toContain('<f>')
})

test('the second sheet says what the data are, whose, and how to cite them', () => {
  const about = [...read(2).values()].join('\n')
  for (const said of [
    sampleData.definition,
    sampleData.citation,
    sampleData.release.hash,
    'CC BY 4.0',
    'Non collecté',
  ]) {
    expect(about).toContain(said)
  }
})
