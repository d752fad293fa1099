import { expect, test } from 'vitest'
import type { Codebook } from '../../../src/published/codebook.ts'
import type { MicrodataReport } from '../../../src/runs/microdata/microdata-report.ts'
import { codebookPage } from '../../../src/runs/microdata/report/codebook-page.tsx'
import { microdataPage } from '../../../src/runs/microdata/report/microdata-page.tsx'
import { bookOf } from '../../published/hand-out.ts'
import type { RiskReport } from '../../../src/steps/protect/microdata/report.ts'

const risk = (highest: number): RiskReport => ({
  persons: 1200,
  keys: ['sex'],
  below: [{ k: 3, persons: 7, share: 7 / 1200 }],
  expected: 4.25,
  expectedShare: 4.25 / 1200,
  highest,
  special: { persons: 2, highest: 4 },
  alike: {},
})

const report: MicrodataReport = {
  edition: 'sanoria',
  name: 'census',
  title: { en: 'The census', fr: 'Le recensement', pt: 'O recenseamento' },
  made: '2025-03-02T09:00:00.000Z',
  hash: 'abc',
  from: { from: 'recensement', at: '2023-11-19' },
  access: { who: 'on-request' },
  k: 3,
  limits: { risk: 0.1, withheld: 0.2 },
  population: 12_000,
  persons: 1200,
  labels: { sex: { en: 'Sex', fr: 'Sexe', pt: 'Sexo' }, reason: { en: 'Reason', fr: 'Motif', pt: 'Motivo' } },
  risk: { recorded: risk(0.5), coarser: risk(0.25), protected: risk(0.0625) },
  utility: [],
  sensitive: [
    { variable: 'reason', least: 2, givenAwayBefore: 31, givenAway: 0, withheld: 29, withheldShare: 0.145 },
  ],
  checks: [
    { id: 'k', green: true, found: 0, of: 1200 },
    { id: 'withheld', green: false, found: 1, of: 2 },
  ],
}

const given = bookOf('on-request')
const book: Codebook = {
  ...given,
  variables: given.variables.map((one) => ({
    ...one,
    codes: [{ code: 'F', label: { en: 'Female', fr: 'Féminin', pt: 'Feminino' }, persons: 601 }],
    withheldShare: 0.01,
  })),
}

test.each([
  ['en', 'Checks that are red: 1 of 2', '19 November 2023', '6.3%', /1,200 of 12,000/],
  ['fr', 'Contrôles rouges : 1 sur 2', '19 novembre 2023', '6,3', /1 200 sur 12 000/],
  ['pt', 'Controlos vermelhos: 1 de 2', '19 de novembro de 2023', '6,3', /1.?200 de 12 000/],
] as const)('the report in %s says first how many checks are red', (language, red, day, highest, persons) => {
  const page = microdataPage(report, language).replaceAll(/[\u202F\u00A0]/g, ' ')
  for (const text of [red, day, highest, report.title[language], '--approve --by NAME --override REASON'])
    expect(page).toContain(text)
  expect(page).toMatch(persons)
})

test.each([
  ['en', 'fits at least 3 of the persons drawn', 'nobody in this file exists', 'Female'],
  ['fr', 'convient à au moins 3 des personnes tirées', 'nul dans ce fichier n’existe', 'Féminin'],
  ['pt', 'convém a pelo menos 3 das pessoas sorteadas', 'ninguém neste ficheiro existe', 'Feminino'],
] as const)(
  'the codebook in %s says what is missing why, and each code',
  (language, anonymity, invented, code) => {
    const page = codebookPage(book, language)
    for (const text of [anonymity, invented, code, '601', '_missing', 'Q', 'O']) expect(page).toContain(text)
  },
)
