import { afterAll, beforeAll, expect, test } from 'vitest'
import { print, relation, sql } from '../../../../src/sql/index.ts'
import { datePart } from '../../../../src/steps/link/encode/date-part.ts'
import type { DatePart } from '../../../../src/steps/link/encode/date-part.ts'
import { openDuckdb } from '../../../../src/engine/duckdb.ts'
import type { Engine } from '../../../../src/engine/engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openDuckdb('.')
})
afterAll(() => engine.close())

const parts: readonly DatePart[] = [
  'iso',
  'day',
  'year',
  'month',
  'dayOfMonth',
  'monthDay',
  'swapped',
  'heaped',
]

async function read(text: string): Promise<Readonly<Record<string, unknown>>> {
  const found = await Promise.all(
    parts.map(async (part) => {
      const asked = relation(
        'part',
        ['x'],
        '',
        sql`select ${datePart(sql`t`, part)} as x from (select ${text} as t) as given`,
      )
      return [part, (await engine.rows(print(asked, 'duckdb')))[0]?.['x'] ?? null] as const
    }),
  )
  return Object.fromEntries(found)
}

const nothing = {
  iso: null,
  day: null,
  year: null,
  month: null,
  dayOfMonth: null,
  monthDay: null,
  swapped: null,
  heaped: null,
}

test.each(['1985-03-09', '19850309', '1985-03-09T00:00:00', '1985-03-09 12:30:00'])(
  '%s is a whole date',
  async (text) => {
    expect(await read(text)).toEqual({
      iso: '1985-03-09',
      day: Date.UTC(1985, 2, 9) / 86_400_000,
      year: 1985,
      month: 3,
      dayOfMonth: 9,
      monthDay: 309,
      swapped: '1985-09-03',
      heaped: 0,
    })
  },
)

test('a month or a year is a date too, and counts as rough', async () => {
  expect(await read('1985-03')).toEqual({ ...nothing, year: 1985, month: 3, heaped: 1 })
  expect(await read('1985')).toEqual({ ...nothing, year: 1985, heaped: 1 })
})

test.each(['1985-01-01', '1985-07-01', '1985-11-15'])(
  '%s is what people say who do not know the day',
  async (text) => {
    expect(await read(text)).toMatchObject({ iso: text, heaped: 1 })
  },
)

test('an impossible day still has its year, and perhaps its month', async () => {
  expect(await read('1985-02-31')).toEqual({
    ...nothing,
    year: 1985,
    month: 2,
    dayOfMonth: 31,
    monthDay: 231,
    heaped: 1,
  })
  expect(await read('1985-00-00')).toEqual({ ...nothing, year: 1985, heaped: 1 })
  expect(await read('1985-03-00')).toEqual({ ...nothing, year: 1985, month: 3, heaped: 1 })
})

test('where the month cannot be one, day and month may stand the other way round', async () => {
  expect(await read('1985-25-03')).toMatchObject({
    iso: null,
    year: 1985,
    month: null,
    monthDay: null,
    swapped: '1985-03-25',
  })
  expect(await read('1985-05-13')).toMatchObject({ iso: '1985-05-13', swapped: null })
  expect(await read('1985-04-04')).toMatchObject({ iso: '1985-04-04', swapped: null })
})

test.each(['', 'unknown', '850309', '198503', '09/03/1985', '3085-03-09', '1985-3-9', ' 1985'])(
  '“%s” says nothing',
  async (text) => {
    expect(await read(text)).toEqual(nothing)
  },
)
