import { expect, test } from 'vitest'
import { filling } from '../../src/standards/filling.ts'
import { Fills } from '../../src/standards/table.ts'
import { Margin } from '../../src/standards/template.ts'

const dimensions = ['REF_AREA', 'COUNTERPART_AREA', 'SEX', 'AGE', 'TYPE_OF_DATA', 'REPORT', 'TIME_PERIOD']
const fills = Fills.parse({ where: { TYPE_OF_DATA: ['B'] }, free: ['REPORT'] })
const margin = (given: object) => Margin.parse(given)

test('what is not asked for stands at its total, and any report will do', () => {
  expect(filling(dimensions, fills, margin({ breakdown: 'SEX', codes: ['F', 'M'] }))?.where).toEqual({
    COUNTERPART_AREA: ['_T'],
    SEX: ['F', 'M'],
    AGE: ['_T'],
    TYPE_OF_DATA: ['B'],
  })
})

test('countries that are counted may be any, so their dimension is not held fast', () => {
  const found = filling(dimensions, fills, margin({ breakdown: 'COUNTERPART_AREA', atLeast: 5 }))
  expect(found?.where).toEqual({ SEX: ['_T'], AGE: ['_T'], TYPE_OF_DATA: ['B'] })
  expect([found?.by, found?.counted]).toEqual(['COUNTERPART_AREA', true])
})

test('a table without the dimension does not fill the breakdown', () => {
  expect(filling(dimensions, fills, margin({ breakdown: 'EDUCATION', atLeast: 4 }))).toBeUndefined()
})

test('rows that stand for one group fill what is asked of that group only', () => {
  const stands = Fills.parse({ ...fills, is: { MIGR_STATUS: 'FB' } })
  const sex = (status: string) =>
    filling(dimensions, stands, margin({ breakdown: 'SEX', codes: ['F', 'M'], at: { MIGR_STATUS: status } }))
  expect(sex('FB')?.where['SEX']).toEqual(['F', 'M'])
  expect(sex('FOR')).toBeUndefined()
  const groups = filling(dimensions, stands, margin({ breakdown: 'MIGR_STATUS', codes: ['NB', 'FB'] }))
  expect([groups?.is, groups?.by]).toEqual(['FB', undefined])
})

test('the country asked can be the other one of a pair', () => {
  const cost = Fills.parse({ area: 'COUNTERPART_AREA', map: { COUNTERPART_AREA: 'REF_AREA' } })
  const found = filling(
    ['REF_AREA', 'COUNTERPART_AREA', 'TIME_PERIOD'],
    cost,
    margin({ breakdown: 'COUNTERPART_AREA', atLeast: 1 }),
  )
  expect([found?.by, found?.where]).toEqual(['REF_AREA', {}])
})
