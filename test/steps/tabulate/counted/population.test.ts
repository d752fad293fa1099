import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { population } from '../../../../src/steps/tabulate/counted/population.ts'
import { ask } from '../../ask.ts'

const keys = { name: 'keys', sql: 'select record, 7 as record_key from records' }
const told = dataset('keys', ['record', 'record_key'])

/** Age of a record in the population on a day. */
async function aged(record: string, columns: readonly string[], at?: string): Promise<unknown> {
  const records = { name: 'records', sql: `select 'a' as record, ${record}` }
  const counted = population(dataset('records', ['record', ...columns]), told, 'record', at)
  const [row] = await ask(counted, [records, keys])
  return row?.['age']
}

const registered = (birth: string, age: string, date: string): Promise<unknown> =>
  aged(
    `${birth} as birth, ${age} as age, ${date} as event_date`,
    ['birth', 'age', 'event_date'],
    '2024-12-31',
  )

test('who was registered years before has the age of the reference date', async () => {
  expect(await registered("'2000-05'", '15', "date '2015-06-01'")).toBe(24)
  expect(await registered("'2000'", '15', "date '2015-06-01'")).toBe(24)
})

test('an age that is told to the day stays, where it is of the same month or no date says otherwise', async () => {
  // Born on 20 December, registered on the 10th: the month alone would make her a year older.
  expect(await registered("'2000-12'", '23', "date '2024-12-10'")).toBe(23)
  expect(await registered("'2000-12'", '23', 'cast(null as date)')).toBe(23)
})

test('where the birth is not known, the age that is told is all there is; where no age is told, the birth is', async () => {
  expect(await registered('cast(null as varchar)', '15', "date '2015-06-01'")).toBe(15)
  expect(await registered("'2000-05'", 'cast(null as integer)', 'cast(null as date)')).toBe(24)
})

test('events and records without a date of their own have the age that they tell', async () => {
  const columns = ['birth', 'age', 'event_date']
  expect(await aged("'2000-05' as birth, 15 as age, date '2015-06-01' as event_date", columns)).toBe(15)
  expect(await aged("'2000-05' as birth, 15 as age", ['birth', 'age'], '2024-12-31')).toBe(15)
})
