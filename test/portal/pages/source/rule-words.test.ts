import { expect, test } from 'vitest'
import { Check } from '../../../../src/edition/source.ts'
import { makeContext } from '../../../../src/portal/make-context.ts'
import { ruleWords } from '../../../../src/portal/pages/source/rule-words.ts'
import type { Language } from '../../../../src/standards/labels.ts'
import { readStandards } from '../../../../src/standards/standards.ts'
import { tinyRelease } from '../../tiny-release.ts'

const standards = readStandards()
const release = { ...tinyRelease, vocabulary: { ...tinyRelease.vocabulary, ...standards } }
const table = standards.tables.find((t) => t.id === 'stock-origin')
const say = (lang: Language, check: object | undefined): string => {
  const ctx = makeContext(release, {
    lang,
    path: '',
    params: {},
    query: new URLSearchParams(),
    origin: 'http://localhost',
  })
  if (table === undefined) throw new Error('stock-origin is not defined')
  return ruleWords(
    ctx,
    table,
    check === undefined ? undefined : Check.parse({ id: 'x', severity: 'error', ...check }),
  )
}

test.each([
  [
    'en',
    { rule: 'adds-up', dimension: 'SEX', parts: ['M', 'F'], total: '_T' },
    'Male and Female add up to “Total”',
  ],
  ['fr', { rule: 'in-range', min: 0 }, 'Aucun chiffre n’est inférieur à 0'],
  ['pt', { rule: 'in-range', min: 0, max: 100 }, 'Os números ficam entre 0 e 100'],
  ['en', { rule: 'unique' }, 'No cell is given twice'],
  [
    'en',
    { rule: 'not-all-zero', dimension: 'COUNTERPART_AREA', codes: ['CIV'] },
    'The figures of Côte d’Ivoire are not all zero',
  ],
  ['fr', undefined, 'Chaque code figure dans sa nomenclature et chaque chiffre est un nombre'],
] as const)('in %s, the rule %j is told as a sentence', (lang, check, text) => {
  expect(say(lang, check)).toBe(text)
})
