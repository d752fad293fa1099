import { expect, test } from 'vitest'
import { likeTitles } from '../../../src/capacity/activities/like-titles.ts'
import { gap, months } from '../../../src/capacity/activities/months.ts'
import { meetings, twins } from '../../../src/capacity/activities/overlaps.ts'
import { activityOf } from './activity-of.ts'

const lome = activityOf({
  id: 'lome',
  title: { en: 'Regional workshop on migration data management', fr: 'Atelier régional' },
  start: '2016-08',
  place: { city: 'Lomé', country: 'TGO' },
  organisers: ['IOM'],
  countries: ['BEN', 'TGO', 'GHA'],
  topics: ['CENSUS', 'QUALITY'],
})
const again = (more: object) => activityOf({ ...lome, id: 'again', ...more })
const ids = (list: readonly { a: { id: string }; b: { id: string } }[]) =>
  list.map(({ a, b }) => [a.id, b.id])

test('the same workshop told twice in near words is offered, with what agrees', () => {
  const [pair] = twins([
    lome,
    again({ title: 'Workshop on migration data management, regional', start: '2016' }),
  ])
  expect(pair?.why).toEqual(['kind', 'place', 'time', 'title', 'organiser'])
  expect(pair?.score).toBeCloseTo(1)
})

test.each([
  ['another kind', { kind: 'study-visit' }],
  ['another country', { place: { country: 'GHA' } }],
  ['another city', { place: { city: 'Kara', country: 'TGO' } }],
  ['another month', { start: '2016-09' }],
  ['another title', { title: 'Labour market information systems' }],
  ['no country in common', { countries: ['SEN'] }],
  ['one being part of the other', { part_of: 'lome' }],
])('two workshops are not one for %s', (_, more) => {
  expect(twins([lome, again(more)])).toEqual([])
})

test('where neither place nor time is told only the same title will do', () => {
  const bare = { start: undefined, place: undefined, countries: [] }
  expect(twins([again({ ...bare, id: 'x' }), again({ ...bare, id: 'y' })])).toHaveLength(1)
  expect(
    twins([again({ ...bare, id: 'x' }), again({ ...bare, id: 'y', title: 'Workshop on migration data' })]),
  ).toEqual([])
})

test('different organisers who met the same countries on the same topic within six months are shown what they share', () => {
  const rome = again({
    id: 'rome',
    organisers: ['UNDESA'],
    start: '2017-02',
    countries: ['BEN', 'GHA', 'ITA'],
    topics: ['CENSUS'],
  })
  expect(meetings([lome, rome])).toMatchObject([
    { topics: ['CENSUS'], countries: ['BEN', 'GHA'], months: 6, score: (1 / 2 + 2 / 4) / 2 },
  ])
  expect(meetings([lome, rome], 5)).toEqual([])
})

test.each([
  ['the same organiser', { organisers: ['IOM', 'UNDESA'] }],
  ['no organiser told', { organisers: [] }],
  ['no topic in common', { organisers: ['ILO'], topics: ['LABOUR'] }],
  ['no country in common', { organisers: ['ILO'], countries: ['SEN'] }],
  ['a handbook, which meets nobody', { organisers: ['ILO'], kind: 'handbook' }],
  ['no date', { organisers: ['ILO'], start: undefined }],
])('two activities did not meet: %s', (_, more) => {
  expect(ids(meetings([lome, again(more)]))).toEqual([])
})

test('a date known by its year counts as any month of it', () => {
  expect(months('2016', undefined)).toEqual({ from: 2016 * 12, to: 2016 * 12 + 11 })
  const [year, month] = [months('2016', undefined), months('2017-03-09', undefined)]
  expect(year === undefined || month === undefined ? -1 : gap(year, month)).toBe(3)
  expect(months(undefined, undefined)).toBeUndefined()
})

test('titles are compared in the language that they share, without accents and small words', () => {
  expect(
    likeTitles({ en: 'Workshop', fr: 'Atelier régional' }, { fr: 'Atelier regional', pt: 'Ateliê' }),
  ).toBe(1)
  expect(likeTitles({ en: 'Part 1 of the guide' }, { en: 'Part 2 of the guide' })).toBeLessThan(0.7)
  expect(likeTitles({ en: 'Workshop' }, { fr: 'Workshop' })).toBe(0)
})
