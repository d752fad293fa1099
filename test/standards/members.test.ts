import { expect, test } from 'vitest'
import { membersAt } from '../../src/standards/members.ts'
import { readGroups } from '../../src/standards/read-groups.ts'
import type { Group } from '../../src/standards/group.ts'

const groups = readGroups('standards')
const group = (id: string): Group => {
  const found = groups.find((g) => g.id === id)
  if (found === undefined) throw new Error(`no group ${id}`)
  return found
}

test.each([
  ['ECOWAS', '1975-05-27', 0],
  ['ECOWAS', '1976-06-30', 15],
  ['ECOWAS', '1980-01-01', 16],
  ['ECOWAS', '2005-07-01', 15],
  ['ECOWAS', '2024-12-31', 15],
  ['ECOWAS', '2025-01-28', 15],
  ['ECOWAS', '2025-01-29', 12],
  ['ECOWAS', '2025-02-01', 12],
  ['UEMOA', '1996-01-01', 7],
  ['UEMOA', '2026-01-01', 8],
  ['CENSAD', '1998-03-01', 6],
  ['CENSAD', '2003-01-01', 18],
  ['CENSAD', '2006-01-01', 23],
  ['CENSAD', '2010-01-01', 29],
  ['AU', '2003-01-01', 53],
  ['AU', '2012-01-01', 54],
  ['AU', '2020-01-01', 55],
  ['M49_018', '1900-01-01', 5],
])('%s had on %s %i members', (id, date, count) => {
  expect(membersAt(group(id), date)).toHaveLength(count)
})

test('Mauritania was in ECOWAS in 1999 and not in 2001', () => {
  expect(membersAt(group('ECOWAS'), '1999-12-31')).toContain('MRT')
  expect(membersAt(group('ECOWAS'), '2001-01-01')).not.toContain('MRT')
})

test('Burkina Faso, Mali and Niger left ECOWAS and stayed in UEMOA', () => {
  for (const id of ['BFA', 'MLI', 'NER']) {
    expect(membersAt(group('ECOWAS'), '2025-06-30')).not.toContain(id)
    expect(membersAt(group('UEMOA'), '2025-06-30')).toContain(id)
  }
})
