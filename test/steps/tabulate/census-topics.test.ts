import { expect, test } from 'vitest'
import { census, made } from './asked.ts'

const question = (topic: string, asked: number) => ({
  CENSUS_TOPIC: topic,
  REF_AREA: 'MLI',
  TIME_PERIOD: '2009',
  SOURCE: 'census',
  OBS_VALUE: asked,
})

test('who counted people by birthplace asked for it; that no other table is known proves nothing', async () => {
  const rows = await made('census-topics', { 'stock-census': [census('1998')] })
  expect(rows).toContain('COUNTRY_OF_BIRTH MLI 1998 1')
  expect(rows).toContain('CITIZENSHIP MLI 1998 NOT_AVAILABLE')
})

test('what the questionnaire shows goes beside the counts, also that a question was not there', async () => {
  const rows = await made('census-topics', {
    'stock-census': [census('2009', { TYPE_OF_DATA: 'C' })],
    'census-questions': [question('MEMBERS_ABROAD', 1), question('REASON', 0)],
  })
  expect(rows).toContain('CITIZENSHIP MLI 2009 1')
  expect(rows).toContain('MEMBERS_ABROAD MLI 2009 1')
  expect(rows).toContain('REASON MLI 2009 0')
  expect(rows).toContain('COUNTRY_OF_BIRTH MLI 2009 NOT_AVAILABLE')
})

test('a sample survey is no census', async () => {
  const rows = await made('census-topics', { 'stock-census': [census('2014', { REPORT: 'survey' })] })
  expect(rows).toEqual([])
})

test('where born abroad and foreign are one number, birthplace is not taken as asked', async () => {
  const rows = await made('census-topics', {
    'stock-census': [
      census('1993', { OBS_VALUE: 142_010 }),
      census('1993', { OBS_VALUE: 142_010, TYPE_OF_DATA: 'C' }),
      census('1993', { OBS_VALUE: 71_000, SEX: 'F' }),
    ],
  })
  expect(rows).toContain('CITIZENSHIP MLI 1993 1')
  expect(rows).toContain('COUNTRY_OF_BIRTH MLI 1993 NOT_AVAILABLE')
})
