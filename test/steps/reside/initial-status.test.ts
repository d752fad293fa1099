/** Which statement says where a person lived before her first crossing. */
import { expect, test } from 'vitest'
import { initialStatus } from '../../../src/steps/reside/initial-status.ts'
import { residence } from '../../../src/steps/reside/residence.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings, iso, drawer, randomHistory, rowsOf, ruleOf, written } from './histories.ts'
import { ruleDays } from '../../../src/steps/reside/residence-rule.ts'
import { dataset } from '../../../src/sql/index.ts'
import { evidence, said } from './stated.ts'

const asked = { believedFrom: '2013-01-01', minimumDays: 365 }

/** Everybody's first crossing is on 1 June 2019. */
const found = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const people = [...new Set(lines.map((line) => Number(line.split(' ')[0])))]
  const rows = await ask(
    initialStatus(crossings, evidence, asked),
    [crossingRows(people.flatMap((person) => written(person, 'A 2019-06-01, D 2019-07-01'))), said(...lines)],
    ['person'],
  )
  return rows.map((row) => [row['person'], row['resident'], row['date']].join(' '))
}

test('the latest statement that is not after the crossing is believed, unless it is too old', async () => {
  expect(
    await found(
      '1 counted 2013-11-19',
      '2 counted 2013-11-19',
      '2 abroad 2016-02-01',
      '3 abroad 2014-01-01',
      '3 registered 2018-12-31',
      '4 counted 2019-06-02',
      '5 counted 2009-11-19',
      '6 birth 2019-06-01',
      '7 death 2019-05-01',
    ),
  ).toEqual(['1 1 2013-11-19', '2 0 2016-02-01', '3 1 2018-12-31', '6 1 2019-06-01'])
})

test('of one day a census is believed before a consulate', async () => {
  expect(await found('1 abroad 2013-11-19', '1 counted 2013-11-19')).toEqual(['1 1 2013-11-19'])
})

test('a consulate that she registered with just before says where she goes, not where she lived', async () => {
  expect(await found('1 abroad 2018-06-01', '2 abroad 2018-06-02')).toEqual(['1 0 2018-06-01'])
})

test('a permit counts where nothing else is said and it has long been valid', async () => {
  expect(
    await found(
      '1 permit 2018-06-01 2020-01-01',
      '2 permit 2018-06-02 2020-01-01',
      '3 permit 2017-06-01 2019-06-01',
      '4 permit 2010-01-01 -',
      '4 abroad 2013-02-01',
      '5 permit 2010-01-01 -',
    ),
  ).toEqual(['1 1 2018-06-01', '4 0 2013-02-01', '5 1 2010-01-01'])
})

test('a resident whose departure is missing is no immigrant, and a newborn who comes back is none', async () => {
  const rule = ruleOf('12-of-16-months')
  const start = initialStatus(crossings, evidence, asked)
  const given = [
    crossingRows([1, 2, 3].flatMap((person) => written(person, 'A 2019-06-01'))),
    said('1 counted 2013-11-19', '2 birth 2019-03-01'),
  ]
  const rows = await ask(residence(crossings, { rule, dataCutoff: '2022-12-31', start }), given, ['person'])
  expect(rows.map(({ person, before, after, migration }) => [person, before, after, migration])).toEqual([
    [1, 1, 1, 0],
    [2, 1, 1, 0],
    [3, 0, 1, 1],
  ])
})

test('a status from before the first crossing gives the same as start and as initial', async () => {
  const rule = ruleOf('12-of-16-months')
  const draw = drawer(8)
  const histories = Array.from({ length: 300 }, () => randomHistory(draw, ruleDays(rule)))
  const first = dataset('first', ['person', 'resident', 'date'])
  const given = {
    name: 'first',
    sql: `select * from (values ${histories.map(([one], person) => `(${person}, ${draw(2)}, '${iso((one?.day ?? 0) - draw(3))}')`).join(', ')}) as t (person, resident, date)`,
  }
  const order = ['person', 'crossing']
  const dataCutoff = '2005-12-31'
  const [cheap, dear] = await Promise.all([
    ask(residence(crossings, { rule, dataCutoff, start: first }), [rowsOf(histories), given], order),
    ask(residence(crossings, { rule, dataCutoff, initial: first }), [rowsOf(histories), given], order),
  ])
  expect(cheap.length).toBeGreaterThan(1000)
  expect(cheap).toEqual(dear)
})
