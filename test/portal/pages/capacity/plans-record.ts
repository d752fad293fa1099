/**
 * What one small country wrote about its agencies, its assessment and its strategy, for the tests of the pages that show it.
 */
import { Assessment } from '../../../../src/capacity/model/assessment.ts'
import { Stakeholders } from '../../../../src/capacity/model/stakeholders.ts'
import { Strategy } from '../../../../src/capacity/model/strategy.ts'

export const stakeholders = Stakeholders.parse({
  country: 'MLI',
  source: { en: 'Told by the office.', fr: 'D’après l’institut.', pt: 'Segundo o instituto.' },
  checked: '2026-03',
  agencies: [
    {
      id: 'office',
      name: { en: 'The office', fr: 'L’institut', pt: 'O instituto' },
      kind: 'statistics',
      role: 'both',
      holds: [{ what: 'Censuses', kind: 'census', since: 1998 }],
    },
    { id: 'border', name: 'La police des frontières', kind: 'police', role: 'producer' },
    { id: 'plan', name: 'The ministry', kind: 'ministry', role: 'user', questions: ['How many <come>?'] },
  ],
  agreements: [
    { id: 'a', from: 'border', to: 'office', what: 'Crossings', basis: 'Law', records: true, start: '2020' },
    {
      id: 'b',
      from: 'border',
      to: 'office',
      what: 'Visas',
      basis: 'Letter',
      records: false,
      start: '2015',
      end: '2019',
    },
  ],
  engagements: [{ date: '2026-02-11', agencies: ['office', 'plan'], kind: 'meeting', about: 'Needs' }],
})

export const assessments = [
  Assessment.parse({
    id: 'MLI-2023',
    country: 'MLI',
    date: '2023-01-15',
    assessors: ['Head of statistics'],
    answers: [{ question: 'stakeholders.mapped', score: 0 }],
  }),
  Assessment.parse({
    id: 'MLI-2025',
    country: 'MLI',
    date: '2025-01-15',
    assessors: ['Head of statistics'],
    answers: [
      { question: 'stakeholders.mapped', score: 1, agency: 'office', note: 'All of <them>' },
      { question: 'management.protocol', score: 0, agency: 'border' },
    ],
  }),
]

export const strategy = Strategy.parse({
  id: 'MLI-2025',
  country: 'MLI',
  title: { en: 'Counting better', fr: 'Mieux compter', pt: 'Contar melhor' },
  from: 2025,
  to: 2028,
  status: 'adopted',
  adopted: '2025-03-01',
  objectives: [
    {
      id: 'rules',
      title: { en: 'Common rules', fr: 'Des règles communes', pt: 'Regras comuns' },
      group: 'management',
      actions: [
        {
          id: 'protocol',
          from: 'common-protocol',
          owner: 'office',
          partners: ['border'],
          cost: { amount: 12500, currency: 'XOF' },
          funding: { funder: 'The state', secured: true },
          start: '2025-04',
          end: '2026-03',
          indicator: { measure: 'agreements-in-force', baseline: 0, target: 4, by: '2027' },
          state: 'running',
        },
      ],
    },
  ],
})
