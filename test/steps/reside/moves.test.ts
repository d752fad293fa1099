/** From records of linked persons to moves: crossings in order, facts of persons, reasons. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { impute } from '../../../src/steps/reside/impute.ts'
import { movesOf, permitsOfPersons } from '../../../src/steps/reside/moves.ts'
import { personCrossingColumns, personCrossings } from '../../../src/steps/reside/person-crossings.ts'
import { factsOfPersons } from '../../../src/steps/reside/person-facts.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { ask } from '../ask.ts'
import { ruleOf } from './histories.ts'

const crossingColumns = [
  'record',
  'direction',
  'date',
  'time',
  'post',
  'transport',
  'sex',
  'birth',
  'age',
  'citizenship',
  'coming_from',
  'going_to',
  'return_mode',
  'purpose',
  'intended_days',
]

const border = {
  name: 'border',
  sql: [
    `select 'b1' as record, 'ARRIVAL' as direction, date '2020-03-01' as date, '09:00' as time, 'NOE' as post, 'ROAD' as transport, 'F' as sex, '1990-03' as birth, 29 as age, 'MLI' as citizenship, 'MLI' as coming_from, cast(null as varchar) as going_to, cast(null as varchar) as return_mode, 'VISIT' as purpose, cast(null as integer) as intended_days`,
    `select 'b3', 'DEPARTURE', date '2020-06-01', '18:00', 'NOE', 'ROAD', 'F', '1990-03', 30, 'MLI', null, 'MLI', null, 'VISIT', null`,
    `select 'b2', 'ARRIVAL', date '2020-06-01', '20:00', 'NOE', 'ROAD', 'M', '1990-03', 30, 'MLI', 'BFA', null, 'ASSISTED', 'VISIT', null`,
    `select 'b9', 'ARRIVAL', date '2020-06-01', '20:00', 'NOE', 'ROAD', 'F', '1988', 31, 'GIN', 'GIN', null, null, 'VISIT', null`,
  ].join('\nunion all\n'),
}
const permits = {
  name: 'permits',
  sql: [
    `select 'p1' as record, 'EDUCATION' as reason, date '2020-02-20' as valid_from, cast(null as varchar) as birth, 'F' as sex, 'MLI' as citizenship, 'MLI' as country_of_birth`,
    `select 'p2', 'WORK_FOUND', date '2021-01-05', '1990', 'F', 'MLI', 'MLI'`,
  ].join('\nunion all\n'),
}
const spineRows = {
  name: 'spine',
  sql: `select * from (values ('border', 'b1', 7, 1.0), ('border', 'b2', 7, 0.9), ('border', 'b3', 7, 0.8), ('permits', 'p1', 7, 1.0), ('permits', 'p2', 7, 1.0)) as t(source, record, person, probability)`,
}
const spine = dataset('spine', ['source', 'record', 'person', 'probability'])
const records = dataset('border', crossingColumns)
const permitRecords = dataset('permits', [
  'record',
  'reason',
  'valid_from',
  'birth',
  'sex',
  'citizenship',
  'country_of_birth',
])
const given = [border, permits, spineRows]

test('crossings of linked persons are numbered by date, then by time; others are left out', async () => {
  const rows = await ask(personCrossings([records], spine, '2022-12-31'), given, ['person', 'crossing'])
  expect(rows.map((row) => [row['record'], row['direction'], row['date'], row['probability']])).toEqual([
    ['b1', 'A', '2020-03-01', 1],
    ['b3', 'D', '2020-06-01', 0.8],
    ['b2', 'A', '2020-06-01', 0.9],
  ])
})

test('of each fact the value counts that most records give, of births the fullest', async () => {
  const rows = await ask(factsOfPersons([records, permitRecords], spine), given, ['person'])
  expect(rows).toEqual([
    { person: 7, sex: 'F', birth: '1990-03', citizenship: 'MLI', country_of_birth: 'MLI', records: 5 },
  ])
})

test('a move tells who moved, from where, why, and whether that is settled', async () => {
  const crossings = personCrossings([records], spine, '2022-12-31')
  const repaired = impute(crossings, { method: 'middle' })
  const moves = movesOf({
    residence: residence(repaired, { rule: ruleOf('12-of-16-months'), dataCutoff: '2022-12-31' }),
    repaired,
    crossings,
    persons: factsOfPersons([records, permitRecords], spine),
    permits: permitsOfPersons(permitRecords, spine),
  })
  const rows = await ask(moves, given, ['person', 'date'])
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    person: 7,
    direction: 'ARRIVAL',
    sex: 'F',
    age: 29,
    citizenship: 'MLI',
    country_of_birth: 'MLI',
    coming_from: 'MLI',
    going_to: null,
    reason: 'EDUCATION',
    status: 'final',
    origin: 'recorded',
    probability: 1,
    weight: 1,
  })
})

test('a move tells how a national came back, as the post wrote it on arrival', async () => {
  const told = {
    ...border,
    sql: border.sql.replace('cast(null as varchar) as return_mode', `'FORCED' as return_mode`),
  }
  const crossings = personCrossings([records], spine, '2022-12-31')
  const repaired = impute(crossings, { method: 'middle' })
  const moves = movesOf({
    residence: residence(repaired, { rule: ruleOf('12-of-16-months'), dataCutoff: '2022-12-31' }),
    repaired,
    crossings,
    persons: factsOfPersons([records, permitRecords], spine),
  })
  const modes = async (of: typeof border) =>
    (await ask(moves, [of, permits, spineRows])).map((row) => row['return_mode'])
  expect(await modes(told)).toEqual(['FORCED'])
  expect(await modes(border)).toEqual([null])
})

test('a crossing after the cut-off is left out', async () => {
  const rows = await ask(personCrossings([records], spine, '2020-05-31'), given)
  expect(rows.map((row) => row['record'])).toEqual(['b1'])
})

test('a move has the weight of its crossing', async () => {
  const crossings = personCrossings([records], spine, '2022-12-31')
  const repaired = impute(crossings, { method: 'middle' })
  const moves = movesOf({
    residence: residence(repaired, { rule: ruleOf('12-of-16-months'), dataCutoff: '2022-12-31' }),
    repaired,
    crossings,
    persons: factsOfPersons([records, permitRecords], spine),
    weights: dataset('weights', ['person', 'crossing', 'weight']),
  })
  const weights = { name: 'weights', sql: 'select 7 as person, 2 as crossing, 1.25 as weight' }
  expect((await ask(moves, [...given, weights])).map((row) => row['weight'])).toEqual([1.25])
})

test('the columns are those that are said', async () => {
  const [row] = await ask(personCrossings([records], spine, '2022-12-31'), given)
  expect(Object.keys(row ?? {})).toEqual([...personCrossingColumns])
})
