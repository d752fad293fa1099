import { expect, test } from 'vitest'
import { openable } from '../../../../src/portal/pages/table/openable.ts'

const table = {
  dimensions: ['REF_AREA', 'SOURCE', 'TIME_PERIOD'],
  opens: { REF_AREA: ['CIV', 'GHA'], SOURCE: ['undesa-ims-2024'], TIME_PERIOD: ['latest'] },
}
const opens = (areas: readonly string[], sources: readonly string[]) =>
  openable(
    table,
    new Map([
      ['REF_AREA', areas],
      ['SOURCE', sources],
    ]),
  ).opens

test('codes that the release has stay, the others are left out; the time is kept as it is', () => {
  expect(opens(['GHA', 'SEN'], ['undesa-ims-2024'])).toEqual({
    REF_AREA: ['GHA'],
    SOURCE: ['undesa-ims-2024'],
    TIME_PERIOD: ['latest'],
  })
})

test('where one code was wanted that another edition does not have, its first one stands for it', () => {
  expect(opens(['XEX'], ['example-estimates', 'other'])).toEqual({
    SOURCE: ['example-estimates'],
    TIME_PERIOD: ['latest'],
  })
})
