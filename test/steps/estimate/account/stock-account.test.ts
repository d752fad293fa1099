import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import {
  accountInput,
  flowsOf,
  stockAccount,
  stockKinds,
} from '../../../../src/steps/estimate/account/stock-account.ts'
import { ask } from '../../ask.ts'
import { given } from '../given.ts'
import { near } from '../near.ts'

const columns = [
  'stock_start',
  'immigration',
  'emigration',
  'deaths',
  'births',
  'citizenship_in',
  'citizenship_out',
  'stock_end',
]

test('foreign citizens: what came, went, was born, died and was naturalised, and what is left over', async () => {
  const rows = await ask(
    stockAccount(dataset('given', ['citizenship', ...columns]), ['citizenship'], 'citizenship'),
    [
      given('given', {
        citizenship: ['BFA', 'NER'],
        stock_start: [1000, 400],
        immigration: [150, 30],
        emigration: [60, 10],
        deaths: [8, 3],
        births: [20, 5],
        citizenship_in: [1, 0],
        citizenship_out: [13, 2],
        stock_end: [1075, 420],
      }),
    ],
    ['citizenship'],
  )
  expect(rows).toMatchObject([
    {
      citizenship: 'BFA',
      expected: 1090,
      residual: -15,
      residual_rate_per_1000: near((-15 / 1037.5) * 1000, 1e-12),
      missing: '',
    },
    { citizenship: 'NER', expected: 420, residual: 0, residual_rate_per_1000: 0, missing: '' },
  ])
})

test('people born abroad: births and citizenship change nothing', () => {
  expect(flowsOf.foreign_born).toEqual(['immigration', 'emigration', 'deaths'])
  for (const kind of stockKinds) expect(flowsOf[kind].includes('births')).toBe(kind !== 'foreign_born')
})

test('a flow that was not counted is not nought: it is named, and there is no residual', async () => {
  const [row, end] = await ask(
    stockAccount(dataset('given', columns), ['year'], 'foreign_born'),
    [
      given('given', {
        year: ['2023', '2024'],
        stock_start: [100, 100],
        immigration: [5, 5],
        emigration: [null, 2],
        deaths: [null, 1],
        stock_end: [104, null],
      }),
    ],
    ['year'],
  )
  expect(row).toMatchObject({
    expected: null,
    residual: null,
    residual_rate_per_1000: null,
    missing: 'emigration, deaths',
  })
  expect(end).toMatchObject({
    expected: 102,
    residual: null,
    residual_rate_per_1000: null,
    missing: 'stock_end',
  })
})

test('components that stand one below the other become a line of the account', async () => {
  const long = given('long', {
    year: ['2024', '2024', '2024', '2024', '2024', '2024'],
    component: ['stock_start', 'immigration', 'immigration', 'deaths', 'emigration', 'stock_end'],
    value: [100, 4, 3, 2, 1, 105],
  })
  const input = accountInput(dataset('long', ['year', 'component', 'value']), ['year'], 'foreign_born')
  expect(await ask(stockAccount(input, ['year'], 'foreign_born'), [long])).toMatchObject([
    { year: '2024', immigration: 7, expected: 104, residual: 1, missing: '' },
  ])
})

test('a whole population is one group: births add to it', async () => {
  const input = accountInput(dataset('long', []), [], 'population')
  const long = given('long', {
    component: ['stock_start', 'births', 'deaths', 'immigration', 'emigration', 'stock_end'],
    value: [20_000, 680, 160, 90, 80, 20_530],
  })
  expect(await ask(stockAccount(input, [], 'population'), [long])).toMatchObject([
    { expected: 20_530, residual: 0 },
  ])
})
