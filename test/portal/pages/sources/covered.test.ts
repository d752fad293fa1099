import { expect, test } from 'vitest'
import { covered } from '../../../../src/portal/pages/sources/covered.ts'
import { readEdition } from '../../../../src/edition/read-edition.ts'
import { tinyRelease } from '../../tiny-release.ts'

const source = readEdition('editions/west-africa').sources.find((s) => s.id === 'wb-remittances')
const row = { source: 'wb-remittances', year: 2017, cells: 10, missing: 0 }

test('a source covers what its own tables hold; tables computed from them do not count again', () => {
  const release = {
    ...tinyRelease,
    vocabulary: { ...tinyRelease.vocabulary, sources: source === undefined ? [] : [source] },
  }
  const [found] = covered(release, [
    { ...row, table: 'remittances', area: 'SEN' },
    { ...row, table: 'remittances', area: 'MRT', missing: 10 },
    { ...row, table: 'regional-stock', area: 'GHA' },
  ])
  expect(found).toMatchObject({ tables: ['remittances'], years: [2017], figures: 10, missing: 10 })
  expect([...(found?.byCountry.keys() ?? [])]).toEqual(['SEN', 'MRT'])
})
