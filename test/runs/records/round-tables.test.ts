import { expect, test } from 'vitest'
import { Methods } from '../../../src/edition/methods.ts'
import { checkSize } from '../../../src/runs/records/make-rounding.ts'
import { checkRounding, roundingRules } from '../../../src/runs/records/round-tables.ts'

const methods = (rounded: readonly string[]): Methods =>
  Methods.parse({
    period: { from: '2019-01-01', cutoff: '2024-12-31' },
    spine: { sources: ['interior'] },
    tables: [
      { table: 'permits-issued', from: 'interior' },
      { table: 'permits-valid', from: 'interior', at: '2024-12-31' },
      { table: 'work-permits', from: 'labour' },
    ],
    rounding: { tables: rounded },
  })

test('all tables of the same records are rounded, or none', () => {
  expect(() => checkRounding(methods(['permits-issued', 'permits-valid']))).not.toThrow()
  expect(() => checkRounding(methods(['work-permits']))).not.toThrow()
  expect(() => checkRounding(methods(['permits-issued']))).toThrow(
    /permits-issued is to be rounded, and permits-valid, which counts records of interior too/,
  )
})

test('rounded tables are held to their own rules of thinness', () => {
  const { protection } = roundingRules(methods(['work-permits']))
  expect(protection).toMatchObject({ mean: 1, small: 0.5, D: 5 })
})

test('more inner cells than can be rounded in one go are refused before anything is tried', () => {
  expect(() => checkSize([], 20_000)).not.toThrow()
  expect(() => checkSize([], 20_001)).toThrow(/20001 inner cells together; at most 20000/)
})
