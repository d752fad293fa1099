/** What the registry of the West African edition was read from, and that nothing in it hangs in the air. */
import { expect, test } from 'vitest'
import { readCapacity } from '../../../src/capacity/read-capacity.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { standardsOf } from '../../../src/edition/standards-of.ts'
import { languages } from '../../../src/standards/labels.ts'
import type { Words } from '../../../src/standards/words.ts'

const given = readEdition('editions/west-africa')
const { activities, library } = readCapacity(given, standardsOf(given))
const brief = 'J. Schachter, Building Migration Data Capacity (IOM 2019)'
const read = activities.map(({ value }) => value).filter(({ source }) => source.document === brief)
const find = (id: string) => read.find((one) => one.id === id)
const inAll = (words: Words): boolean =>
  typeof words !== 'string' && languages.every((lang) => words[lang] !== undefined)

/** Headings of the brief. */
const sections = [
  'Central Mediterranean Route Thematic Report Series',
  'Introduction',
  'Capacity-building and capacity-development',
  'Data Management',
  'Examples of good practices',
  'National and Regional Migration Data Strategies',
  'Guidelines and Handbooks',
  'ECOWAS/IOM Training',
  '"Train the Trainer"',
  'UNDESA Trainings',
  'Other Training Events in Africa Targeting Specific Migrant Groups',
  'Trainings in Other Regions',
  'Training Centers',
  'Knowledge-Sharing Events',
  'Integrated Migration Data Management Framework',
  'Migration-Related Survey Questions',
  'Data Exchange Platforms/Table Templates',
  'Evaluation of capacity-building activities',
  'Conclusion and recommendations',
]

test('more than a hundred activities were read from the brief, each with its section', () => {
  expect(read.length).toBeGreaterThan(100)
  expect(read.filter(({ source }) => !sections.includes(source.section ?? '')).map(({ id }) => id)).toEqual(
    [],
  )
})

test('every kind that the brief tells apart is there', () => {
  const kinds = new Set(read.map(({ kind }) => kind))
  for (const kind of [
    'guideline',
    'handbook',
    'workshop',
    'training-of-trainers',
    'technical-assistance',
    'knowledge-event',
    'technical-tool',
    'training-centre',
    'observatory',
  ] as const)
    expect(kinds).toContain(kind)
})

test('all texts are in three languages', () => {
  const texts = read.flatMap((one) =>
    [one.title, one.summary, one.region ?? [], one.outputs, one.follow_up ?? []].flat(),
  )
  expect(texts.filter((words) => !inAll(words))).toEqual([])
  const works = library.flatMap(({ value }) => [value.title, value.summary, value.region ?? []].flat())
  expect(works.filter((words) => !inAll(words))).toEqual([])
})

test('numbers of people and countries are those of the brief', () => {
  expect(find('abuja-tot-2017')?.participants?.total).toBe(30)
  expect(find('gambia-cascade-2017')?.participants?.total).toBe(40)
  expect(find('dakar-undesa')?.participants?.total).toBe(21)
  expect(find('ifms-2018')?.participants?.total).toBe(500)
  expect(find('dakar-undesa')?.countries).toHaveLength(11)
  expect(find('migration-profiles')?.countries).toHaveLength(20)
  expect(find('unece-clearing-house')?.countries).toHaveLength(11)
  expect(find('ilms-asean')?.countries).toHaveLength(10)
  expect(find('med-hims')?.countries).toHaveLength(8)
  expect(find('acp-observatory')?.countries).toHaveLength(12)
  expect(find('fmm-west-africa')?.countries.toSorted()).toEqual([...given.edition.countries].toSorted())
})

test('a work of the library made by an activity is by an activity on record', () => {
  const ids = new Set(read.map(({ id }) => id))
  expect(library.filter(({ value }) => value.activity !== undefined && !ids.has(value.activity))).toEqual([])
})
