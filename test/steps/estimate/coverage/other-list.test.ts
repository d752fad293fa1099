/** The other list of a census's coverage: who is drawn from it, and what tells two states of linkage apart. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDuckdb } from '../../../../src/engine/duckdb.ts'
import { dataset, print } from '../../../../src/sql/index.ts'
import { drawUnlinked, linkageMark, otherList } from '../../../../src/steps/estimate/coverage/other-list.ts'
import type { Listed } from '../../../../src/steps/estimate/coverage/other-list.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-other-list-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const list = Array.from({ length: 40 }, (_, n): Listed => ({
  person: n + 1,
  linked: n % 2 === 0,
  age: n === 1 ? '_U' : 'Y15T64',
}))
const numbers = (drawn: readonly Listed[]): readonly number[] => drawn.map(({ person }) => person)

test('each person of the list is told once, by her link to the census and her age on its night', async () => {
  const engine = await openDuckdb(dir)
  try {
    await engine.keep('census', 'select 1 as person union all select 9')
    await engine.keep('other', 'select unnest([1, 2, 3, 4, 5]) as person')
    await engine.keep(
      'persons',
      "select * from (values (1, '1984-05'), (2, '2008-11'), (3, '2008-12'), (4, null), (5, '2024')) as p (person, birth)",
    )
    const [census, other, persons] = ['census', 'other', 'persons'].map((name) =>
      dataset(name, ['person']),
    ) as [ReturnType<typeof dataset>, ReturnType<typeof dataset>, ReturnType<typeof dataset>]
    const asked = otherList({ census, other, persons }, '2023-11-19')
    const rows = await engine.rows(print(asked, 'duckdb', { order: ['person'] }))
    expect(rows.map(({ person, linked, age }) => [Number(person), Number(linked), age])).toEqual([
      [1, 1, 'Y15T64'],
      [2, 0, 'Y15T64'],
      [3, 0, 'Y0T14'],
      [4, 0, '_U'],
      [5, 0, '_U'],
    ])
  } finally {
    engine.close()
  }
})

test('only those without a link and with an age are drawn, and a larger sample holds the smaller one', () => {
  const all = numbers(drawUnlinked(list, 100, 1))
  expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, n) => 2 * n + 4))
  expect(numbers(drawUnlinked(list.toReversed(), 7, 1))).toEqual(all.slice(0, 7))
  expect(numbers(drawUnlinked(list, 7, 2))).not.toEqual(all.slice(0, 7))
})

test('every person has the same chance', () => {
  const times = new Map<number, number>()
  for (let seed = 1; seed <= 1900; seed += 1)
    for (const person of numbers(drawUnlinked(list, 5, seed))) times.set(person, (times.get(person) ?? 0) + 1)
  // 500 expected, standard deviation 19.
  expect(Math.min(...times.values())).toBeGreaterThan(420)
  expect(Math.max(...times.values())).toBeLessThan(580)
})

test('the mark of a linkage changes with a link or a person, and with nothing else', () => {
  const mark = linkageMark(list)
  expect(mark).toMatch(/^L[0-9a-f]{12}$/)
  expect(linkageMark(list.toReversed().map((one) => ({ ...one, age: '_U' })))).toBe(mark)
  expect(linkageMark(list.with(3, { person: 4, linked: true, age: 'Y15T64' }))).not.toBe(mark)
  expect(linkageMark(list.slice(1))).not.toBe(mark)
})
