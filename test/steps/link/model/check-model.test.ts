import { expect, test } from 'vitest'
import { checkModel, modelNotes } from '../../../../src/steps/link/model/check-model.ts'
import { LinkModel } from '../../../../src/steps/link/model/model.ts'

const levels = [
  { label: 'missing', test: { missing: ['a'] } },
  { label: 'same', test: { exact: 'a' } },
  { label: 'other', test: { else: true } },
]
const model = (more: object): LinkModel =>
  LinkModel.parse({
    corridor: 'link/1',
    link: 'dedupe',
    comparisons: [{ name: 'a', levels }],
    candidates: [{ block: ['zip'] }],
    ...more,
  })
const found = (more: object): readonly string[] => checkModel(model(more)).map((issue) => issue.found)
const one = (list: readonly object[]): object => ({ comparisons: [{ name: 'a', levels: list }] })

test('a model that is right has no issue', () => {
  expect(found({})).toEqual([])
})

test.each<readonly [string, object, string]>([
  [
    'two comparisons of a name',
    {
      comparisons: [
        { name: 'a', levels },
        { name: 'a', levels },
      ],
    },
    'another comparison',
  ],
  [
    'two columns of a name',
    {
      columns: [
        { name: 'x', sql: 'a' },
        { name: 'x', sql: 'b' },
      ],
    },
    'another column',
  ],
  ['a column made in no way', { columns: [{ name: 'x' }] }, 'exactly one of sql'],
  [
    'a column made in two ways',
    { columns: [{ name: 'x', sql: 'a', day: { of: 'a', form: '%Y' } }] },
    'exactly one',
  ],
  [
    'no else',
    one(levels.slice(0, 2).concat({ label: 'b', test: { exact: 'b' } } as never)),
    'must be `test: { else',
  ],
  ['a level after else', one([...levels, ...levels.slice(1)]), '“else” stands before it'],
  ['missing values alone', one([levels[0] ?? {}, levels[2] ?? {}]), 'two levels beside the missing ones'],
  [
    'a text that is apart',
    one([{ label: 'near', test: { not: { apart: 'a', atMost: 1 } } }, ...levels]),
    'how far it is apart',
  ],
  [
    'a rule twice',
    {
      candidates: [
        { block: ['a'], largest: 5 },
        { largest: 5, block: ['a'] },
      ],
    },
    'rule 1 says the same',
  ],
  ['an unknown pair', { training: { together: [['a', 'b']] } }, 'there is no comparison “b”'],
  [
    'weights of the wrong size',
    {
      together: [{ comparisons: ['a', 'b'], weights: [[0]] }],
      comparisons: [
        { name: 'a', levels },
        { name: 'b', levels },
      ],
    },
    'weights must be 2 rows of 2',
  ],
])('%s is told', (_, more, said) => {
  expect(found(more).join('\n')).toContain(said)
})

test('a day may be compared by how far it is apart', () => {
  const near = { label: 'near', test: { apart: 'a.day', atMost: 1 } }
  const columns = [{ name: 'a.day', day: { of: 'a', form: '%Y-%m-%d' } }]
  expect(found({ columns, ...one([near, ...levels]) })).toEqual([])
})

const shares = (m: readonly (number | undefined)[]): object =>
  one(levels.map((level, i) => (m[i] === undefined ? level : { ...level, m: m[i] })))

test('shares that do not add up are noted, not refused', () => {
  expect(modelNotes(model(shares([undefined, 0.9, 0.1])))).toEqual([])
  expect(modelNotes(model(shares([undefined, 0.9, 0.3])))).toEqual([
    'Comparison “a”: m of its levels adds up to 1.200, not to 1.',
  ])
  expect(modelNotes(model(shares([undefined, 0.9])))).toEqual([
    'Comparison “a”: m is given for 1 of 2 levels; training estimates the others.',
  ])
})
