/**
 * A release in memory with the tables that measures read, and the cells that a test gives.
 */
import type { Observation, Release } from '../../../src/published/model.ts'
import type { Asked } from '../../../src/capacity/measure/measure.ts'
import { nothing } from '../../../src/capacity/record.ts'
import type { CapacityRecord } from '../../../src/capacity/record.ts'
import { readStandards } from '../../../src/standards/standards.ts'
import { Source } from '../../../src/edition/source.ts'
import { tinyRelease } from '../../portal/tiny-release.ts'

const dimensions: Readonly<Record<string, readonly string[]>> = {
  'reporting-ability': ['TEMPLATE', 'DATA_ORIGIN', 'STATISTIC', 'REF_AREA', 'TIME_PERIOD'],
  'request-coverage': ['TEMPLATE_TABLE', 'BREAKDOWN', 'DATA_ORIGIN', 'REF_AREA', 'TIME_PERIOD'],
  timeliness: ['TEMPLATE_TABLE', 'DATA_ORIGIN', 'STATISTIC', 'REF_AREA', 'TIME_PERIOD'],
  'census-topics': ['CENSUS_TOPIC', 'REF_AREA', 'TIME_PERIOD'],
  'stock-census': ['REF_AREA', 'COUNTERPART_AREA', 'SEX', 'AGE', 'TYPE_OF_DATA', 'REPORT', 'TIME_PERIOD'],
}

/** Cells by table: the codes joined by full stops, and the value or the whole observation. */
export type Cells = Readonly<Record<string, Readonly<Record<string, number | null | Partial<Observation>>>>>

const standards = readStandards()
const model = standards.tables.find((t) => t.id === 'stock-census')

const same = (text: string) => ({ en: text, fr: text, pt: text })

/** A national source that tells nearly everything; `change` makes it worse. */
export const nationalSource = (change: Partial<Source> = {}): Source => ({
  ...Source.parse({
    id: 'census',
    provider: same('Office'),
    title: same('Census'),
    description: same('A census.'),
    vintage: '2021',
    origin: 'national',
    published: '2022-06-30',
    record_type: 'observation',
    confidentiality: 'public',
    licence: { id: 'CC-BY-4.0', name: 'CC BY', url: 'https://creativecommons.org/licenses/by/4.0/' },
    citation: 'Office, Census.',
    url: 'https://example.org',
    traps: [same('Undercount.')],
    files: [
      {
        name: 'a.csv',
        table: 'stock-census',
        set: { ESTIMATE_KIND: 'OBSERVED', RESIDENCE_RULE: 'DE_JURE' },
        columns: { Y: { as: 'TIME_PERIOD' }, T: { as: 'TYPE_OF_DATA' }, V: { as: 'OBS_VALUE' } },
      },
    ],
  }),
  ...change,
})

export function capacityRelease(cells: Cells, sources: readonly Source[] = [nationalSource()]): Release {
  if (model === undefined) throw new Error('stock-census is gone')
  const all = new Map(
    Object.entries(cells).map(([table, own]) => [
      table,
      Object.entries(own).map(([key, given]): Observation => ({
        key: key.split('.'),
        value: 1,
        status: 'A',
        confidentiality: 'F',
        typeOfData: null,
        estimate: 'OBSERVED',
        unit: 'PCT',
        source: 'census',
        vintage: '2021',
        reason: null,
        delivery: null,
        rows: [],
        residenceRule: null,
        coverage: null,
        imputed: null,
        cv: null,
        ...(typeof given === 'object' && given !== null ? given : { value: given }),
      })),
    ]),
  )
  const place = (table: string, dimension: string): number => dimensions[table]?.indexOf(dimension) ?? -1
  return {
    ...tinyRelease,
    vocabulary: {
      ...tinyRelease.vocabulary,
      codelists: standards.codelists,
      templates: standards.templates,
      scales: standards.scales,
      sources,
      tables: [...all.keys()].map((id) => ({ ...model, id, dimensions: [...(dimensions[id] ?? [])] })),
    },
    query: async ({ table, where = {} }) =>
      (all.get(table) ?? []).filter((o) =>
        Object.entries(where).every(([d, codes]) => codes.includes(o.key[place(table, d)] ?? '')),
      ),
    codes: async (table, dimension) => [
      ...new Set((all.get(table) ?? []).map((o) => o.key[place(table, dimension)] ?? '')),
    ],
  }
}

/** What a measure is asked with. */
export const about = (
  release: Release,
  country: string,
  more: { readonly record?: Partial<CapacityRecord>; readonly year?: number } = {},
): Asked => ({
  release,
  record: { ...nothing, ...more.record },
  country,
  ...(more.year === undefined ? {} : { year: more.year }),
})
