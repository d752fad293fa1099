import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { activityFields } from '../../../src/capacity/activities/activity-fields.ts'
import { editList } from '../../../src/capacity/activities/edit-list.ts'
import { importActivities } from '../../../src/capacity/activities/import-activities.ts'
import { writeSheet } from '../../../src/capacity/activities/write-sheet.ts'
import type { Activity } from '../../../src/capacity/model/activity.ts'
import { readCapacity } from '../../../src/capacity/read-capacity.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { standardsOf } from '../../../src/edition/standards-of.ts'
import { activityOf } from './activity-of.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'activities-'))
  cpSync('editions/west-africa', dir, { recursive: true, filter: (path) => !/\.csv$|\.corridor/.test(path) })
})
afterEach(() => rmSync(dir, { recursive: true }))

const registry = (): readonly Activity[] => {
  const given = readEdition(dir)
  return readCapacity(given, standardsOf(given)).activities.map(({ value }) => value)
}
const send = (name: string, things: readonly Activity[]): string => {
  const file = join(dir, name)
  writeFileSync(file, writeSheet('csv', { name: 'activities', fields: activityFields, things }))
  return file
}
const texts = (): string =>
  readdirSync(join(dir, 'capacity/activities'))
    .toSorted()
    .map((name) => `${name}\n${readFileSync(join(dir, 'capacity/activities', name), 'utf8')}`)
    .join('\n')
const accra = activityOf({
  id: 'accra-2024',
  title: 'Training in Accra',
  start: '2024',
  place: { city: 'Accra', country: 'GHA' },
  countries: ['GHA'],
  part_of: 'fmm-west-africa',
})

test('new activities get a file of their own, and a second import adds nothing', async () => {
  const before = registry()
  const file = send('Ghana 2024.csv', [accra])
  const first = await importActivities(dir, file, 'csv')
  expect(first.fresh.map(({ id }) => id)).toEqual(['accra-2024'])
  expect(first.files).toEqual(['capacity/activities/imported-ghana-2024.yaml'])
  expect(registry().find(({ id }) => id === 'accra-2024')).toEqual(accra)
  expect(registry()).toHaveLength(before.length + 1)
  const text = texts()
  const second = await importActivities(dir, file, 'csv')
  expect([second.fresh.length, second.same.length, second.changed.length, second.files]).toEqual([
    0,
    1,
    0,
    [],
  ])
  expect(texts()).toBe(text)
})

test('a changed activity is changed where it stands, and nothing else in the file is', async () => {
  const midas = registry().find(({ id }) => id === 'midas')
  if (midas === undefined) throw new Error('the seed has MIDAS')
  const path = join(dir, 'capacity/activities/tools-and-surveys.yaml')
  const old = readFileSync(path, 'utf8')
  const done = await importActivities(dir, send('a.csv', [{ ...midas, funders: ['Somebody'] }]), 'csv')
  expect(done.changed.map(({ file }) => file)).toEqual(['capacity/activities/tools-and-surveys.yaml'])
  expect(registry().find(({ id }) => id === 'midas')).toEqual({ ...midas, funders: ['Somebody'] })
  const now = readFileSync(path, 'utf8')
  const [head, tail] = ['# Technical tools', '- id: ilo-labour-module-2005']
  expect(now.startsWith(head)).toBe(true)
  expect(now.slice(now.indexOf(tail))).toBe(old.slice(old.indexOf(tail)))
  expect(existsSync(join(dir, 'capacity/activities/imported-a.yaml'))).toBe(false)
})

test('a list with one wrong row changes nothing', async () => {
  const text = texts()
  const wrong = { ...accra, id: 'wrong', countries: ['GHX'] }
  await expect(importActivities(dir, send('b.csv', [accra, wrong]), 'csv')).rejects.toThrow(
    /capacity\.unknown: b\.csv names the country “GHX”/,
  )
  expect(texts()).toBe(text)
})

test('a new one that looks like one on record is pointed out', async () => {
  const twin = activityOf({
    id: 'tot-abuja',
    kind: 'training-of-trainers',
    title: 'Training of trainers on migration data, regional',
    start: '2017',
    place: { city: 'Abuja', country: 'NGA' },
    organisers: ['IOM'],
  })
  const { twins } = await importActivities(dir, send('c.csv', [twin]), 'csv')
  expect(twins.map(({ a, b }) => [a.id, b.id].toSorted())).toEqual([['abuja-tot-2017', 'tot-abuja']])
})

test('a list in YAML keeps its comments and order when one of it changes and one is added', () => {
  const text =
    '# ours\n- id: a\n  note: x # why\n# between\n- id: b\n  note: |\n    two\n    lines\n\n- id: c\n'
  const changed = { id: 'b', note: 'y' }
  expect(editList(text, [changed], [{ id: 'd' }])).toBe(
    '# ours\n- id: a\n  note: x # why\n# between\n- id: b\n  note: y\n\n- id: c\n\n- id: d\n',
  )
  expect(editList('', [], [{ id: 'd' }])).toBe('- id: d\n')
})
