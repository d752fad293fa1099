import { expect, test } from 'vitest'
import { notToldApart } from '../../../../src/portal/pages/table/not-told-apart.ts'
import { portal } from '../../../../src/portal/portal.tsx'
import { readStandards } from '../../../../src/standards/standards.ts'
import { releaseOf } from '../release-of.ts'

const tables = readStandards().tables
const dropped = (id: string, codes: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const table = tables.find((one) => one.id === id)
  if (table === undefined) throw new Error(id)
  return notToldApart(table, new Map(Object.entries(codes)))
}

test('what a definition tells apart and a release does not is told', () => {
  const codes = { REF_AREA: ['XSA'], SEX: ['F', 'M', '_T'], SOURCE: ['border-police'], TIME_PERIOD: ['2024'] }
  expect(dropped('emigration-next', { ...codes, COUNTERPART_AREA: ['_T'], AGE: ['_T'] })).toEqual([
    'COUNTERPART_AREA',
    'AGE',
  ])
  expect(dropped('emigration-next', { ...codes, COUNTERPART_AREA: ['_T', 'MLI'], AGE: ['_T'] })).toEqual([
    'AGE',
  ])
})

test('a table that is not counted from records tells nothing of the kind', () => {
  expect(dropped('stock-origin', { COUNTERPART_AREA: ['_T'] })).toEqual([])
})

test.each([
  ['en', 'Not told apart in this release', 'Country of next residence and Age'],
  ['fr', 'Non distingué dans cette publication', 'Pays de résidence suivante'],
  ['pt', 'Não distinguido nesta publicação', 'País de residência seguinte'],
])('the page says it in %s', async (lang, said, what) => {
  const release = releaseOf(
    ['F', 'M', '_T'].map((sex) => ({
      table: 'emigration-next',
      key: ['XSA', '_T', sex, '_T', 'border-police', '2024'],
    })),
    ['XSA'],
  )
  const app = portal(() => ({ ...release, count: async () => 3 }), {
    version: 'test',
    onError: (error) => expect(error).toBe(undefined),
  })
  const first = await app.request(`/${lang}/tables/emigration-next`)
  const text = (await first.text()).replaceAll(/[\u202F\u00A0]/g, ' ')
  expect(text).toContain(said)
  expect(text).toContain(what)
})
