/** Where travellers live by what they say, crossing by crossing. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { toldStatus } from '../../../src/steps/reside/told-status.ts'
import { ask } from '../ask.ts'

interface Said {
  readonly way: 'A' | 'D'
  readonly days?: number
  readonly purpose?: string | null
}

const columns = ['person', 'crossing', 'direction', 'date', 'citizenship', 'purpose', 'intended_days']

/** What is said at each crossing, and where she lives before and after it: `begins 1 1`; `?` where nothing is known. */
async function told(citizenship: string, said: readonly Said[]): Promise<readonly string[]> {
  const rows = said.map(
    ({ way, days, purpose = 'VISIT' }, i) =>
      `select 1 as person, ${i + 1} as crossing, '${way}' as direction, '202${i}-03-01' as date, '${citizenship}' as citizenship, cast(${purpose === null ? 'null' : `'${purpose}'`} as varchar) as purpose, cast(${days ?? 'null'} as integer) as intended_days`,
  )
  const found = await ask(
    toldStatus(dataset('crossings', columns), { home: 'CIV', moves: ['RESIDENCE'] }),
    [{ name: 'crossings', sql: rows.join('\nunion all\n') }],
    ['crossing'],
  )
  return found.map((row) => [row['said'], row['before'] ?? '?', row['after'] ?? '?'].join(' '))
}

test('a journey begins on the side where the traveller lives, and a move leads to it', async () => {
  expect(
    await told('MLI', [
      { way: 'A', days: 5 },
      { way: 'A', purpose: 'RESIDENCE' },
      { way: 'D', days: 9 },
    ]),
  ).toEqual(['begins 0 0', 'moves 0 1', 'begins 1 1'])
})

test('who ends a journey lives where the crossings around it say', async () => {
  expect(await told('MLI', [{ way: 'A' }, { way: 'D', days: 9 }])).toEqual(['ends 1 1', 'begins 1 1'])
  expect(await told('CIV', [{ way: 'D', purpose: 'RESIDENCE' }, { way: 'D' }])).toEqual([
    'moves 1 0',
    'ends 0 0',
  ])
})

test('where no crossing tells, a citizen lives in the country, a foreigner where the first leads', async () => {
  expect(await told('CIV', [{ way: 'D' }])).toEqual(['ends 1 1'])
  expect(await told('MLI', [{ way: 'D' }])).toEqual(['ends 0 0'])
  expect(await told('MLI', [{ way: 'A' }])).toEqual(['ends 1 1'])
})

test('a citizen who leaves and gives no purpose says nothing', async () => {
  expect(await told('CIV', [{ way: 'D', purpose: null }])).toEqual(['nothing ? ?'])
})
