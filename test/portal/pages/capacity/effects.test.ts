import { expect, test } from 'vitest'
import type { CapacityRecord } from '../../../../src/capacity/record.ts'
import { nothing } from '../../../../src/capacity/record.ts'
import { Activity } from '../../../../src/capacity/model/activity.ts'
import { Effect } from '../../../../src/capacity/model/effect.ts'
import { portal } from '../../../../src/portal/portal.tsx'
import type { Release } from '../../../../src/published/model.ts'
import { releaseOf } from '../release-of.ts'

const countries = ['BEN', 'BFA', 'CIV', 'GHA', 'MLI', 'SEN']
const years = Array.from({ length: 12 }, (_, i) => 2008 + i)

/** Shares that rise from 10 to `after` where a country took part, and to `other` elsewhere; each country a little apart. */
const shares = (after: number, other: number): Release =>
  releaseOf(
    countries.flatMap((country, i) =>
      years.map((year) => ({
        table: 'reporting-ability',
        key: ['_T', 'NATIONAL', 'SHARE', country, String(year)],
        value: year < 2013 ? 10 + i : (i < 3 ? after : other) + i + (i % 3) * 0.7,
        unit: 'PCT',
      })),
    ),
    countries,
  )

const record: CapacityRecord = {
  ...nothing,
  activities: [
    Activity.parse({
      id: 'workshop',
      kind: 'workshop',
      title: { en: 'Workshop in Dakar', fr: 'Atelier de Dakar', pt: 'Ateliê de Dacar' },
      summary: 'A workshop',
      start: 2013,
      countries: ['BEN', 'BFA', 'CIV'],
      topics: ['CENSUS'],
      source: { document: 'this test' },
    }),
    Activity.parse({
      id: 'handbook',
      kind: 'handbook',
      title: 'Handbook',
      summary: 'For all',
      start: 2013,
      countries,
      topics: ['CENSUS'],
      source: { document: 'this test' },
    }),
  ],
  effects: [
    Effect.parse({
      id: 'question',
      activity: 'workshop',
      measure: 'reporting',
      before: { from: 2008, to: 2012 },
      after: { from: 2014, to: 2019 },
      without: [{ country: 'SEN', why: 'It held the workshop' }],
      caution: 'Nobody drew lots.',
    }),
  ],
}
const page = async (release: Release, found: CapacityRecord, lang = 'en'): Promise<string> => {
  const given = {
    ...release,
    document: async (name: string) => (name === 'capacity' ? found : undefined),
  }
  const app = portal(() => given, { version: 'test' })
  return (await app.request(`/${lang}/capacity/effects`)).text()
}
const all = { ...record, effects: record.effects.map((effect) => ({ ...effect, without: [] })) }

test('groups that moved alike show no difference, and the page says that this proves nothing', async () => {
  const text = await page(shares(15, 15), all)
  expect(text).toContain('No difference can be told')
  expect(text).toContain('no proof that nothing came of it')
})

test('a group that moved by ten points more shows a difference, with its interval and a caution', async () => {
  const text = await page(shares(30, 20), all)
  expect(text).toMatch(/the change of the measure was 1?\d\.\d percentage points higher in the countries/)
  expect(text).toContain('Nobody drew lots.')
  expect(text).toContain('A difference is not yet an effect')
})

test('a group of two is refused with the reason, and what was left out is named', async () => {
  const text = await page(shares(30, 20), record)
  expect(text).toContain('fewer than three countries with values did not take part')
  expect(text).toContain('It held the workshop')
})

test('an activity for every country has no one to be compared with', async () => {
  expect(await page(shares(30, 20), all)).toContain('no one is left to compare with')
})

test.each([
  ['en', 'compares no activity'],
  ['fr', 'ne compare encore aucune activité'],
  ['pt', 'ainda não compara nenhuma atividade'],
])('an edition that asks nothing says so (%s)', async (lang, words) => {
  expect(await page(releaseOf([], countries), nothing, lang)).toContain(words)
})
