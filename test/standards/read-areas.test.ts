import { expect, test } from 'vitest'
import { readAreas } from '../../src/standards/read-areas.ts'

const list = readAreas('standards')
const areas = list.codes
const ids = new Set(areas.map((a) => a.id))
const sixteen = 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO'.split(' ')
const tongues = ['en', 'fr', 'pt', 'ar'] as const

/** What a list says more than once. */
const repeated = (values: readonly (string | undefined)[]): (string | undefined)[] =>
  values.filter((v, i) => v !== undefined && values.indexOf(v) !== i)

test('the list says what it is and where it comes from', () => {
  expect(list.id).toBe('CL_AREA')
  expect(list.source).toMatch(/ISO 3166-1/)
})

test('every code, M49 code, alpha-2 code and UNHCR code belongs to one area', () => {
  expect(repeated(areas.map((a) => a.id))).toEqual([])
  expect(repeated(areas.map((a) => a.m49))).toEqual([])
  expect(repeated(areas.map((a) => a.alpha2))).toEqual([])
  expect(repeated(areas.map((a) => a.unhcr))).toEqual([])
})

test('a provider’s own three-letter code is never the id of another area', () => {
  const own = areas.flatMap((a) => a.alpha3 ?? [])
  expect(own.filter((code) => ids.has(code))).toEqual([])
  expect(repeated(own)).toEqual([])
})

test('all 249 areas of ISO 3166-1 are there, 195 of them States', () => {
  const iso = areas.filter((a) => a.alpha2 !== undefined && a.id !== 'XKX')
  expect(iso).toHaveLength(249)
  expect(iso.every((a) => /^[A-Z]{3}$/.test(a.id) && /^\d{3}$/.test(a.m49 ?? ''))).toBe(true)
  expect(areas.filter((a) => a.kind === 'country')).toHaveLength(195)
})

test('parents and regions exist', () => {
  expect(areas.map((a) => a.parent).filter((p) => p !== undefined && !ids.has(p))).toEqual([])
  expect(areas.filter((a) => a.region !== undefined && !ids.has(`M49_${a.region}`))).toEqual([])
})

test('every country has a region, and only Antarctica and Abyei stand outside', () => {
  const outside = areas.filter(
    (a) => (a.kind === 'country' || a.kind === 'territory') && a.region === undefined,
  )
  expect(outside.map((a) => a.id).toSorted()).toEqual(['AB9', 'ATA'])
})

test.each(sixteen)('%s has names, demonyms and codes in all four languages', (id) => {
  const area = areas.find((a) => a.id === id)
  expect(area).toMatchObject({ kind: 'country', region: '011' })
  for (const tongue of tongues) {
    expect(area?.name[tongue], `name ${tongue}`).toBeTruthy()
    expect(area?.demonyms?.[tongue], `demonyms ${tongue}`).not.toEqual([])
  }
  expect(area?.unhcr).toMatch(/^[A-Z]{3}$/)
})

test('every country has its name in Arabic', () => {
  expect(areas.filter((a) => a.kind === 'country' && !a.name.ar)).toEqual([])
})

test('breaks are real days and tell what happened', () => {
  for (const { at, note } of areas.flatMap((a) => a.breaks)) {
    expect(new Date(at).toISOString().slice(0, 10)).toBe(at)
    expect(note).toMatch(/\.$/)
  }
  expect(areas.find((a) => a.id === 'SDN')?.breaks[0]?.at).toBe('2011-07-09')
  expect(areas.find((a) => a.id === 'SRB')?.breaks.map((b) => b.at)).toContain('2006-06-03')
  expect(areas.find((a) => a.id === 'CUW')?.breaks[0]?.at).toBe('2010-10-10')
})

test('dissolved areas have the years in which they existed, and no other area has', () => {
  expect(areas.filter((a) => (a.kind === 'dissolved') !== (a.exists?.to !== undefined))).toEqual([])
})

test('the residuals and groups that tables use are there', () => {
  for (const id of ['_T', '_U', '_O', 'W0', 'ECOWAS', 'UEMOA', 'CENSAD', 'AU', 'M49_011'])
    expect(ids).toContain(id)
})
