/** What records of each kind say, and from when on. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { allEvidence, evidenceOf, livesOf } from '../../../src/steps/reside/evidence.ts'
import type { Says } from '../../../src/steps/reside/evidence.ts'
import { ask } from '../ask.ts'
import { iso } from './histories.ts'
import { evidence, said } from './stated.ts'

const spine = dataset('spine', ['source', 'record', 'person', 'probability'])
const records = dataset('records', [])
const linked = {
  name: 'spine',
  sql: "select 's' as source, 'r' || range as record, range as person, 1.0 as probability from range(1, 5)",
}

async function found(says: Says, columns: string, ...rows: readonly string[]): Promise<readonly string[]> {
  const given = {
    name: 'records',
    sql: `select * from (values ${rows.map((row) => `(${row})`).join(', ')}) as t (record, ${columns})`,
  }
  const told = await ask(evidenceOf(records, spine, says), [linked, given], ['person'])
  return told.map((row) =>
    ['person', 'kind', 'day', 'until', 'since', 'born']
      .map((name) => row[name])
      .map((value, i) => (value === null ? '-' : i > 1 ? iso(Number(value)) : `${value as string | bigint}`))
      .join(' '),
  )
}

test('a census says that she was there on its night, since her arrival; an arrival after it says nothing', async () => {
  expect(
    await found(
      { kind: 'counted', at: '2023-11-19' },
      'arrival, birth',
      "'r1', date '2021-03-01', '1984-05'",
      "'r2', null, '1990'",
      "'r3', date '2024-01-01', null",
      "'nobody', null, null",
    ),
  ).toEqual([
    '1 counted 2023-11-19 - 2021-03-01 1984-05-01',
    '2 counted 2023-11-19 - - 1990-01-01',
    '3 counted 2023-11-19 - - -',
  ])
})

test('a consulate says that she lives abroad since she arrived there', async () => {
  expect(
    await found(
      { kind: 'abroad', at: '2024-12-31' },
      'arrival, event_date',
      "'r1', date '2020-02-01', date '2020-06-01'",
      "'r2', null, null",
    ),
  ).toEqual(['1 abroad 2020-02-01 - - -', '2 abroad 2024-12-31 - - -'])
})

test('a permit holds until the day after its last; a visa says nothing', async () => {
  expect(
    await found(
      { kind: 'permit' },
      'valid_from, valid_to',
      "'r1', date '2020-01-01', date '2020-12-31'",
      "'r2', date '2020-01-01', null",
      "'r3', null, date '2020-12-31'",
      "'r4', date '2020-01-01', date '2020-03-29'",
    ),
  ).toEqual(['1 permit 2020-01-01 2021-01-01 - -', '2 permit 2020-01-01 - - -'])
})

test('a birth counts from the first day that it can have been, a death to the last; other events say nothing', async () => {
  expect(
    await found(
      { kind: 'vital' },
      'event, event_date, event_date_precision, birth',
      "'r1', 'BIRTH', date '2020-03-20', 'D', '2020-02'",
      "'r2', 'DEATH', date '2020-02-01', 'M', '1950'",
      "'r3', 'DEATH', date '2020-01-01', 'Y', null",
      "'r4', 'NATURALISATION', date '2020-01-01', 'D', null",
    ),
  ).toEqual([
    '1 birth 2020-02-01 - - 2020-02-01',
    '2 death 2020-02-29 - - 1950-01-01',
    '3 death 2020-12-31 - - -',
  ])
})

test('of several births the first is taken, of several deaths the last', async () => {
  const rows = await ask(
    livesOf(allEvidence([evidence])),
    [
      said(
        '1 birth 2019-01-01',
        '1 birth 2019-02-01',
        '1 death 2020-01-01',
        '1 death 2021-01-01',
        '2 counted 2013-01-01',
      ),
    ],
    ['person'],
  )
  expect(
    rows.map((row) => [row['person'], iso(Number(row['birth'])), iso(Number(row['death']))].join(' ')),
  ).toEqual(['1 2019-01-01 2021-01-01'])
})
