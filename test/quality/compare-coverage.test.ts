/** The estimated coverage of a census beside the share of residents who have a row in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import type { Observation } from '../../src/published/model.ts'
import { compareCoverage, trueCoverage } from '../../src/quality/compare-coverage.ts'
import { tableOf } from '../steps/ask.ts'
import { openKnownTruth } from './known-truth.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-known-coverage-'))
const census = {
  from: 'recensement',
  file: 'personnes-2023.parquet',
  at: '2023-11-19',
  within_days: 180,
}
let engine: Engine
beforeAll(async () => {
  engine = await openKnownTruth(dir)
})
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true })
})

test('of seven residents the census has six; who lives elsewhere does not count', async () => {
  const shares = await trueCoverage(census, 'XSA', engine)
  expect(shares.get('_T _T')).toBeCloseTo(600 / 7, 10)
  expect(shares.get('F _T')).toBe(75)
  expect(shares.get('M Y0T14')).toBe(100)
  expect(await trueCoverage({ ...census, file: 'personnes-2003.parquet' }, 'XSA', engine)).toEqual(new Map())
})

test('a share has the interval of its coefficient of variation and of its rounding', () => {
  const of = (sex: string, value: number | null, cv: number | null): Observation =>
    ({ key: ['XSA', sex, '_T', 'recensement', '2023'], value, cv }) as unknown as Observation
  const shares = new Map([
    ['_T _T', 95.7],
    ['F _T', 95.5],
    ['M _T', 96],
  ])
  const [group] = compareCoverage(
    tableOf('census-coverage'),
    [of('_T', 93, 0.01), of('F', 94, 0.02), of('M', null, null)],
    shares,
  )
  expect(group).toMatchObject({
    period: '2023',
    suppressed: 1,
    total: { published: 93, true: 95.7, cells: 1 },
  })
  expect(group?.pairs[0]?.high).toBeCloseTo(93 + 1.96 * 0.93 + 0.5, 3)
  expect(group?.pairs[1]?.low).toBeCloseTo(94 - 1.96 * 1.88 - 0.5, 3)
})
