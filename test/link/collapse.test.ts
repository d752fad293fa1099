import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallLinkage } from './small-linkage.ts'
import type { Given, SmallLinkage } from './small-linkage.ts'

let at: SmallLinkage
beforeAll(async () => {
  at = await smallLinkage()
})
afterAll(() => at.close())

const model = (candidates: readonly object[], more: object = {}): object => ({
  link: 'dedupe',
  prior: 0.5,
  threshold: 0.5,
  comparisons: [
    {
      name: 'name',
      levels: [
        { label: 'missing', test: { missing: ['name'] } },
        { label: 'same', test: { exact: 'name' }, m: 0.9, u: 0.1 },
        { label: 'like', test: { jaroWinkler: 'name', atLeast: 0.8 }, m: 0.9, u: 0.2 },
        { label: 'other', test: { else: true }, m: 0.1, u: 0.9 },
      ],
    },
  ],
  candidates,
  ...more,
})

const record = (unique_id: string, name: string, place = 'here', sex: string | null = 'F'): Given => ({
  unique_id,
  name,
  place,
  sex,
})

/** Two who say the same, two others who do, one who is like the first two, and two of whom nothing is missing but the sex. */
const people = [
  record('1', 'Moussa Bah'),
  record('2', 'Moussa Bah'),
  record('3', 'Zorvek Sow', 'there'),
  record('4', 'Zorvek Sow', 'there'),
  record('5', 'Mousa Bah'),
  record('6', 'Kofi Ba', 'away', null),
  record('7', 'Kofi Ba', 'away', null),
]

const links = async (candidates: readonly object[], more: object = {}): Promise<readonly string[]> => {
  const { pairs } = await at.link(model(candidates, more), { people })
  return pairs.map(({ left, right, found }) => `${left}${right} ${found}`)
}

test('copies of a record are linked with one another, and with all that one of them is linked to', async () => {
  expect(await links([{ block: ['place'] }])).toEqual(['12 1', '15 1', '25 1', '34 1', '67 1'])
})

test('a rule brings copies together only where they have what it asks for', async () => {
  expect(await links([{ block: ['sex'] }, { block: ['place', 'sex'] }])).toEqual([
    '12 3',
    '15 3',
    '25 3',
    '34 3',
  ])
})

test.each<[string, object, string]>([
  ['a block with one more condition', { block: ['place'], where: 'l."name" = r."name"' }, '1'],
  ['neighbours', { near: ['name'], window: 3 }, '1'],
  ['words', { words: 'name', atMost: 10 }, '1'],
  ['the nearest', { nearest: 'name', count: 3, atMost: 10 }, '1'],
])('copies that are found by %s are linked too', async (_, rule, bit) => {
  expect(await links([rule])).toEqual(expect.arrayContaining([`12 ${bit}`, `34 ${bit}`, `67 ${bit}`]))
})

test('a condition that copies do not meet keeps them apart', async () => {
  expect(await links([{ block: ['place'], where: 'l."name" <> r."name"' }])).toEqual(['15 1', '25 1'])
})

test('rules keep their places where one is of households', async () => {
  const found = await links([{ associated: 'sex' }, { block: ['place'] }])
  expect(found).toEqual(['12 1', '15 3', '25 3', '34 1', '67 1'])
})
