import { expect, test } from 'vitest'
import { byBirth, census, estimate, made } from './asked.ts'

const of = (rows: readonly string[], start: string): readonly string[] =>
  rows.filter((row) => row.startsWith(start))

test('what a census gives is a share of what is asked: total, men and women, countries by name', async () => {
  const rows = await made('request-coverage', {
    'stock-census': [
      census('2009'),
      census('2009', { SEX: 'M' }),
      census('2009', { COUNTERPART_AREA: 'NER' }),
      census('2009', { COUNTERPART_AREA: 'BFA' }),
    ],
  })
  expect(of(rows, 'x:BIRTH TOTAL NATIONAL MLI 2009')).toEqual(['x:BIRTH TOTAL NATIONAL MLI 2009 100'])
  expect(of(rows, 'x:BIRTH SEX NATIONAL MLI 2009')).toEqual(['x:BIRTH SEX NATIONAL MLI 2009 50'])
  expect(Number(of(rows, 'x:BIRTH COUNTERPART_AREA NATIONAL MLI 2009')[0]?.split(' ').at(-1))).toBeCloseTo(
    66.667,
    2,
  )
  expect(Number(of(rows, 'x:BIRTH _T NATIONAL MLI 2009')[0]?.split(' ').at(-1))).toBeCloseTo((100 * 4) / 6, 3)
  expect(of(rows, 'x:BIRTH _T NATIONAL NER 2009')).toEqual(['x:BIRTH _T NATIONAL NER 2009 0'])
})

test('a census figure holds for ten years, its own included, and no longer', async () => {
  const rows = await made('request-coverage', {
    'stock-census': [census('2000')],
    'stock-origin': [estimate('2012')],
  })
  const years = of(rows, 'x:BIRTH TOTAL NATIONAL MLI').map((row) => row.split(' ').slice(-2).join(' '))
  expect(years).toContain('2000 100')
  expect(years).toContain('2009 100')
  expect(years).toContain('2010 0')
  expect(years.at(-1)).toBe('2012 0')
})

test('an estimate of the United Nations counts under any source, never as the country’s own', async () => {
  const rows = await made('request-coverage', {
    'stock-census': [census('2009')],
    'stock-origin': [estimate('2009', { SEX: 'F' }), estimate('2009', { SEX: 'M' })],
  })
  expect(of(rows, 'x:BIRTH SEX ANY MLI 2009')).toEqual(['x:BIRTH SEX ANY MLI 2009 100'])
  expect(of(rows, 'x:BIRTH SEX NATIONAL MLI 2009')).toEqual(['x:BIRTH SEX NATIONAL MLI 2009 0'])
})

test('more countries than are asked for are no more than all, and groups and the country itself are none', async () => {
  const named = ['NER', 'BFA', 'GHA', 'SEN', 'MLI', '_U', 'M49_002', 'XXA']
  const rows = await made('request-coverage', {
    'stock-census': named.map((code) => census('2009', { COUNTERPART_AREA: code })),
  })
  expect(of(rows, 'x:BIRTH COUNTERPART_AREA NATIONAL MLI')).toEqual([
    'x:BIRTH COUNTERPART_AREA NATIONAL MLI 2009 100',
  ])
  const few = await made('request-coverage', {
    'stock-census': named.slice(4).map((code) => census('2009', { COUNTERPART_AREA: code })),
  })
  expect(of(few, 'x:BIRTH COUNTERPART_AREA NATIONAL MLI')).toEqual([])
})

test('figures by citizenship and missing values do not fill a table by country of birth', async () => {
  const rows = await made('request-coverage', {
    'stock-census': [census('2009', { TYPE_OF_DATA: 'C' }), census('2009', { OBS_VALUE: null })],
    'stock-origin': [estimate('2009')],
  })
  expect(of(rows, 'x:BIRTH TOTAL NATIONAL')).toEqual([])
  expect(of(rows, 'x:BIRTH _T NATIONAL MLI 2009')).toEqual(['x:BIRTH _T NATIONAL MLI 2009 0'])
})

test('a request that no table answers is asked all the same, and filled by nothing', async () => {
  const rows = await made('request-coverage', { 'stock-census': [census('2009')] })
  expect(of(rows, 'y:FLOW')).toEqual([
    'y:FLOW _T ANY MLI 2009 0',
    'y:FLOW _T ANY NER 2009 0',
    'y:FLOW _T NATIONAL MLI 2009 0',
    'y:FLOW _T NATIONAL NER 2009 0',
  ])
})

test('of several codes that will do for one figure, one is enough and two are no more', async () => {
  const request = {
    ...byBirth,
    margins: [{ breakdown: 'AGE', codes: [['Y0T4', 'Y1T4'], 'Y5T9'], at: {} }],
  }
  const rows = await made(
    'request-coverage',
    { 'stock-census': [census('2009', { AGE: 'Y1T4' }), census('2009', { AGE: 'Y0T4' })] },
    { requests: [request] },
  )
  expect(of(rows, 'x:BIRTH AGE NATIONAL MLI')).toEqual(['x:BIRTH AGE NATIONAL MLI 2009 50'])
})

test('an edition without any answer has no years, and so no cells', async () => {
  expect(await made('request-coverage', {})).toEqual([])
})
