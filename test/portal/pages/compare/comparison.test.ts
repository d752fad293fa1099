import { describe, expect, test } from 'vitest'
import { median } from '../../../../src/portal/pages/compare/median.ts'
import { rank } from '../../../../src/portal/pages/compare/ranking.ts'
import { readComparison, writeComparison } from '../../../../src/portal/pages/compare/read-comparison.ts'
import { tinyRelease } from '../../tiny-release.ts'

const { edition } = tinyRelease.vocabulary
const read = (text: string) => readComparison(edition, new URLSearchParams(text))

describe('the address of a comparison', () => {
  test.each([
    '',
    'measure=share',
    'countries=CIV,MLI',
    'measure=within-in&group=UEMOA&date=2025-03-01',
    'measure=net&sort=head',
    'sort=-first',
    'measure=net&scale=own',
  ])('“%s” is read and written back as it was', (address) => {
    const written = new URLSearchParams(writeComparison(edition, read(address))).toString()
    expect(decodeURIComponent(written)).toBe(address)
  })
  test('every country ticked is no choice', () => {
    expect(writeComparison(edition, read('countries=BFA&countries=CIV&countries=MLI'))).toEqual({})
  })
  test.each(['measure=gdp', 'countries=FRA', 'date=2025-02-40', 'date=tomorrow'])(
    '“%s” is refused',
    (address) => {
      expect(() => read(address)).toThrow('published.invalid-parameter')
    },
  )
})

test('the middle of an even number of values lies between the two middle ones', () => {
  expect([median([9, 1, 4]), median([1, 2, 4, 9])]).toEqual([4, 3])
})

test('a country without a figure stands last whichever way one sorts', async () => {
  const [first] = await tinyRelease.query({ table: 'stock-origin' })
  const entries = [{ area: 'MLI' }, { area: 'CIV', ...(first && { last: first }) }]
  const areas = (descending: boolean) => rank(entries, 'value', descending, (a) => a, 'en').map((r) => r.area)
  expect([areas(true), areas(false)]).toEqual([
    ['CIV', 'MLI'],
    ['CIV', 'MLI'],
  ])
})
