import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { classify } from '../../../../src/steps/tabulate/counted/classify.ts'
import { counted } from '../../../../src/steps/tabulate/counted/frame.ts'
import { tableOf } from '../../ask.ts'
import { frame } from './world.ts'

test('a table that is not counted from records is refused', () => {
  expect(() => counted(tableOf('stock-origin'))).toThrow(
    /tabulate\.unsupported-table: .*stock-origin is reported/,
  )
})

test('a column that the records lack is named, a second citizenship may be absent', () => {
  const some = ['record_key', 'sex', 'age', 'citizenship']
  const made = (columns: readonly string[]) => () =>
    classify(dataset('persons', columns), [tableOf('stock-citizenship')], frame)
  expect(made(some)).not.toThrow()
  expect(made(some.filter((name) => name !== 'age'))).toThrow(/tabulate\.missing-column: .*column age/)
  expect(made(some.filter((name) => name !== 'citizenship'))).toThrow(/column citizenship/)
})
