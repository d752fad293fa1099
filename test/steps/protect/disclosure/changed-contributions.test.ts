/** Contributions of two releases, as the reviewer's check compares them. */
import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { changedContributions } from '../../../../src/steps/protect/disclosure/changed-contributions.ts'
import { ask } from '../../ask.ts'

const columns = ['SEX', 'contributor', 'amount', 'provisional']
const bound = (name: string, rows: readonly string[]) => ({
  name,
  sql: `select sex as "SEX", contributor, cast(amount as double) as amount, false as provisional from (values ${rows.join(', ')}) as t (sex, contributor, amount)`,
})

/** Each contribution as: sex contributor amount. */
async function changed(now: readonly string[], before: readonly string[]): Promise<readonly string[]> {
  const rows = (some: readonly string[]) =>
    some.map((one) => {
      const [sex, who, amount] = one.split(' ')
      return `('${sex}', '${who}', ${amount})`
    })
  const found = await ask(
    changedContributions(dataset('now', columns), dataset('before', columns)),
    [bound('now', rows(now)), bound('before', rows(before))],
    ['SEX', 'contributor', 'amount'],
  )
  return found.map((row) => `${String(row['SEX'])} ${String(row['contributor'])} ${Number(row['amount'])}`)
}

test('a record that has another number and the same amount in the same cell has not changed', async () => {
  expect(await changed(['F a 100', 'F z 200'], ['F a 100', 'F b 200'])).toEqual([])
  expect(await changed(['F y 100', 'F z 100'], ['F a 100', 'F b 100'])).toEqual([])
  expect(await changed(['F b 100', 'F a 200'], ['F a 100', 'F b 200'])).toEqual([])
})

test('equal amounts cancel out once each: two of a hundred less one are one', async () => {
  expect(await changed(['F a 100', 'F b 100', 'M c 5'], ['F z 100', 'M c 5'])).toEqual(['F b 100'])
  expect(await changed(['F a 100'], ['M a 100'])).toEqual(['F a 100', 'M a 100'])
})

test('a wage that is corrected counts as one contributor, also where the record has another number', async () => {
  expect(await changed(['F a 120', 'F b 7'], ['F a 100', 'F b 7'])).toEqual(['F a 100', 'F a 120'])
  expect(await changed(['F y 120', 'F z 220'], ['F a 100', 'F b 200'])).toEqual([
    'F y 100',
    'F y 120',
    'F z 200',
    'F z 220',
  ])
})

test('what a contributor has in a cell is added up, in whatever order', async () => {
  expect(await changed(['F a 0.1', 'F a 0.2', 'F a 0.3'], ['F a 0.3', 'F a 0.2', 'F a 0.1'])).toEqual([])
  expect(await changed(['F a 30', 'F a 70'], ['F a 100'])).toEqual([])
})
