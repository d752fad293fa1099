/** Measures on the real edition: figures that can be checked by hand, and the promise that each leads to what it was read from. */
import { afterAll, expect, test } from 'vitest'
import { measureOf, measures } from '../../../src/capacity/measure/measures.ts'
import type { Measured } from '../../../src/capacity/measure/measure.ts'
import { recordOf } from '../../../src/capacity/record.ts'
import { testSite } from '../../portal/site.ts'

const { release } = await testSite()
afterAll(() => release.close())
const record = await recordOf(release)
const { countries } = release.vocabulary.edition
const of = async (id: string, country: string, year?: number): Promise<Measured | undefined> =>
  measureOf(id)?.of({ release, record, country, ...(year === undefined ? {} : { year }) })

const all = (
  await Promise.all(
    measures.map((measure) =>
      Promise.all(
        countries.map(async (country) => ({
          measure,
          country,
          found: await measure.of({ release, record, country }),
        })),
      ),
    ),
  )
).flat()

test('what is not known says why, and what is known is a number that a unit can have', () => {
  const wrong = all.filter(
    ({ measure, found: { value, why } }) =>
      (value === null && why === undefined) ||
      (value !== null &&
        (!Number.isFinite(value) || value < 0 || (measure.unit === 'percent' && value > 100))),
  )
  expect(wrong.map(({ measure, country }) => `${measure.id} ${country}`)).toEqual([])
})

test('a share is what is filled of what is required', () => {
  const shares = all.filter(
    ({ measure, found }) => measure.unit === 'percent' && found.filled !== undefined && found.value !== null,
  )
  expect(shares.length).toBeGreaterThan(100)
  for (const { found } of shares)
    expect(found.value).toBeCloseTo((100 * (found.filled ?? 0)) / (found.required ?? 1), 0)
})

test('every cell that a measure names is in the release', async () => {
  const cells = all.flatMap(({ found }) => found.evidence.flatMap((e) => (e.kind === 'cell' ? [e] : [])))
  expect(cells.length).toBeGreaterThan(500)
  const found = await Promise.all(cells.map((e) => release.cell(e.table, e.key)))
  expect(cells.filter((_, i) => found[i] === undefined)).toEqual([])
})

test('Ghana’s census of 2021 is three years old in 2024, and that of 2010 was nine in 2019', async () => {
  expect(await of('census-age', 'GHA', 2024)).toMatchObject({ value: 3, year: 2021, score: 1 })
  expect(await of('census-age', 'GHA', 2019)).toMatchObject({ value: 9, year: 2010, score: 1 })
})

test('a country whose newest census here is older than ten years can report nothing on its own', async () => {
  const [age, reporting] = [await of('census-age', 'MLI'), await of('reporting', 'MLI')]
  expect(age?.value).toBeGreaterThan(10)
  expect(reporting).toMatchObject({ value: 0, filled: 0, score: 0 })
})
