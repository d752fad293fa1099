import { expect, test, vi } from 'vitest'
import { csv } from '../../src/exchange/csv.ts'
import { jsonStat } from '../../src/exchange/json-stat.ts'
import { parquet } from '../../src/exchange/parquet.ts'
import { xlsx } from '../../src/exchange/xlsx.ts'
import { sampleData } from './sample-data.ts'

test.each([
  ['csv', csv],
  ['json-stat', jsonStat],
  ['parquet', parquet],
  ['xlsx', xlsx],
])('the same selection gives the same %s bytes on another day', (_, write) => {
  vi.useFakeTimers({ now: new Date('2020-01-01') })
  const first = write(sampleData)
  vi.setSystemTime(new Date('2031-07-09T12:34:56'))
  const second = write(structuredClone(sampleData))
  vi.useRealTimers()
  expect(Buffer.compare(first, second)).toBe(0)
})
