/**
 * A release of a few cells, held in memory, so that pages can be tested without a file: three countries, one table.
 */
import type { Observation, Release } from '../../src/published/model.ts'
import { Area } from '../../src/standards/area.ts'
import { Table } from '../../src/standards/table.ts'

const same = (text: string) => ({ en: text, fr: text, pt: text })
const area = (id: string, m49: string, name: readonly [string, string, string]): Area =>
  Area.parse({ id, m49, kind: 'country', name: { en: name[0], fr: name[1], pt: name[2] } })

const observation = (key: readonly string[], value: number | null, estimate = 'OBSERVED'): Observation => ({
  key,
  value,
  estimate,
  status: value === null ? 'L' : 'A',
  confidentiality: 'F',
  typeOfData: 'B',
  unit: 'PS',
  source: 'undesa-ims-2024',
  vintage: '2024',
  reason: value === null ? 'NOT_COLLECTED' : null,
  delivery: 'a'.repeat(64),
  rows: [1],
  residenceRule: null,
  coverage: null,
  imputed: null,
  cv: null,
})

const cells = [
  observation(['CIV', 'BFA', '_T', 'undesa-ims-2024', '2020'], 1_800_000),
  observation(['CIV', 'BFA', '_T', 'undesa-ims-2024', '2024'], 1_820_882, 'EXTRAPOLATED'),
  observation(['BFA', 'CIV', '_T', 'undesa-ims-2024', '2024'], 574_409),
  observation(['MLI', 'CIV', '_T', 'undesa-ims-2024', '2024'], null),
]

export const tinyRelease: Release = {
  info: { number: 7, hash: 'f00d'.repeat(16), made: '2026-11-22T21:00:00Z', program: 'corridor 0.1.0' },
  vocabulary: {
    edition: {
      id: 'west-africa',
      countries: ['BFA', 'CIV', 'MLI'],
      example: false,
      areas: [],
      groups: [],
      region: { group: 'ECOWAS', at: '2024-12-31' },
      languages: ['en', 'fr', 'pt'],
      title: {
        en: 'Migration in West Africa',
        fr: 'Migrations en Afrique de l’Ouest',
        pt: 'Migrações na África Ocidental',
      },
      summary: {
        en: 'Who moves between three countries.',
        fr: 'Qui se déplace entre trois pays.',
        pt: 'Quem se desloca entre três países.',
      },
      sources: ['undesa-ims-2024'],
      tables: ['stock-origin'],
      contact: 'data@example.org',
    },
    tables: [
      Table.parse({
        id: 'stock-origin',
        version: '1.0',
        theme: 'stock',
        title: { en: 'Migrants by origin', fr: 'Migrants selon l’origine', pt: 'Migrantes por origem' },
        question: same('Who?'),
        definition: same('People.'),
        universe: same('All.'),
        measure: 'STOCK',
        unit: 'PS',
        decimals: 0,
        freq: 'A',
        dimensions: ['REF_AREA', 'COUNTERPART_AREA', 'SEX', 'SOURCE', 'TIME_PERIOD'],
        method: 'reported',
      }),
    ],
    concepts: [],
    codelists: [
      {
        id: 'CL_OBS_STATUS',
        agency: 'SDMX',
        version: '2.2',
        source: 'SDMX',
        ours: false,
        name: same('Status'),
        codes: [
          {
            id: 'L',
            name: {
              en: 'exists but was not collected',
              fr: 'existe mais n’a pas été collecté',
              pt: 'existe mas não foi recolhido',
            },
          },
        ],
      },
    ],
    areas: [
      area('BFA', '854', ['Burkina Faso', 'Burkina Faso', 'Burquina Faso']),
      area('CIV', '384', ['Côte d’Ivoire', 'Côte d’Ivoire', 'Costa do Marfim']),
      area('MLI', '466', ['Mali', 'Mali', 'Mali']),
    ],
    groups: [],
    definitions: [],
    structures: [],
    templates: [],
    questions: [],
    actions: [],
    scales: [],
    reliability: [],
    sources: [],
  },
  query: async ({ table, where = {} }) => {
    const dimensions = ['REF_AREA', 'COUNTERPART_AREA', 'SEX', 'SOURCE', 'TIME_PERIOD']
    return table === 'stock-origin'
      ? cells.filter((c) => dimensions.every((d, i) => where[d]?.includes(c.key[i] ?? '') ?? true))
      : []
  },
  count: async () => cells.length,
  codes: async () => [],
  cell: async (_, key) => cells.find((c) => c.key.join() === key.join()),
  inputs: async () => [],
  deliveries: async () => [],
  findings: async () => [],
  steps: async () => [],
  coverage: async () => [],
  document: async () => undefined,
  close: () => {},
}
