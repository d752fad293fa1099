import { expect, test } from 'vitest'
import type { Measures } from '../../../src/quality/measures.ts'
import type { Judged, QualityReport } from '../../../src/quality/quality.ts'
import { qualityPage } from '../../../src/quality/report/quality-page.tsx'
import { sayVerdict, voiceOf } from '../../../src/quality/report/say-verdict.ts'
import type { Verdict } from '../../../src/quality/verdict.ts'
import { languages } from '../../../src/standards/labels.ts'
import { tableOf } from '../../steps/ask.ts'

const measures: Measures = {
  cells: 40,
  absent: 2,
  unfounded: 1,
  suppressed: 3,
  published: 900,
  true: 1000,
  bias: -0.1,
  absolute: 4.25,
  rootMeanSquare: 6.5,
  relative: 0.08,
  within: 0.75,
  beyond: 2.25,
  intervals: 10,
  covered: 0.6,
}
const fit = { period: '2023', expected: 1000, found: 930, rows: 960, repeated: 12, others: 7 }

const judged = (table: string, verdict: Verdict, more: Partial<Judged> = {}): Judged => ({
  table,
  title: tableOf(table).title,
  verdict,
  explained: { most: 5, by: 'protection' },
  ...(verdict.kind === 'not-compared' ? {} : { measures }),
  groups: verdict.kind === 'not-compared' ? [] : [{ source: 'census', period: '2023', measures }],
  fits: [],
  untold: [],
  slices: [],
  points: [],
  worst: [],
  ...more,
})

const tables = [
  judged('stock-birth', { kind: 'within' }),
  judged(
    'stock-citizenship',
    { kind: 'biased', cause: 'source', worst: { period: '2023', bias: -0.1 } },
    {
      grade: 'wrong',
      fits: [fit],
      slices: [
        { of: { by: 'status', provisional: true }, measures },
        { of: { by: 'size', from: 10, below: 100 }, measures },
        { of: { by: 'size', from: 1000, below: null }, measures },
        { of: { by: 'unknown' }, measures },
        {
          of: {
            by: 'code',
            dimension: 'LABOUR_STATUS',
            code: 'EMP',
            name: { en: 'Employed', fr: 'En emploi', pt: 'Empregados' },
          },
          measures,
        },
      ],
      points: [
        [0, 4],
        [40, 1234],
        [40, 1234],
      ],
      worst: [
        {
          words: [
            { en: 'Mali', fr: 'Mali', pt: 'Mali' },
            { en: 'Female', fr: 'Femmes', pt: 'Mulheres' },
          ],
          published: 1234,
          true: 40,
        },
      ],
    },
  ),
  judged('stock-labour', { kind: 'scattered', cause: 'source' }, { untold: ['LABOUR_STATUS'] }),
  judged('survey-arrival', { kind: 'covered' }),
  judged('migration-estimates', { kind: 'uncovered', cause: 'method' }),
  judged('stock-occupation', { kind: 'not-compared', why: { kind: 'no-column', column: 'labour_status' } }),
  judged('work-permits', { kind: 'not-compared', why: { kind: 'no-truth' } }),
]

const report: QualityReport = {
  edition: { en: 'Sanoria', fr: 'Sanorie', pt: 'Sanória' },
  release: { number: 3, hash: 'a', made: '2026-01-01T00:00:00Z', program: 'corridor' },
  most: 5,
  tables,
  dimensions: { LABOUR_STATUS: { en: 'Labour status', fr: 'Situation', pt: 'Situação' } },
}

const say = (place: number, language: 'en' | 'fr' | 'pt' = 'en'): string =>
  sayVerdict(tables[place] as Judged, report, voiceOf(language))

test('a verdict says which way a table is wrong, by how much, why, and how well its source fits', () => {
  expect(say(1)).toBe(
    'Wrong. The total is too low by 10.0%, because of the source; 75% of 40 cells are within the ±5 that protection explains. The source has 93% of the persons it should count in 2023; 12 of its rows repeat a person, 7 are of persons who do not belong. Withheld: 3 cells.',
  )
  expect(say(0)).toMatch(/^Right as far as protection allows: 75% of 40 cells are within ±5;/)
  expect(say(4)).toMatch(/^Intervals do not keep their word: 60% of 10 intervals of 95% hold the truth;/)
  expect(say(5)).toBe('Not compared: the truth does not know the column labour_status.')
})

test('of a table of sums it is the decimals that explain an error, not protection', () => {
  const explained = { most: 0.05, by: 'decimals' } as const
  expect(sayVerdict({ ...(tables[1] as Judged), explained }, report, voiceOf('en'))).toContain(
    '75% of 40 cells are within the ±0.05 that rounding explains',
  )
  expect(sayVerdict({ ...(tables[0] as Judged), explained }, report, voiceOf('fr'))).toContain(
    'cellules sont à ±0,05 près ; le total',
  )
})

test('bias that changes its sign is told as a range', () => {
  const low = { source: 'census', period: '2022', measures: { ...measures, bias: 0.05 } }
  const mixed = { ...(tables[1] as Judged), fits: [] }
  const told = sayVerdict({ ...mixed, groups: [low, ...mixed.groups] }, report, voiceOf('en'))
  expect(told).toMatch(
    /^Wrong\. The total is off by −10\.0% to \+5\.0% depending on the year, because of the source/,
  )
})

test('where crossings were compared, derived tables say how many were written down', () => {
  const crossings = judged('border-crossings', { kind: 'within' })
  const told = sayVerdict(tables[4] as Judged, { ...report, tables: [...tables, crossings] }, voiceOf('en'))
  expect(told).toContain('derives it from crossings of which 90% were written down')
})

test.each(languages)('the page in %s has every table, its verdict and its figures', (language) => {
  const page = qualityPage(report, language)
  for (const [place, one] of tables.entries()) {
    expect(page).toContain(one.title[language])
    expect(say(place, language)).not.toMatch(/undefined|NaN|\[object|\$\{/)
  }
  expect(page).toContain(`<html lang="${language}">`)
  expect(page).toContain(report.dimensions['LABOUR_STATUS']?.[language])
  expect(page).not.toMatch(/undefined|NaN|\[object/)
  expect(page.match(/<caption/g)).toHaveLength(1 + 5 + 1 + 1)
  expect(page).toContain('10–99')
  expect(page.match(/<svg/g)).toHaveLength(1)
  // Two cells of the same place are one dot.
  expect(page.match(/<circle/g)).toHaveLength(2)
  expect(page).toMatch(/(Labour status|Situation\u00A0|Situação): ?(Employed|En emploi|Empregados)/)
  expect(page).toMatch(/Mali, (Female|Femmes|Mulheres)/)
})

test('the languages say different things of the same table', () => {
  for (const place of tables.keys())
    expect(new Set(languages.map((language) => say(place, language))).size).toBe(3)
})

test('what a table takes linkage to miss is said by group, in every language', () => {
  const groups = [
    { names: [{ en: 'Under 15', fr: 'Moins de 15 ans', pt: 'Menos de 15 anos' }], share: 0.7 },
    { names: [], share: 0.75 },
  ]
  const of = (kind: 'both' | 'unlinked', some = groups) =>
    judged('census-coverage', { kind: 'covered' }, { linkage: { kind, groups: some } })
  const told = (one: Judged, language: (typeof languages)[number]) =>
    sayVerdict(one, report, voiceOf(language))
  expect(told(of('unlinked'), 'en')).toContain('in the census all the same: 70% (Under 15), 75% (all others)')
  expect(told(of('unlinked'), 'fr')).toContain('(Moins de 15 ans)')
  expect(told(of('unlinked'), 'pt')).toContain('(todas as outras)')
  expect(told(of('both', groups.slice(1)), 'en')).toContain('taken to be linked: 75%, as a review found')
})

test('where the coverage of a census is wrong, its links are named, not the border', () => {
  const one = judged('census-coverage', { kind: 'uncovered', cause: 'linkage' }, { grade: 'care' })
  for (const language of languages)
    expect(sayVerdict(one, report, voiceOf(language))).toContain(voiceOf(language).w.cause.linkage)
})
