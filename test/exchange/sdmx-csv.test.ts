import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { sdmxCsv } from '../../src/exchange/sdmx-csv.ts'
import { sampleData } from './sample-data.ts'

const rows = (data = sampleData): Record<string, string>[] =>
  parse(Buffer.from(sdmxCsv(data)), { columns: true })

test('each row says first of which dataflow it is, then codes, the value and its attributes', () => {
  expect(rows()).toHaveLength(sampleData.cells.length)
  expect(Object.keys(rows()[0] ?? {}).slice(0, 7)).toEqual([
    'STRUCTURE',
    'STRUCTURE_ID',
    'ACTION',
    'REF_AREA',
    'SEX',
    'TIME_PERIOD',
    'OBS_VALUE',
  ])
  expect(rows()[0]).toMatchObject({
    STRUCTURE: 'dataflow',
    STRUCTURE_ID: 'CORRIDOR:DF_STOCK_ORIGIN(1.0.0)',
    ACTION: 'I',
    OBS_VALUE: '2175399',
  })
})

test('there are codes only, also where a reader asked for names, and nothing before the header', () => {
  expect(sampleData.labels).toBe(true)
  expect(Object.keys(rows()[0] ?? {}).some((name) => name.endsWith('_LABEL'))).toBe(false)
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(sdmxCsv(sampleData))).toMatch(/^STRUCTURE,/)
})

test('a suppressed cell has no value, and its status and confidentiality', () => {
  const [first] = sampleData.cells
  if (first === undefined) throw new Error('no cell')
  const hidden = { ...first, value: null, status: 'Q', confidentiality: 'D', reason: 'SUPPRESSED' }
  expect(rows({ ...sampleData, cells: [hidden] })).toMatchObject([
    { OBS_VALUE: '', OBS_STATUS: 'Q', CONF_STATUS: 'D', REASON_MISSING: 'SUPPRESSED' },
  ])
})
