import { expect, test } from 'vitest'
import { sdmxStructure } from '../../src/exchange/sdmx-structure.ts'
import type { TableData } from '../../src/exchange/table-data.ts'
import { sampleData } from './sample-data.ts'
import { faults, sample } from './sdmx-schema.ts'

interface Component {
  readonly id: string
  readonly conceptIdentity: string
  readonly localRepresentation: { readonly enumeration?: string; readonly format?: unknown }
}
interface Message {
  readonly data: {
    readonly dataflows: readonly { readonly structure: string }[]
    readonly dataStructures: readonly {
      readonly id: string
      readonly dataStructureComponents: {
        readonly dimensionList: {
          readonly dimensions: readonly Component[]
          readonly timeDimension?: Component
        }
        readonly attributeList: { readonly attributes: readonly Component[] }
      }
    }[]
    readonly conceptSchemes: readonly {
      readonly concepts: readonly { readonly id: string; readonly name: string }[]
    }[]
    readonly codelists: readonly { readonly id: string; readonly codes: readonly { readonly id: string }[] }[]
  }
}
const read = (data: TableData): Message =>
  JSON.parse(new TextDecoder().decode(sdmxStructure(data))) as Message

test('the schema takes the official message and refuses others', () => {
  expect(faults(sample('structure', 'constructed-sample.json'), 'structure')).toEqual([])
  expect(faults({ data: { dataStructures: [{ id: 'no name' }] } }, 'structure')).not.toEqual([])
})

test('a message keeps the official schema, an empty selection too', () => {
  expect(faults(read(sampleData), 'structure')).toEqual([])
  const dimensions = sampleData.dimensions.map((d) => ({ ...d, codes: [] }))
  expect(faults(read({ ...sampleData, cells: [], attributes: {}, dimensions }), 'structure')).toEqual([])
})

test('what is referred to is there: the structure, each concept with its name, each codelist with its codes', () => {
  const { dataflows, dataStructures, conceptSchemes, codelists } = read(sampleData).data
  expect(dataflows[0]?.structure).toContain(`CORRIDOR:${dataStructures[0]?.id}(1.0.0)`)
  const { dimensionList, attributeList } = dataStructures[0]?.dataStructureComponents ?? {}
  expect(dimensionList?.dimensions.map(({ id }) => id)).toEqual(['REF_AREA', 'SEX'])
  expect(dimensionList?.timeDimension?.id).toBe('TIME_PERIOD')
  const components = [...(dimensionList?.dimensions ?? []), ...(attributeList?.attributes ?? [])]
  const names = new Map(conceptSchemes[0]?.concepts.map(({ id, name }) => [id, name]))
  for (const { id, conceptIdentity, localRepresentation } of components) {
    expect(conceptIdentity).toMatch(new RegExp(`\\.${id}$`))
    expect(names.has(id)).toBe(true)
    const list = codelists.find((one) =>
      localRepresentation.enumeration?.endsWith(`CORRIDOR:${one.id}(1.0.0)`),
    )
    expect(list === undefined).toBe(localRepresentation.format !== undefined)
  }
  expect(names.get('OBS_STATUS')).toBe('Statut de l’observation')
  expect(codelists.find(({ id }) => id === 'CL_OBS_STATUS')?.codes.map(({ id }) => id)).toEqual(['A', 'L'])
})
