import { expect, test } from 'vitest'
import { measureOf, measures } from '../../../src/capacity/measure/measures.ts'
import { about, capacityRelease, nationalSource } from './capacity-release.ts'

const of = (id: string, asked: Parameters<(typeof measures)[number]['of']>[0]) => {
  const measure = measureOf(id)
  if (measure === undefined) throw new Error(`no measure ${id}`)
  return measure.of(asked)
}

test('each measure has one id and says in three languages what it is, how it is worked out and what it scores', () => {
  expect(new Set(measures.map((m) => m.id)).size).toBe(measures.length)
  for (const measure of measures)
    for (const text of [measure.title, measure.how, measure.scoring])
      for (const lang of ['en', 'fr', 'pt'] as const) expect(text[lang].length).toBeGreaterThan(5)
})

test('an edition without the tables of capacity gives no value and says why, for every measure read from a table', async () => {
  const empty = capacityRelease({}, [])
  const found = await Promise.all(measures.map((measure) => measure.of(about(empty, 'MLI'))))
  expect(found.filter((one) => one.value === null && one.why === undefined)).toEqual([])
  expect(await of('reporting', about(empty, 'MLI'))).toMatchObject({ value: null, score: null })
})

const ability = capacityRelease({
  'reporting-ability': {
    '_T.NATIONAL.SHARE.GHA.2023': 20,
    '_T.NATIONAL.SHARE.GHA.2024': 30,
    '_T.NATIONAL.FILLED.GHA.2024': 60,
    '_T.NATIONAL.REQUIRED.GHA.2024': 200,
    '_T.ANY.SHARE.GHA.2024': 90,
    'fmm.NATIONAL.SHARE.GHA.2024': 80,
  },
})

test('reporting ability is the national share of the newest year, with its count and its cell', async () => {
  expect(await of('reporting', about(ability, 'GHA'))).toMatchObject({
    value: 30,
    year: 2024,
    filled: 60,
    required: 200,
    score: 0.5,
    evidence: [
      { kind: 'cell', table: 'reporting-ability', key: ['_T', 'NATIONAL', 'SHARE', 'GHA', '2024'] },
      { kind: 'page' },
    ],
  })
  expect(await of('reporting', about(ability, 'GHA', { year: 2023 }))).toMatchObject({ value: 20, score: 0 })
  expect(await of('reporting.fmm', about(ability, 'GHA'))).toMatchObject({ value: 80, score: 1 })
  expect((await of('reporting', about(ability, 'MLI'))).value).toBeNull()
})

const topics = capacityRelease({
  'census-topics': {
    'COUNTRY_OF_BIRTH.GHA.2010': 1,
    'CITIZENSHIP.GHA.2010': 1,
    'COUNTRY_OF_BIRTH.GHA.2021': 1,
    'CITIZENSHIP.GHA.2021': 1,
    'MEMBERS_ABROAD.GHA.2021': 1,
    'PREVIOUS_RESIDENCE.GHA.2021': 0,
    'YEAR_OF_ARRIVAL.GHA.2021': null,
    'COUNTRY_OF_BIRTH.MLI.2009': 1,
    'COUNTRY_OF_BIRTH.TGO.2022': 0,
  },
  'reporting-ability': { '_T.NATIONAL.SHARE.GHA.2024': 1 },
})

test('a census is as old as the years since it, and one that asked nothing about migration does not count', async () => {
  expect(await of('census-age', about(topics, 'GHA'))).toMatchObject({ value: 3, year: 2021, score: 1 })
  expect(await of('census-age', about(topics, 'GHA', { year: 2020 }))).toMatchObject({ value: 10, score: 1 })
  expect(await of('census-age', about(topics, 'MLI'))).toMatchObject({ value: 15, score: 0.5 })
  expect((await of('census-age', about(topics, 'TGO'))).value).toBeNull()
})

test('of the five core questions only those known to be asked count; the score stands where the unknown cannot change it', async () => {
  // Asked: birth, citizenship, emigration; not asked: abroad; unknown: arrival. Three or four of five: half either way.
  expect(await of('census-topics', about(topics, 'GHA'))).toMatchObject({
    value: 60,
    filled: 3,
    required: 5,
    score: 0.5,
  })
  // One asked, four unknown: anything from one to five.
  expect(await of('census-topics', about(topics, 'MLI'))).toMatchObject({ value: 20, score: null })
})

test('a question asked in an older census counts half; no answer is no proof', async () => {
  expect(await of('birth-asked', about(topics, 'GHA'))).toMatchObject({ value: 1, score: 1 })
  expect(await of('birth-asked', about(topics, 'MLI'))).toMatchObject({ value: 1, score: 0.5 })
  expect(await of('abroad-asked', about(topics, 'GHA'))).toMatchObject({ value: 0, score: 0 })
  expect(await of('arrival-asked', about(topics, 'GHA'))).toMatchObject({ value: null, score: null })
})

const delay = capacityRelease({
  timeliness: {
    'fmm:S1.NATIONAL.LAG_DAYS.GHA.2010': 900,
    'fmm:S1.NATIONAL.LAG_DAYS.GHA.2021': 300,
    'fmm:S2.NATIONAL.LAG_DAYS.GHA.2021': 500,
    'fmm:S1.NATIONAL.GAP_YEARS.GHA.2021': 11,
    'fmm:S1.NATIONAL.COMPARABLE.GHA.2021': 100,
    'fmm:S2.NATIONAL.COMPARABLE.GHA.2021': 50,
    'fmm:S2.ANY.COMPARABLE.GHA.2021': 0,
    'fmm:S1.NATIONAL.LAG_DAYS.MLI.2009': null,
  },
})

test('delay is the median over tables of the newest national figures; comparability their mean', async () => {
  expect(await of('timeliness', about(delay, 'GHA', { year: 2024 }))).toMatchObject({
    value: 400,
    score: 0.5,
  })
  expect(await of('timeliness', about(delay, 'GHA', { year: 2015 }))).toMatchObject({ value: 900, score: 0 })
  expect(await of('periodicity', about(delay, 'GHA', { year: 2024 }))).toMatchObject({ value: 11, score: 0 })
  expect(await of('comparability', about(delay, 'GHA', { year: 2024 }))).toMatchObject({
    value: 75,
    score: 0.5,
  })
  expect((await of('timeliness', about(delay, 'MLI', { year: 2024 }))).why?.en).toMatch(/not known/)
})

const cell = (report: string, more: object = {}) => ({
  [`GHA._T._T._T.B.${report}.2021`]: { value: 5, ...more },
})

test('metadata is the share of elements told by national sources, and what is not told is named', async () => {
  const census = { 'stock-census': cell('2021_Census') }
  expect(await of('metadata', about(capacityRelease(census), 'GHA'))).toMatchObject({
    value: 100,
    filled: 12,
  })
  const { published, ...undated } = nationalSource({ traps: [] })
  expect(published).toBe('2022-06-30')
  const worse = await of('metadata', about(capacityRelease(census, [undated]), 'GHA'))
  expect(worse).toMatchObject({ filled: 10, required: 12, score: 0.5 })
  expect(worse.why?.en).toBe('Not told: day of publication and known limits.')
  expect((await of('metadata', about(capacityRelease(census), 'MLI'))).value).toBeNull()
})

test('a source that is not national says nothing about a country’s own figures', async () => {
  const model = capacityRelease({ 'stock-census': cell('2021_Census') }, [
    nationalSource({ origin: 'model' }),
  ])
  for (const id of ['metadata', 'openness', 'protection', 'quality-checks'])
    expect((await of(id, about(model, 'GHA'))).value).toBeNull()
})

test('a closed licence costs one element of openness in five', async () => {
  const census = { 'stock-census': cell('2021_Census') }
  const closed = nationalSource({
    licence: { id: 'proprietary', name: 'Ask us', url: 'https://example.org' },
  })
  expect(await of('openness', about(capacityRelease(census), 'GHA'))).toMatchObject({ value: 100, score: 1 })
  expect(await of('openness', about(capacityRelease(census, [closed]), 'GHA'))).toMatchObject({
    value: 80,
    score: 0.5,
  })
})

test('a figure without a statement on disclosure, or marked by a check, lowers the share', async () => {
  const release = capacityRelease({
    'stock-census': {
      ...cell('2021_Census'),
      ...cell('Census_2021', { confidentiality: '', status: 'E' }),
    },
  })
  expect(await of('protection', about(release, 'GHA'))).toMatchObject({ value: 50, score: 0 })
  expect(await of('quality-checks', about(release, 'GHA'))).toMatchObject({ value: 50, score: 0 })
})

const requests = capacityRelease({
  'request-coverage': {
    'fmm:S1.COUNTERPART_AREA.NATIONAL.GHA.2024': 100,
    'fmm:S2.COUNTERPART_AREA.NATIONAL.GHA.2024': 0,
    'fmm:S1.COUNTERPART_AREA.ANY.GHA.2024': 100,
    'fmm:S1.AGE.NATIONAL.GHA.2024': 20,
    'fmm:F1._T.NATIONAL.GHA.2024': 0,
    'fmm:F4._T.NATIONAL.GHA.2024': 0,
  },
})

test('detail is the mean over the requested tables of one margin, from national figures only', async () => {
  expect(await of('origin-detail', about(requests, 'GHA', { year: 2024 }))).toMatchObject({
    value: 50,
    score: 1,
  })
  expect(await of('age-detail', about(requests, 'GHA', { year: 2024 }))).toMatchObject({
    value: 20,
    score: 0.5,
  })
  expect(await of('flows-reported', about(requests, 'GHA', { year: 2024 }))).toMatchObject({
    value: 0,
    score: 0,
  })
})

test('a country of which nothing is written has no value for its agencies, and no strategy', async () => {
  expect((await of('agencies-mapped', about(ability, 'GHA'))).value).toBeNull()
  expect(await of('strategy-status', about(ability, 'GHA'))).toMatchObject({ value: 0, score: 0 })
})
