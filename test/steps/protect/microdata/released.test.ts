import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDuckdb } from '../../../../src/engine/duckdb.ts'
import { dataset, dialects, print } from '../../../../src/sql/index.ts'
import { releasedRecords } from '../../../../src/steps/protect/microdata/released.ts'

const population = dataset('population', ['record_key', 'age', 'region', 'arrival', 'citizenship'])
const released = releasedRecords(
  population,
  [
    { column: 'age', as: 'number', recoding: { column: 'age', bands: [0, 15, 65] } },
    { column: 'region', as: { Morrandi: 'R1' } },
    { column: 'arrival', as: 'year', recoding: { column: 'arrival', bottom: 2000 } },
    { column: 'citizenship', as: 'code' },
  ],
  2,
)

test('the persons with the smallest keys, each column coarser and as recorded, unknown texts and codes missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-released-'))
  const engine = await openDuckdb(folder)
  try {
    await engine.keep(
      'population',
      `select * from (values (9, 30, 'Morrandi', date '2001-05-01', 'XSA'), (2, 70, 'Morrandi', date '1990-05-01', '_U'), (5, 14, 'elsewhere', null, 'MLI'))
        as t(record_key, age, region, arrival, citizenship)`,
    )
    expect(await engine.rows(print(released, 'duckdb', { order: ['record_key'] }))).toEqual([
      {
        record_key: 2,
        age: 'Y_GE65',
        'age as recorded': 70,
        region: 'R1',
        'region as recorded': 'R1',
        arrival: 2000,
        'arrival as recorded': 1990,
        citizenship: null,
        'citizenship as recorded': null,
      },
      {
        record_key: 5,
        age: 'Y0T14',
        'age as recorded': 14,
        region: null,
        'region as recorded': null,
        arrival: null,
        'arrival as recorded': null,
        citizenship: 'MLI',
        'citizenship as recorded': 'MLI',
      },
    ])
  } finally {
    engine.close()
    rmSync(folder, { recursive: true })
  }
})

test.each(dialects)('the SQL for %s reads no column but those that are released', (dialect) => {
  const text = print(released, dialect)
  expect(text).toContain('The 2 persons with the smallest record keys')
  expect(text).not.toMatch(/\brecord\b(?!_key)[^s]*,/)
})
