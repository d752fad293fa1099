import { expect, test } from 'vitest'
import { measureOf } from '../../../src/capacity/measure/measures.ts'
import { earns, score, total } from '../../../src/capacity/scales/score.ts'
import { readScales } from '../../../src/standards/read-scales.ts'
import { Scale } from '../../../src/standards/scale.ts'
import { about, capacityRelease } from '../measure/capacity-release.ts'

const scales = readScales('standards')
const named = (id: string): Scale => {
  const found = scales.find((s) => s.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

test('every rule that a scale names is a measure', () => {
  const rules = scales.flatMap((s) =>
    s.dimensions.flatMap((d) => d.criteria.flatMap((c) => c.measured ?? [])),
  )
  expect(rules.length).toBeGreaterThan(10)
  expect(rules.filter((id) => measureOf(id) === undefined)).toEqual([])
})

test('the World Bank’s scale has three dimensions of ten, five and ten criteria', () => {
  expect(named('sci').dimensions.map((d) => d.criteria.length)).toEqual([10, 5, 10])
  expect(named('sci').unverified).toBe(true)
})

test('a dimension is the mean of its criteria and the total the mean of the dimensions', () => {
  // Methodology 40, source data 60, periodicity 80: (40 + 60 + 80) / 3 = 60.
  expect(total([40, 60, 80].map((n) => ({ low: n, high: n, weight: 1 })))).toEqual({ low: 60, high: 60 })
  // Weights 3 and 1: (3 × 20 + 1 × 60) / 4 = 30, and (3 × 40 + 1 × 100) / 4 = 55.
  expect(
    total([
      { low: 20, high: 40, weight: 3 },
      { low: 60, high: 100, weight: 1 },
    ]),
  ).toEqual({ low: 30, high: 55 })
})

test('one known criterion of 25 leaves a wide range: all the rest as 0, all the rest as 1', async () => {
  const census = capacityRelease({
    'census-topics': { 'COUNTRY_OF_BIRTH.GHA.2021': 1 },
    'reporting-ability': { '_T.NATIONAL.SHARE.GHA.2024': 1 },
  })
  const found = await score(named('sci'), about(census, 'GHA'))
  expect(found).toMatchObject({ known: 1, of: 25 })
  // Source data: one of five criteria, 20 points; a third of it in the total.
  expect(found.dimensions.map((d) => Math.round(d.low))).toEqual([0, 20, 0])
  expect(found.low).toBeCloseTo(20 / 3, 9)
  expect(found.high).toBeCloseTo(100, 9)
})

test('an older census proves half at least, never that there was no newer one', async () => {
  const census = capacityRelease({
    'census-topics': { 'COUNTRY_OF_BIRTH.MLI.2009': 1 },
    'reporting-ability': { '_T.NATIONAL.SHARE.GHA.2024': 1 },
  })
  const found = await score(named('spi'), about(census, 'MLI'))
  expect(found.dimensions[0]?.criteria[0]).toMatchObject({ known: 'measured', low: 0.5, high: 1 })
})

test('a score that a criterion does not list proves the next lower one as a least value, and nothing where it must be exact', () => {
  const same = (text: string) => ({ en: text, fr: text, pt: text })
  const scores = [
    { score: 1, when: same('ten years') },
    { score: 0, when: same('longer') },
  ]
  const half = { value: 15, year: null, score: 0.5 as const, evidence: [] }
  expect(earns({ scores, bound: 'least' }, half)).toBe(0)
  expect(earns({ scores, bound: 'exact' }, half)).toBeNull()
})

test('a straight line between the value that earns 0 and the one that earns 1 holds at both ends', () => {
  const line = { linear: { zero: 1825, one: 365 }, scores: [], bound: 'exact' as const }
  const seen = (value: number | null) => ({ value, year: null, score: null, evidence: [] })
  expect([2000, 1825, 1095, 365, 100].map((d) => earns(line, seen(d)))).toEqual([0, 0, 0.5, 1, 1])
  expect(earns(line, seen(null))).toBeNull()
})

test('the composite is its weights times its parts, and a range where a part is not known', async () => {
  const release = capacityRelease(
    {
      'reporting-ability': { '_T.NATIONAL.SHARE.GHA.2024': 40 },
      timeliness: { 'fmm:S1.NATIONAL.COMPARABLE.GHA.2021': 80 },
    },
    [],
  )
  const found = await score(named('corridor'), about(release, 'GHA'))
  expect(found).toMatchObject({ known: 2, of: 6 })
  // 35 × 0.4 + 15 × 0.8 = 26; the four others weigh 15 + 15 + 10 + 10 = 50.
  expect(found.low).toBeCloseTo(26, 9)
  expect(found.high).toBeCloseTo(76, 9)
})

test('what people said counts where no rule measures, with its day', async () => {
  const scale = Scale.parse({
    ...named('spi'),
    dimensions: [
      {
        id: 'a',
        title: { en: 'a', fr: 'a', pt: 'a' },
        criteria: [{ ...named('sci').dimensions[1]?.criteria[4], question: 'sources.registration' }],
      },
    ],
  })
  const record = {
    assessments: [
      {
        id: 'GHA-2025',
        country: 'GHA',
        date: '2025-03-01',
        assessors: ['Office'],
        example: true,
        answers: [{ question: 'sources.registration', score: 0.5 as const, evidence: [] }],
      },
    ],
  }
  const found = await score(scale, about(capacityRelease({}), 'GHA', { record }))
  expect(found).toMatchObject({ low: 50, high: 50, known: 1 })
  expect(found.dimensions[0]?.criteria[0]).toMatchObject({ known: 'said', said: '2025-03-01' })
})
