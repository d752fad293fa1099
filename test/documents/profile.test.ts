import { expect, test } from 'vitest'
import { nothing } from '../../src/capacity/record.ts'
import type { CapacityRecord } from '../../src/capacity/record.ts'
import type { Block, Document } from '../../src/documents/model.ts'
import { profile } from '../../src/documents/profile/profile.ts'
import { makeContext } from '../../src/portal/make-context.ts'
import { languages } from '../../src/standards/labels.ts'
import type { Language } from '../../src/standards/labels.ts'
import { releaseOf } from '../portal/pages/release-of.ts'

const source = 'undesa-ims-2024'
const release = releaseOf(
  [
    { table: 'stock-origin', key: ['CIV', 'BFA', '_T', source, '2024'], value: 1_820_882 },
    { table: 'stock-origin', key: ['CIV', '_T', '_T', source, '2024'], value: 2_564_857 },
    { table: 'stock-origin', key: ['BFA', 'CIV', '_T', source, '2024'], value: 574_409 },
    { table: 'emigrants', key: ['CIV', '_T', '_T', source, '2024'], value: 1_211_422 },
    { table: 'displaced-hosted', key: ['CIV', 'IDP', '1999'], value: 12_345, source: 'unhcr-population' },
    { table: 'population-estimate', key: ['CIV', '2024'], value: 31_934_230 },
  ],
  ['CIV', 'BFA'],
)

const make = (lang: Language, record: CapacityRecord = nothing): Promise<Document> =>
  profile(
    makeContext(release, {
      lang,
      path: '/countries/CIV',
      params: { country: 'CIV' },
      query: new URLSearchParams(),
      origin: 'https://example.org',
    }),
    record,
    'CIV',
    'https://example.org',
  )

const english = await make('en')
const chapter = (document: Document, id: string) => document.chapters.find((one) => one.id === id)
const blocksIn = (document: Document): readonly Block[] =>
  document.chapters.flatMap((one) => [...one.blocks, ...one.sections.flatMap((s) => s.blocks)])

test('the outline is that of the Extended Migration Profile, with summary, annex, sources and method', () => {
  expect(english.chapters.map(({ letter, id }) => `${letter ?? ''}${id}`)).toEqual([
    'summary',
    'Acontext',
    'Bmigrants',
    'Cgovernance',
    'Ddata',
    'Efindings',
    'annex',
    'sources',
    'method',
  ])
})

test('a key number carries the address of its cell', () => {
  const facts = chapter(english, 'summary')?.blocks.flatMap((one) => (one.kind === 'facts' ? one.facts : []))
  expect(facts?.map((fact) => fact.value)).toContain(
    `\uE000/en/cells/stock-origin/CIV._T._T.${source}.2024\uE0012.6 million\uE002`,
  )
})

test('a number of long ago is no key number', () => {
  expect(JSON.stringify(chapter(english, 'summary'))).not.toContain('12,345')
})

test('each figure has its numbers in the annex, and no table stands there twice', () => {
  const tables = blocksIn(english).flatMap((one) => (one.kind === 'table' ? [one.table.id] : []))
  expect(new Set(tables).size).toBe(tables.length)
  const wanted = blocksIn(english).flatMap((one) => (one.kind === 'figure' ? [one.figure.numbers] : []))
  expect(wanted.length).toBeGreaterThan(1)
  expect(wanted.filter((id) => id === undefined || !tables.includes(id))).toEqual([])
})

test('what is not on record is listed, and nothing is invented', () => {
  const text = JSON.stringify(chapter(english, 'governance'))
  expect(text).toContain('Which agencies produce and use migration data')
  expect(text).toContain('No strategy of the country is on record.')
})

test('a table that the release does not have is named as a gap', () => {
  expect(JSON.stringify(chapter(english, 'data'))).toContain('not computed in this release')
})

test('an agency of the registry stands in the profile, with what it holds', async () => {
  const known = await make('fr', {
    ...nothing,
    stakeholders: [
      {
        country: 'CIV',
        source: 'Site',
        checked: '2026',
        example: false,
        agencies: [
          {
            id: 'ins',
            name: { fr: 'Institut de la statistique' },
            kind: 'statistics',
            role: 'both',
            holds: [{ what: 'Recensement', kind: 'census' }],
            needs: [],
            questions: [],
            focal_points: [],
          },
        ],
        agreements: [],
        engagements: [],
      },
    ],
  })
  const text = JSON.stringify(chapter(known, 'governance'))
  expect(text).toContain('Institut de la statistique')
  expect(text).not.toContain('Quels organismes produisent')
})

test('each language says the same in its own words', async () => {
  const all = await Promise.all(languages.map((lang) => make(lang)))
  expect(new Set(all.map((one) => one.kind)).size).toBe(3)
  const shapes = all.map((one) => blocksIn(one).map((block) => block.kind))
  expect(shapes[1]).toEqual(shapes[0])
  expect(shapes[2]).toEqual(shapes[0])
  for (const one of all) expect(JSON.stringify(one)).not.toMatch(/undefined|NaN|\[object/)
})
