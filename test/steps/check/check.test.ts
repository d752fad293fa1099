import { expect, test } from 'vitest'
import { SourceFile } from '../../../src/edition/source.ts'
import { accept } from '../../../src/steps/check/accept.ts'
import { findings } from '../../../src/steps/check/findings.ts'
import { harmonise } from '../../../src/steps/harmonise/harmonise.ts'
import { read } from '../../../src/steps/read/read.ts'
import { askFile, standards, tableOf } from '../ask.ts'

const table = tableOf('stock-origin')

const file = (checks: readonly object[]): SourceFile =>
  SourceFile.parse({
    name: 'x.csv',
    table: 'stock-origin',
    columns: {
      A: { as: 'REF_AREA', codes: 'iso3' },
      B: { as: 'COUNTERPART_AREA', codes: 'iso3' },
      T: { as: 'TIME_PERIOD', codes: 'year' },
      M: { as: 'OBS_VALUE', set: { SEX: 'M' } },
      F: { as: 'OBS_VALUE', set: { SEX: 'F' } },
      S: { as: 'OBS_VALUE', set: { SEX: '_T' } },
    },
    checks,
  })

async function checked(checks: readonly object[], csv: string) {
  const given = file(checks)
  const clean = harmonise(
    read('read/x', given, 'deliveries/x.csv'),
    given,
    table,
    { sha256: 'a', source: 'un', vintage: 'v' },
    standards,
  )
  const found = findings(clean, given, table, standards.areas)
  const rows = await askFile(found, `A,B,T,M,F,S\n${csv}`, ['row', 'check'])
  const kept = await askFile(accept(clean, found, table), `A,B,T,M,F,S\n${csv}`, [
    'REF_AREA',
    'COUNTERPART_AREA',
    'TIME_PERIOD',
    'SEX',
  ])
  return { found: rows.map((r) => `${String(r['row'])} ${String(r['check'])}`), kept }
}

test('men and women who do not add up to the total set their row aside', async () => {
  const { found, kept } = await checked(
    [{ rule: 'adds-up', id: 'sexes', severity: 'error', dimension: 'SEX', parts: ['M', 'F'], total: '_T' }],
    'MLI,BFA,2020,10,5,15\nMLI,CIV,2020,10,5,16\n',
  )
  expect(found).toEqual(['2 sexes'])
  expect(kept.map((k) => k['COUNTERPART_AREA'])).toEqual(['BFA', 'BFA', 'BFA'])
})

test('origins are added without being named, and a tolerance is allowed', async () => {
  const rule = {
    rule: 'adds-up',
    id: 'origins',
    severity: 'warning',
    dimension: 'COUNTERPART_AREA',
    total: '_T',
  }
  const csv = 'MLI,_T,2020,10,5,15\nMLI,CIV,2020,6,3,9\nMLI,BFA,2020,4,1,5\n'
  expect((await checked([rule], csv)).found).toEqual(['1 origins', '1 origins'])
  expect((await checked([{ ...rule, tolerance: 1 }], csv)).found).toEqual([])
})

test('a value out of range and a repeated cell are found', async () => {
  const { found } = await checked(
    [
      { rule: 'in-range', id: 'range', severity: 'error', min: 0 },
      { rule: 'unique', id: 'once', severity: 'error' },
    ],
    'MLI,BFA,2020,-1,5,4\nMLI,CIV,2020,1,1,2\nMLI,CIV,2020,1,1,2\n',
  )
  expect([...new Set(found)]).toEqual(['1 range', '2 once', '3 once'])
})

test('a row of zeros that cannot be believed is published as missing, not as zero', async () => {
  const { kept } = await checked(
    [{ rule: 'not-all-zero', id: 'zeros', severity: 'warning', dimension: 'REF_AREA', codes: ['CIV'] }],
    'CIV,BFA,2020,0,0,0\nCIV,MLI,2020,0,0,0\nMLI,BFA,2020,0,0,0\n',
  )
  expect(
    kept
      .filter((k) => k['REF_AREA'] === 'CIV')
      .every(
        (k) => k['OBS_VALUE'] === null && k['OBS_STATUS'] === 'O' && k['REASON_MISSING'] === 'NOT_PLAUSIBLE',
      ),
  ).toBe(true)
  expect(kept.filter((k) => k['REF_AREA'] === 'MLI').every((k) => k['OBS_VALUE'] === 0)).toBe(true)
})

test('the first figure after a change of territory is marked as a break', async () => {
  const { found, kept } = await checked(
    [{ rule: 'territory-break', id: 'territory', severity: 'warning', dimension: 'REF_AREA' }],
    'SDN,MLI,2010,1,1,2\nSDN,MLI,2015,1,1,2\nSDN,MLI,2020,1,1,2\n',
  )
  expect([...new Set(found)]).toEqual(['2 territory'])
  expect(
    kept
      .map((k) => `${String(k['TIME_PERIOD'])} ${String(k['OBS_STATUS'])}`)
      .filter((t, i, all) => all.indexOf(t) === i),
  ).toEqual(['2010 A', '2015 B', '2020 A'])
})
