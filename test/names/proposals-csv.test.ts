import { expect, test } from 'vitest'
import { readProposals, writeProposals } from '../../src/names/proposals-csv.ts'

const proposals = [
  { kind: 'given', spelling: 'mamaduh', other: 'mamadou', canonical: 'mohamed', support: 9, lift: 4.25 },
  { kind: 'surname', spelling: 'xandiko', other: 'shandiko', canonical: 'shandiko', support: 2.5, lift: 6 },
] as const

const text = `kind,spelling,other,canonical,support,lift,decision
given,mamaduh,mamadou,mohamed,9,4.25,
surname,xandiko,shandiko,shandiko,2.5,6.00,
`

test('proposals are written with room for a decision, and read back', () => {
  expect(writeProposals(proposals)).toBe(text)
  expect(readProposals(text, 'names.csv')).toEqual(proposals.map((p) => ({ ...p, decision: '' })))
})

test('what a spreadsheet does to the file is no obstacle', () => {
  const spread = `\uFEFF${text.replaceAll(',', ';').replace('4.25;', '4.25; Yes ')}`
  expect(readProposals(spread, 'names.csv').map((p) => p.decision)).toEqual(['yes', ''])
})

test('a decision that is none, a missing column and a torn field are refused with their place', () => {
  expect(() => readProposals(text.replace('4.25,', '4.25,perhaps'), 'names.csv')).toThrow('row 2')
  expect(() => readProposals(text.replace('lift,', ''), 'names.csv')).toThrow('read.missing-column')
  expect(() => readProposals(`${text}"given`, 'names.csv')).toThrow('read.not-a-table')
})
