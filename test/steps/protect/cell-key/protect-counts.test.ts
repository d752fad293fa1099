import { expect, test } from 'vitest'
import { dataset, print } from '../../../../src/sql/index.ts'
import { protectCounts } from '../../../../src/steps/protect/cell-key/protect-counts.ts'
import { utility } from '../../../../src/steps/protect/cell-key/utility.ts'
import { lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { ask } from '../../ask.ts'

const table = lookupTable(makePtable({ D: 2, V: 1 }), 256)
const columns = ['sex', 'age', 'origin', 'record_key']
const people = dataset('people', columns)
const drawn = `select if(i % 2 = 0, 'M', 'F') as sex, 'Y' || (i % 7) as age, 'C' || (hash(i) % 30) as origin, cast(hash(i + 9) % 256 as integer) as record_key from range(3000) as r(i)`
const given = [{ name: 'people', sql: drawn }]
const policy = { recordKey: 'record_key', table }

test('the same persons are the same number in every table that counts them', async () => {
  const bySex = async (other: string) => {
    const { published } = protectCounts(people, { ...policy, dimensions: ['sex', other] })
    const rows = await ask(published, given, ['sex'])
    return rows.filter((r) => r[other] === '_T').map((r) => [r['sex'], r['OBS_VALUE']])
  }
  const byAge = await bySex('age')
  expect(byAge.map(([sex]) => sex)).toEqual(['F', 'M', '_T'])
  expect(await bySex('origin')).toEqual(byAge)
})

test('totals are not the sums of their published parts, and all are within D of the truth', async () => {
  const { perturbed, published } = protectCounts(people, { ...policy, dimensions: ['sex', 'origin'] })
  const rows = await ask(published, given)
  const value = (sex: string, origin: string): number =>
    Number(rows.find((r) => r['sex'] === sex && r['origin'] === origin)?.['OBS_VALUE'])
  const origins = [...new Set(rows.map((r) => r['origin'] as string))].filter((o) => o !== '_T')
  expect(origins.some((o) => value('M', o) + value('F', o) !== value('_T', o))).toBe(true)
  const [cost] = await ask(utility(perturbed), given)
  expect(cost).toMatchObject({ cells: 93, largest: 2, false_cells: 0 })
  expect(Number(cost?.['root_mean_square'])).toBeLessThan(1.5)
})

test('zeros of the grid are shown, what cannot exist is missing, and estimates are weighted', async () => {
  const grid = {
    codes: { sex: ['M', 'F', '_T'], age: ['Y0', 'Y7'] },
    structural: { dimensions: ['sex', 'age'], rows: dataset('impossible', []) },
  }
  const weighted = [
    { name: 'people', sql: drawn.replace('select ', 'select 2.5 as w, ') },
    { name: 'impossible', sql: `select 'F' as sex, 'Y7' as age` },
  ]
  const { published } = protectCounts(people, { ...policy, dimensions: ['sex', 'age'], weight: 'w', grid })
  const rows = await ask(published, weighted, ['sex', 'age'])
  const told = Object.fromEntries(
    rows.map((r) => [`${r['sex'] as string} ${r['age'] as string}`, [r['OBS_VALUE'], r['OBS_STATUS']]]),
  )
  expect(told).toMatchObject({ 'F Y7': [null, 'M'], 'M Y7': [0, 'A'], '_T Y7': [0, 'A'] })
  for (const [value] of [told['M Y0'], told['F Y0'], told['_T Y0']].map((one) => one ?? []))
    expect(Math.abs(Number(value) - 2.5 * Math.round(Number(value) / 2.5))).toBe(
      Number(value) % 2.5 === 0 ? 0 : 0.5,
    )
})

test('the SQL is as it was written down', async () => {
  const { published } = protectCounts(people, {
    ...policy,
    dimensions: ['sex', 'age'],
    margins: [['sex', 'age'], ['sex']],
    intervals: dataset('intervals', []),
    threshold: 3,
  })
  const text = print(published, 'duckdb')
  await expect(text).toMatchFileSnapshot('../golden/protected-counts.sql')
  expect(text).not.toMatch(/values \(/)
})
