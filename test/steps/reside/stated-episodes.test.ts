/** Residence of persons who never crossed, by each clause of its rule. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { statedEpisodes } from '../../../src/steps/reside/stated-episodes.ts'
import { ask } from '../ask.ts'
import { iso } from './histories.ts'
import { evidence, lives, said } from './stated.ts'

const crossed = dataset('crossed', ['person'])
const nobody = { name: 'crossed', sql: 'select cast(null as bigint) as person where false' }
const tenYears = 3653

const day = (value: unknown): string => (value === null ? '…' : iso(Number(value)))

async function found(...lines: readonly string[]): Promise<readonly string[]> {
  const rows = await ask(
    statedEpisodes(evidence, lives, crossed, tenYears),
    [nobody, said(...lines)],
    ['person', 'from_day', 'to_day'],
  )
  const told = rows.map((row) =>
    [
      row['person'],
      day(row['from_day']),
      day(row['to_day']),
      row['resident'] === 1 ? 'resident' : 'away',
      ...(row['born'] === 1 ? ['born'] : []),
      ...(row['died'] === 1 ? ['died'] : []),
    ].join(' '),
  )
  return told.toSorted()
}

test('who is counted lived there before, and for as long as a statement lasts', async () => {
  expect(await found('1 counted 2013-11-19')).toEqual([
    '1 2013-11-19 2023-11-20 resident',
    '1 … 2013-11-19 resident',
  ])
})

test('but not before her arrival, nor before her birth', async () => {
  expect(
    await found('1 counted 2023-11-19 - 2021-03-01 1980-01-01', '2 counted 2023-11-19 - - 2020-05-01'),
  ).toEqual([
    '1 2021-03-01 2023-11-19 resident',
    '1 2023-11-19 2033-11-19 resident',
    '2 2020-05-01 2023-11-19 resident',
    '2 2023-11-19 2033-11-19 resident',
  ])
})

test('a later statement takes the place of an earlier one; a consulate says that she is away', async () => {
  expect(await found('1 counted 2013-11-19', '1 abroad 2018-01-01')).toEqual([
    '1 2013-11-19 2018-01-01 resident',
    '1 2018-01-01 2028-01-02 away',
    '1 … 2013-11-19 resident',
  ])
})

test('between a statement that is too old and a census she was there', async () => {
  expect(await found('1 registered 2005-01-01', '1 counted 2023-11-19')).toEqual([
    '1 2005-01-01 2015-01-02 resident',
    '1 2015-01-02 2023-11-19 resident',
    '1 2023-11-19 2033-11-19 resident',
    '1 … 2005-01-01 resident',
  ])
})

test('a life begins with birth and ends with death, known of or not before', async () => {
  expect(
    await found(
      '1 birth 2020-05-01',
      '1 death 2020-05-01',
      '2 death 2021-06-30 - - 1950-01-01',
      '3 counted 2013-11-19',
      '3 death 2014-01-01',
    ),
  ).toEqual([
    '1 2020-05-01 2020-05-01 resident born died',
    '2 1950-01-01 2021-06-30 resident died',
    '3 2013-11-19 2014-01-01 resident died',
    '3 … 2013-11-19 resident',
  ])
})

test('a permit counts where nothing else is known', async () => {
  expect(
    await found('1 permit 2020-01-01 2021-01-01', '2 permit 2020-01-01 2021-01-01', '2 abroad 2019-01-01'),
  ).toEqual(['1 2020-01-01 2021-01-01 resident', '2 2019-01-01 2029-01-01 away'])
})

test('who has residence from crossings has none from statements', async () => {
  const rows = await ask(statedEpisodes(evidence, lives, crossed, tenYears), [
    { name: 'crossed', sql: 'select cast(1 as bigint) as person' },
    said('1 counted 2013-11-19'),
  ])
  expect(rows).toEqual([])
})
