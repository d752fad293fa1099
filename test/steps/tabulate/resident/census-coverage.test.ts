/** Coverage of a census by another list, against the formula by hand. */
import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { chapman } from '../../../../src/steps/estimate/coverage/dual-system.ts'
import { drawTogether, knownSensitivity } from '../../../../src/steps/estimate/coverage/review.ts'
import { censusCoverage } from '../../../../src/steps/tabulate/resident/census-coverage.ts'
import { ask, tableOf } from '../../ask.ts'
import { still } from '../counted/world.ts'
import { about, keys, moving, most, told, whole } from './people.ts'

const table = tableOf('census-coverage')
const [census, other] = ['census', 'other'].map((name) => dataset(name, ['person', 'probability'])) as [
  ReturnType<typeof dataset>,
  ReturnType<typeof dataset>,
]
const persons = dataset('persons', ['person', 'sex', 'birth'])

// Of a thousand grown women the census has 900 and the register 400, 360 of them both; of ten boys both have all.
const given = (probability: number) => [
  { name: 'keys', sql: 'select range as person, range * 7919 % 65536 as record_key from range(0, 2100)' },
  {
    name: 'census',
    sql: 'select range as person, 1.0 as probability from range(0, 900) union all select range, 1.0 from range(2000, 2010)',
  },
  {
    name: 'other',
    sql: `select range as person, cast(${probability} as double) as probability from range(540, 940) union all select range, 1.0 from range(2000, 2010)`,
  },
  {
    name: 'persons',
    sql: "select range as person, 'F' as sex, '1980-01' as birth from range(0, 1000) union all select range, 'M', '2015' from range(2000, 2010)",
  },
]
const from = { census, other, persons, keys, at: '2023-11-19' }
const covered = (more = {}) => whole(censusCoverage(table, { ...from, ...more }, { table: still }, about))
const named = ['SEX', 'AGE', 'TIME_PERIOD']

test('the census reached nine in ten; a list of ten says nothing', async () => {
  expect(await told(covered(), given(1), named)).toEqual([
    'F Y15T64 2023 90 E',
    'F _T 2023 90 E',
    'M Y0T14 2023 - Q',
    'M _T 2023 - Q',
    '_T Y0T14 2023 - Q',
    '_T Y15T64 2023 90 E',
    '_T _T 2023 90 E',
  ])
})

test('links that are probably wrong, and links that were missed, are corrected for', async () => {
  const [wrong] = await told(covered(), given(0.9), named)
  expect(wrong).toBe('F Y15T64 2023 81 E')
  // Of 400 women in the register 324 are linked rightly; of 40 of the others clerks found 19 in the census: 324 + 0.475 × 76 = 360.
  const review = drawTogether('unlinked', [{ of: {}, persons: 40, found: 19 }])
  const [missed] = await told(covered({ review }), given(0.9), named)
  expect(missed).toBe('F Y15T64 2023 90 E')
  // Where nine in ten of those in both are linked, 360 right links are of 400 persons.
  const [study] = await told(covered({ review: knownSensitivity(0.9) }), given(1), named)
  expect(study).toBe('F Y15T64 2023 100 E')
})

test('groups of a review hold for their cells', async () => {
  const review = drawTogether('unlinked', [
    { of: { SEX: 'F', AGE: 'Y15T64' }, persons: 500, found: 475 },
    { of: { SEX: 'M' }, persons: 500, found: 25 },
  ])
  // 180 of 400 women are linked rightly, and of the other 220 nearly 95 in 100 are in the census: 389.
  const rows = await told(covered({ review }), given(0.5), named)
  expect(rows[0]).toBe('F Y15T64 2023 97 E')
})

test('the coefficient of variation is that of the estimated population', async () => {
  const [cell] = await ask(covered(), given(1), named)
  const { estimate, se } = chapman({ first: 900, second: 400, both: 360 })
  expect(cell?.['CV']).toBe(Math.round((1000 * se) / estimate) / 1000)
  expect(cell).toMatchObject({ ESTIMATE_KIND: 'MODELLED', UNIT_MEASURE: 'PCT' })
})

test('it is made of perturbed numbers of persons, in each list and in both', async () => {
  const { perturbed } = censusCoverage(table, from, { table: moving }, about)
  const rows = await ask(perturbed, given(1), ['SEX', 'AGE', 'LIST'])
  expect(rows.map((row) => [row['SEX'], row['LIST'], Number(row['count'])])).toEqual([
    ['F', 'BOTH', 360],
    ['F', 'FIRST', 900],
    ['F', 'SECOND', 400],
    ['M', 'BOTH', 10],
    ['M', 'FIRST', 10],
    ['M', 'SECOND', 10],
  ])
  expect(rows.some((row) => row['change'] !== 0)).toBe(true)
  for (const row of rows) expect(Math.abs(Number(row['change']))).toBeLessThanOrEqual(most)
})

test('what a review of few persons leaves unsure is in the coefficient of variation', async () => {
  const of = async (people: number): Promise<number> => {
    const review = drawTogether('unlinked', [{ of: {}, persons: people, found: people / 2 }])
    return Number((await ask(covered({ review }), given(0.9), named))[0]?.['CV'])
  }
  const [few, many] = [await of(20), await of(2_000_000)]
  // 76 persons without a right link, each in the census with a chance of a half by a review of 20: of 324 + 38.
  expect(few).toBeCloseTo(Math.sqrt(many ** 2 + (76 / 362) ** 2 * (0.25 / 20)), 3)
})
