import { expect, test } from 'vitest'
import { checkSample, sampleFacts } from '../../../../src/steps/tabulate/estimated/sampled.ts'
import { ask } from '../../ask.ts'
import { over, people } from './survey.ts'

const factsOf = async (where: string) => {
  const [row = {}] = await ask(sampleFacts(over(people)), [
    { ...people, sql: where.replace('?', `(${people.sql})`) },
  ])
  return row
}

test('a survey whose strata have two units and whose records have weights is taken', async () => {
  const row = await factsOf('select * from ?')
  expect(row).toEqual({ strata: 2, lonely: 0, without_weight: 0, without_place: 0 })
  expect(() => checkSample(row, 'fail')).not.toThrow()
})

test('a stratum with one unit is refused unless the policy says what it adds', async () => {
  const row = await factsOf(`select * from ? where not (stratum = 'B' and psu = '2')`)
  expect(row).toMatchObject({ strata: 2, lonely: 1 })
  expect(() => checkSample(row, 'fail')).toThrow(/estimate\.lonely-stratum: 1 of 2 strata/)
  expect(() => checkSample(row, 'average')).not.toThrow()
  const all = await factsOf(`select * from ? where stratum = 'B' and psu = '1'`)
  expect(() => checkSample(all, 'average')).toThrow(/estimate\.lonely-stratum: 1 of 1 strata/)
  expect(() => checkSample(all, 'adjust')).not.toThrow()
})

test('records without a weight, or without a place in the sample, are counted and refused', async () => {
  const light = await factsOf(
    'select * replace (case when age > 40 then null when age < 10 then -1 else weight end as weight) from ?',
  )
  expect(() => checkSample(light, 'adjust')).toThrow(/estimate\.missing-weight: 3 records/)
  const lost = await factsOf(`select * replace (case when age > 40 then null else psu end as psu) from ?`)
  expect(() => checkSample(lost, 'adjust')).toThrow(/estimate\.invalid-design: .*is empty in 2 records/)
})
