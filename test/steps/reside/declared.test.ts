/** Crossings put where travellers say that one is missing, on histories small enough to be read. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { imputeDeclared } from '../../../src/steps/reside/declared.ts'
import { ask } from '../ask.ts'

interface Said {
  readonly on: string
  readonly days?: number
  /** VISIT unless given; null: none is written down. */
  readonly purpose?: string | null
}

const columns = ['person', 'crossing', 'direction', 'date', 'citizenship', 'purpose', 'intended_days']

/** What stands after imputation, in order: `A 2020-01-05` as recorded, `(D 2020-01-09)` where it was put. */
async function filled(citizenship: string, said: readonly Said[]): Promise<string> {
  const usual = [
    `select 9 as person, 1 as crossing, 'A' as direction, '2020-01-01' as date, 'MLI' as citizenship, 'VISIT' as purpose, 10 as intended_days`,
    `select 9, 2, 'D', '2020-01-11', 'MLI', 'VISIT', cast(null as integer)`,
    `select 8, 1, 'D', '2020-01-01', 'CIV', 'VISIT', 20`,
    `select 8, 2, 'A', '2020-01-21', 'CIV', 'VISIT', null`,
  ]
  const rows = said.map(
    ({ on, days, purpose }, i) =>
      `select 1, ${i + 1}, '${on.slice(0, 1)}', '${on.slice(2)}', '${citizenship}', ${purpose === null ? 'null' : `'${purpose ?? 'VISIT'}'`}, ${days ?? 'null'}`,
  )
  const found = await ask(
    imputeDeclared(dataset('crossings', columns), { home: 'CIV', moves: ['RESIDENCE'] }),
    [{ name: 'crossings', sql: [...usual, ...rows].join('\nunion all\n') }],
    ['person', 'crossing'],
  )
  return found
    .filter((row) => row['person'] === 1)
    .map((row) => {
      const told = `${String(row['direction'])} ${String(row['date'])}`
      return row['origin'] === 'imputed' ? `(${told})` : told
    })
    .join(', ')
}

test.each([
  [
    'a visitor whose way home was not written down is not there for good',
    'MLI',
    [{ on: 'A 2020-03-01', days: 5 }],
    'A 2020-03-01, (D 2020-03-06)',
  ],
  [
    'who is under way when the records end is expected back after them',
    'MLI',
    [{ on: 'A 2021-12-30', days: 5 }],
    'A 2021-12-30, (D 2022-01-04)',
  ],
  ['who moves house stays', 'MLI', [{ on: 'A 2020-03-01', purpose: 'RESIDENCE' }], 'A 2020-03-01'],
  [
    'between two arrivals the stay was as long as the traveller said',
    'MLI',
    [
      { on: 'A 2020-03-01', days: 5 },
      { on: 'A 2020-06-01', days: 5 },
    ],
    'A 2020-03-01, (D 2020-03-06), A 2020-06-01, (D 2020-06-06)',
  ],
  [
    'a declared length that does not fit is halved',
    'MLI',
    [{ on: 'A 2020-03-01', days: 90 }, { on: 'A 2020-03-21', days: 5 }, { on: 'D 2020-03-26' }],
    'A 2020-03-01, (D 2020-03-11), A 2020-03-21, D 2020-03-26',
  ],
  [
    'a resident who comes home from a journey that nobody saw begin is no immigrant',
    'CIV',
    [{ on: 'A 2020-03-21' }],
    '(D 2020-03-01), A 2020-03-21',
  ],
  [
    'a visitor who leaves and was not seen to come was a visitor',
    'MLI',
    [{ on: 'D 2020-03-21' }],
    '(A 2020-03-11), D 2020-03-21',
  ],
  [
    'a citizen who leaves on a visit and does not say for how long is away for the usual time',
    'CIV',
    [{ on: 'D 2020-03-21' }],
    'D 2020-03-21, (A 2020-04-10)',
  ],
  [
    'a citizen who leaves and says nothing at all may have moved',
    'CIV',
    [{ on: 'D 2020-03-21', purpose: null }],
    'D 2020-03-21',
  ],
  [
    'a citizen who lives abroad and has been on a visit at home goes back',
    'CIV',
    [
      { on: 'D 2019-05-01', purpose: 'RESIDENCE' },
      { on: 'A 2020-03-01', days: 10 },
    ],
    'D 2019-05-01, A 2020-03-01, (D 2020-03-11)',
  ],
  [
    'two journeys that miss a half each are two',
    'CIV',
    [{ on: 'D 2019-02-01', days: 10 }, { on: 'A 2020-09-21' }],
    'D 2019-02-01, (A 2019-02-11), (D 2020-09-06), A 2020-09-21',
  ],
  [
    'a journey that lasted somewhat longer than was said is one',
    'CIV',
    [{ on: 'D 2020-02-01', days: 10 }, { on: 'A 2020-03-20' }],
    'D 2020-02-01, A 2020-03-20',
  ],
] satisfies readonly (readonly [string, string, readonly Said[], string])[])(
  '%s',
  async (_, of, said, expected) => {
    expect(await filled(of, said)).toBe(expected)
  },
)
