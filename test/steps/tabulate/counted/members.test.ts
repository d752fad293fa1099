import { expect, test } from 'vitest'
import { members } from '../../../../src/steps/tabulate/counted/members.ts'
import { standards } from '../../ask.ts'

test('every finest code of an age, a status or a reason stands under one group at most', () => {
  for (const level of ['broad', 'subregion', 'group', 'birth', 'nationality'] as const) {
    const codes = [...members(level, standards).values()].flat()
    expect(new Set(codes).size).toBe(codes.length)
  }
})

test('broad ages end at 15 and 65; a sub-region has the countries of M49; birth leaves citizenship open', () => {
  expect(members('broad', standards).get('Y15T64')).toHaveLength(10)
  expect(members('broad', standards).get('Y_GE65')?.at(-1)).toBe('Y_GE85')
  expect(members('subregion', standards).get('M49_011')).toContain('CIV')
  expect(members('birth', standards).get('FB')).toEqual(['FB_NAT', 'FB_FOR', 'FB_U'])
  expect(members('group', standards).get('KIN')).toEqual(['MARRIAGE', 'FAMILY'])
})
