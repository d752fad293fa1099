import { expect, test } from 'vitest'
import { Microdata } from '../../src/edition/microdata.ts'

const good = {
  name: 'census',
  title: { en: 'Census', fr: 'Recensement', pt: 'Recenseamento' },
  from: 'census',
  at: '2023-11-19',
  columns: [{ column: 'sex' }, { column: 'age', bands: [0, 15] }, { column: 'reason', sensitive: 2 }],
  keys: ['sex', 'age'],
  k: 3,
  limits: { risk: 0.1, withheld: 0.1 },
}

const said = (change: object): string =>
  Microdata.safeParse({ ...good, ...change }).error?.issues[0]?.message ?? 'it fits'

test('what fits is read as it stands', () => {
  const open = { ...good, access: { who: 'anyone', terms: { en: 'a', fr: 'b', pt: 'c' } } }
  expect(Microdata.parse(open)).toEqual(open)
})

test('a file of which nobody says who may have it is handed out on request', () => {
  expect(Microdata.parse(good)).toEqual({ ...good, access: { who: 'on-request' } })
  expect(Microdata.safeParse({ ...good, access: { who: 'researchers' } }).success).toBe(false)
})

test.each([
  [{ keys: ['sex', 'region'] }, 'each of the keys is one of the columns'],
  [{ keys: ['sex', 'sex'] }, 'no key stands twice'],
  [{ keys: ['sex', 'reason'] }, /a key is not sensitive/],
  [{ columns: [...good.columns, { column: 'sex' }] }, 'no column stands twice'],
  [{ columns: [{ column: 'sex' }, { column: 'age', bands: [15, 0] }] }, 'bands are ascending lower bounds'],
  [{ columns: [{ column: 'sex' }, { column: 'age', bands: [15], top: 80 }] }, /made coarser in one way/],
  [{ k: 1 }, /Too small/],
  [{ share: 1 }, /Too big/],
] as const)('%j is refused', (change, message) => {
  expect(said(change)).toMatch(message)
})
