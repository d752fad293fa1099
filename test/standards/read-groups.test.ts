import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAreas } from '../../src/standards/read-areas.ts'
import { readGroups } from '../../src/standards/read-groups.ts'

const areas = readAreas('standards').codes
const groups = readGroups('standards')
const members = (id: string): string[] => groups.find((g) => g.id === id)?.members.map((m) => m.area) ?? []

test('every group and every member is an area, and no member stands twice', () => {
  const ids = new Set(areas.map((a) => a.id))
  for (const group of groups) {
    expect(ids).toContain(group.id)
    expect(group.members.map((m) => m.area).filter((m) => !ids.has(m))).toEqual([])
    expect(new Set(members(group.id)).size).toBe(group.members.length)
  }
})

test('a group has the name that the list of areas gives it', () => {
  for (const group of groups) expect(group.name).toEqual(areas.find((a) => a.id === group.id)?.name)
})

test('nobody leaves before joining', () => {
  const all = groups.flatMap((g) => g.members)
  expect(all.filter((m) => m.from !== undefined && m.to !== undefined && m.from >= m.to)).toEqual([])
})

test('a region of the United Nations has the areas that name it as theirs', () => {
  const now = areas.filter((a) => a.region === '011' && a.kind !== 'dissolved').map((a) => a.id)
  expect(members('M49_011').toSorted()).toEqual(now.toSorted())
  expect(members('M49_011')).toHaveLength(17)
})

test('a continent has all the members of its regions', () => {
  const below = areas.filter((a) => a.parent === 'M49_002').flatMap((a) => members(a.id))
  expect(members('M49_002').toSorted()).toEqual(below.toSorted())
})

test('two groups with one id are refused, with the file that repeats it', () => {
  const dir = mkdtempSync(join(tmpdir(), 'standards-'))
  mkdirSync(join(dir, 'groups'))
  const group = 'id: AU\nname: { en: a, fr: a, pt: a }\nsource: made up\nmembers: []\n'
  writeFileSync(join(dir, 'groups/a.yaml'), group)
  writeFileSync(join(dir, 'groups/b.yaml'), group)
  expect(() => readGroups(dir)).toThrow('standards.invalid: standards/groups/b.yaml is wrong at id')
})

test('a membership with a date that is none is refused, with its place', () => {
  const dir = mkdtempSync(join(tmpdir(), 'standards-'))
  mkdirSync(join(dir, 'groups'))
  const member = '{ area: MLI, from: "1994" }'
  writeFileSync(
    join(dir, 'groups/a.yaml'),
    `id: AU\nname: { en: a, fr: a, pt: a }\nsource: made up\nmembers: [${member}]\n`,
  )
  expect(() => readGroups(dir)).toThrow('members.0.from')
})
