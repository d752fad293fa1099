import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csv } from '../../src/exchange/csv.ts'
import { openDuckdbFile } from '../../src/published/duckdb-file.ts'
import { sampleData } from './sample-data.ts'

const text = (labels: boolean): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv({ ...sampleData, labels }))

test('without names a file has codes, the value, and every attribute', () => {
  expect(text(false)).toBe(
    [
      'REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,REASON_MISSING,CONF_STATUS,TYPE_OF_DATA,ESTIMATE_KIND,UNIT_MEASURE,SOURCE,VINTAGE,DELIVERY,ROWS',
      'CIV,_T,2015,2175399,A,,F,B,OBSERVED,PS,census,2024,abc123,1',
      'CIV,_T,2020,,L,NOT_COLLECTED,F,B,OBSERVED,PS,census,2024,abc123,2 5',
      'CIV,F,2024,0.5,A,,F,,OBSERVED,PS,census,2024,abc123,1',
      'SEN,_T,2024,-3,A,,F,B,OBSERVED,PS,census,2024,,',
      'SEN,F,2020,1e+21,A,,F,B,OBSERVED,PS,census,2024,abc123,1',
      '',
    ].join('\r\n'),
  )
})

test('with names quotation marks are doubled, formulas disarmed, and Excel is told that the text is UTF-8', () => {
  const written = text(true)
  expect(written.startsWith('\uFEFFREF_AREA,REF_AREA_LABEL,SEX,SEX_LABEL')).toBe(true)
  expect(written).toContain('SEN,"Sénégal, ""Teranga""",_T,\'=1+1,')
})

test('DuckDB reads the file back with the same values and the same gaps', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-csv-'))
  const path = join(dir, 'a.csv')
  writeFileSync(path, csv(sampleData))
  const database = await openDuckdbFile(':memory:', { readOnly: false })
  const rows = await database.rows<Record<string, unknown>>('select * from read_csv(?, all_varchar = true)', [
    path,
  ])
  database.close()
  rmSync(dir, { recursive: true })
  expect(rows.map((row) => [row['REF_AREA'], row['REF_AREA_LABEL'], row['SEX'], row['TIME_PERIOD']])).toEqual(
    sampleData.cells.map(({ key: [area, ...rest] }) => [
      area,
      area === 'CIV' ? 'Côte d’Ivoire' : 'Sénégal, "Teranga"',
      ...rest,
    ]),
  )
  expect(rows.map((row) => (row['OBS_VALUE'] === null ? null : Number(row['OBS_VALUE'])))).toEqual(
    sampleData.cells.map((cell) => cell.value),
  )
  expect(rows[1]).toMatchObject({
    OBS_STATUS: 'L',
    REASON_MISSING: 'NOT_COLLECTED',
    REASON_MISSING_LABEL: 'Non collecté',
  })
})
