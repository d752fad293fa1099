import { expect, test } from 'vitest'
import type { SumsReport, TableReport } from '../../../src/runs/disclosure/disclosure-report.ts'
import { isFiner, judge } from '../../../src/runs/disclosure/judge.ts'
import { madeUpSums, madeUpTable } from './made-up.ts'

const red = (more: Partial<TableReport>, unperturbed: readonly string[] = []): readonly string[] =>
  judge([{ ...madeUpTable, ...more }], unperturbed)
    .filter(({ green }) => !green)
    .map(({ id }) => id)

const revisions = {
  compared: 80,
  appeared: 2,
  disappeared: 1,
  changed: 10,
  meanAbsolute: 2,
  largest: 6,
  unexplained: 0,
  alike: 60,
  redrawn: 3,
  differenced: 0,
}

test('a table in order makes no check red', () => {
  expect(red({})).toEqual([])
  expect(red({ revisions, shapeBefore: { AGE: '_T' } })).toEqual([])
})

test('each figure that is out of order makes its own check red', () => {
  expect(red({ bare: 1 })).toEqual(['perturbed'])
  expect(red({}, ['work-permits'])).toEqual(['perturbed'])
  expect(red({ otherwise: 1 })).toEqual(['applied'])
  expect(red({ small: 2 })).toEqual(['small'])
  expect(red({ totals: { ...madeUpTable.totals, differing: 60 } })).toEqual(['totals'])
  const [, taken] = madeUpTable.shapes
  expect(red({ shapes: taken === undefined ? [] : [{ ...taken, breaks: ['mean'] }] })).toEqual(['sparsity'])
  expect(red({ shapeBefore: { AGE: '_T', SEX: '_T' } })).toEqual(['shape'])
  expect(red({ revisions: { ...revisions, unexplained: 1 } })).toEqual(['unexplained'])
  expect(red({ revisions: { ...revisions, redrawn: 20 } })).toEqual(['redrawn'])
})

test('a rounded table is red where it does not add up, and is held to no noise', () => {
  const rounding = { rounding: 3, totals: { compared: 100, differing: 0, expected: 0, tolerance: 0 } }
  expect(red(rounding)).toEqual([])
  expect(red({ ...rounding, totals: { ...rounding.totals, differing: 1 } })).toEqual(['added'])
  expect(red({ ...rounding, revisions: { ...revisions, redrawn: 0, differenced: 1 } })).toEqual([
    'differenced',
  ])
  expect(red({ ...rounding, bare: 1, small: 1 })).toEqual(['perturbed', 'small'])
})

test('a table of sums is red where one can be worked out, breaks a rule or is none, and is held to nothing else', () => {
  const told = (more: Partial<SumsReport>) => judge([], [], [{ ...madeUpSums, ...more }])
  expect(told({}).every(({ green }) => green)).toBe(true)
  for (const figure of ['solved', 'solvedByOne', 'broken', 'otherwise', 'revised'] as const)
    expect(told({ [figure]: 2 }).filter(({ green }) => !green)).toEqual([
      { id: 'solvable', green: false, found: 2, of: 60, tables: ['work-permit-wages'] },
    ])
})

test('a few cells with other records are people who came and went', () => {
  expect(red({ revisions: { ...revisions, alike: 6, redrawn: 4 } })).toEqual([])
})

test('less detail than before is no finer shape; levels without an order count as finer', () => {
  expect(isFiner({ AGE: 'broad' }, {})).toBe(false)
  expect(isFiner({ AGE: '_T' }, { AGE: 'broad' })).toBe(false)
  expect(isFiner({}, { AGE: 'broad' })).toBe(true)
  expect(isFiner({ AGE: 'broad' }, { AGE: '_T' })).toBe(true)
  expect(isFiner({ STATUS: 'birth' }, { STATUS: 'nationality' })).toBe(true)
})
