import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { concentration, primaryRules } from '../../../../src/steps/protect/magnitude/concentration.ts'
import { ask } from '../../ask.ts'
import { magnitude1, magnitude1Withheld } from './gauss-suppression.ts'
import { listed } from './pattern.ts'

const given = (rows: readonly (readonly [string, string, number])[]) => [
  {
    name: 'contributions',
    sql: rows
      .map(([cell, who, value]) => `select '${cell}' cell, '${who}' who, ${value} as paid`)
      .join(' union all '),
  },
]
const contributions = dataset('contributions', ['cell', 'who', 'paid'])
const of = { dimensions: ['cell'], contributor: 'who', value: 'paid' }

test('a contributor with two contributions to a cell is one', async () => {
  const rows = await ask(
    concentration(contributions, of),
    given([
      ['a', 'x', 30],
      ['a', 'x', 30],
      ['a', 'y', 50],
      ['b', 'x', 4],
      ['b', 'y', -10],
    ]),
    ['cell'],
  )
  expect(rows.map((r) => ({ ...r, contributors: Number(r['contributors']) }))).toEqual([
    { cell: '_T', contributors: 2, value: 104, size: 104, top_1: 64, top_2: 104, top_3: 104 },
    { cell: 'a', contributors: 2, value: 110, size: 110, top_1: 60, top_2: 110, top_3: 110 },
    { cell: 'b', contributors: 2, value: -6, size: 14, top_1: 10, top_2: 14, top_3: 14 },
  ])
})

test.each([
  ['contributors', { contributors: 3 }, ['few']],
  ['dominance by one', { dominance: [{ n: 1, k: 75 }] }, ['one']],
  ['dominance by two', { dominance: [{ n: 2, k: 90 }] }, ['few', 'one', 'two']],
  ['p = 10', { p: 10 }, ['few', 'two']],
  ['several', { contributors: 3, p: 10 }, ['few', 'two']],
] as const)('%s withholds what it says', async (_, rules, withheld) => {
  const cells = [
    ['even', 40, 30, 30],
    ['few', 60, 40, 0],
    ['one', 80, 10, 10],
    ['two', 70, 25, 5],
  ] as const
  const rows = await ask(
    primaryRules(concentration(contributions, { ...of, margins: [['cell']] }), rules),
    given(
      cells.flatMap(([cell, ...paid]) =>
        paid.filter((x) => x > 0).map((x, i) => [cell, `firm ${i}`, x] as const),
      ),
    ),
    ['cell'],
  )
  expect(rows.filter((r) => r['rule'] !== null).map((r) => r['cell'])).toEqual(withheld)
})

test.each([
  [{ dominance: [{ n: 1, k: 70 } as const, { n: 2, k: 95 } as const] }, magnitude1Withheld.dominance],
  [{ p: 10 }, magnitude1Withheld.p10],
])('the primary cells of four companies are those of the reference: %j', async (rules, withheld) => {
  const dimensions = ['eu', 'geo', 'sector2', 'sector4']
  const rows = await ask(
    primaryRules(
      concentration(dataset('contributions', []), {
        dimensions,
        contributor: 'company',
        value: 'value',
        margins: [[], ['eu'], ['geo']].flatMap((a) =>
          [[], ['sector2'], ['sector4']].map((b) => [...a, ...b]),
        ),
      }),
      rules,
    ),
    [
      {
        name: 'contributions',
        sql: magnitude1
          .map(
            (r) =>
              `select ${Object.entries(r)
                .map(([k, v]) => `'${v}' as ${k}`)
                .join(', ')}`,
          )
          .join(' union all '),
      },
    ],
    dimensions,
  )
  const code = (...codes: readonly unknown[]): string => (codes.find((c) => c !== '_T') as string) ?? 'T'
  expect(rows.length).toBe(36)
  expect(
    rows
      .filter((r) => r['rule'] !== null)
      .map((r) => `${code(r['geo'], r['eu'])}/${code(r['sector4'], r['sector2'])}`)
      .toSorted(),
  ).toEqual(listed(withheld).primary)
})
