/** Whom a census counted, and whom the border saw as residents before its night. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { countedPersons, residentsSeen } from '../../../src/steps/reside/two-lists.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings, ruleOf, written } from './histories.ts'

const repaired = dataset('repaired', ['person', 'crossing', 'record'])
const told = dataset('told', ['person', 'crossing', 'probability'])

test('who crossed lately and stayed a resident is listed, by recorded crossings up to the night', async () => {
  const rows = crossingRows([
    // 1 came home; 2 left for a month and is still a resident; 3 moved away; 4 crossed long ago; 5 came home after the night; of 6 the way home was put.
    ...written(1, 'D 2023-09-01, A 2023-09-20'),
    ...written(2, 'D 2023-11-10, A 2023-12-10'),
    ...written(3, 'D 2023-10-01'),
    ...written(4, 'D 2021-01-01, A 2021-01-20'),
    ...written(5, 'D 2023-11-25, A 2023-12-01'),
    ...written(6, 'D 2023-09-01, A 2023-09-20'),
  ])
  const derived = residence(crossings, { rule: ruleOf('12-of-16-months'), dataCutoff: '2025-12-31' })
  const given = [
    rows,
    {
      name: 'repaired',
      sql: `select person, crossing, case when person <> 6 or crossing = 1 then crossing end as record from (${rows.sql}) as r`,
    },
    { name: 'told', sql: `select person, crossing, 0.9 as probability from (${rows.sql}) as r` },
  ]
  const found = await ask(
    residentsSeen({ residence: derived, repaired, crossings: told }, '2023-11-19', 180),
    given,
    ['person'],
  )
  expect(found.map((row) => [Number(row['person']), row['probability']])).toEqual([
    [1, 0.9],
    [2, 0.9],
  ])
})

test('a person whom a census has twice is counted once, by the surer record', async () => {
  const given = [
    { name: 'census', sql: "select 'a' as record union all select 'b'" },
    {
      name: 'spine',
      sql: "select * from (values ('census', 'a', 7, 0.8), ('census', 'b', 7, 0.95), ('permits', 'p', 8, 1.0)) as t(source, record, person, probability)",
    },
  ]
  const spine = dataset('spine', ['source', 'record', 'person', 'probability'])
  expect(await ask(countedPersons(dataset('census', ['record']), spine), given)).toEqual([
    { person: 7, probability: 0.95 },
  ])
})
