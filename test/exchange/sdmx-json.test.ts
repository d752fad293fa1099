import { expect, test } from 'vitest'
import { sdmxJson } from '../../src/exchange/sdmx-json.ts'
import type { TableData } from '../../src/exchange/table-data.ts'
import { sampleData } from './sample-data.ts'
import { faults, sample } from './sdmx-schema.ts'

interface Component {
  readonly id: string
  readonly values?: readonly { readonly id?: string; readonly name?: string }[]
}
interface Message {
  readonly meta: Readonly<Record<string, unknown>>
  readonly data: {
    readonly structures: readonly {
      readonly dimensions: { readonly observation: readonly Component[] }
      readonly attributes: { readonly observation: readonly Component[] }
    }[]
    readonly dataSets: readonly {
      readonly observations: Readonly<Record<string, readonly (number | string | null)[]>>
    }[]
  }
}
const read = (data: TableData): Message => JSON.parse(new TextDecoder().decode(sdmxJson(data))) as Message

/** Observations with codes in the place of numbers. */
function observations(message: Message): readonly Readonly<Record<string, unknown>>[] {
  const [structure] = message.data.structures
  const dimensions = structure?.dimensions.observation ?? []
  const attributes = structure?.attributes.observation ?? []
  return Object.entries(message.data.dataSets[0]?.observations ?? {}).map(([key, [value, ...told]]) => ({
    ...Object.fromEntries(
      key.split(':').map((place, d) => [dimensions[d]?.id, dimensions[d]?.values?.[Number(place)]?.id]),
    ),
    value,
    ...Object.fromEntries(
      attributes.map(({ id, values }, i) => [
        id,
        values === undefined || told[i] === null ? told[i] : values[Number(told[i])]?.id,
      ]),
    ),
  }))
}

test('the schema takes official messages and refuses others', () => {
  expect(faults(sample('data', 'exr/exr-flat.json'))).toEqual([])
  expect(faults({ meta: {}, data: {} })).not.toEqual([])
  expect(faults({ data: { structures: [{}] } })).not.toEqual([])
})

test('a message keeps the official schema, an empty selection too', () => {
  expect(faults(read(sampleData))).toEqual([])
  const nothing = {
    ...sampleData,
    cells: [],
    dimensions: sampleData.dimensions.map((d) => ({ ...d, codes: [] })),
  }
  expect(faults(read(nothing))).toEqual([])
  expect(read(nothing).data).toEqual({ structures: [], dataSets: [] })
})

test('each observation is the cell of its codes, a missing one without a value and with its reason', () => {
  const found = observations(read(sampleData))
  expect(found).toHaveLength(sampleData.cells.length)
  for (const [i, { key, value, status, reason, vintage }] of sampleData.cells.entries()) {
    const [area, sex, year] = key
    expect(found[i]).toMatchObject({ REF_AREA: area, SEX: sex, TIME_PERIOD: year, value, OBS_STATUS: status })
    expect(found[i]).toMatchObject({ REASON_MISSING: reason, VINTAGE: vintage })
  }
})

test('names are in the language of the reader, and the same data give the same bytes', () => {
  const message = read(sampleData)
  expect(message.meta).toMatchObject({ contentLanguages: ['fr'], prepared: '2026-01-01T00:00:00.000Z' })
  expect(message.data.structures[0]?.dimensions.observation[0]?.values?.[0]).toEqual({
    id: 'CIV',
    name: 'Côte d’Ivoire',
  })
  expect(sdmxJson(sampleData)).toEqual(sdmxJson({ ...sampleData }))
})
