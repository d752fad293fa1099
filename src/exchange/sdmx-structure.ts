/**
 * SDMX-JSON 2.0.0, the structure message of a selection: its dataflow, the data structure that this uses, its concepts, and the codes
 * that occur in it, as partial codelists.
 */
import { attributes, numberAttributes } from './attributes.ts'
import { agency, artefact, dataflowId, isSdmxId, version } from './sdmx-id.ts'
import type { Named, TableData } from './table-data.ts'

const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json'

const scheme = 'CS_MIG'
const concept = (id: string): string =>
  `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${artefact(scheme)}.${id}`
const maintained = (id: string, name: string) => ({ id, name, version, agencyID: agency })

/** A component as it is coded; `codes` undefined where it is a text or a number. */
interface Coded extends Named {
  readonly codes?: readonly Named[] | undefined
  readonly dataType: 'String' | 'Double'
}

/** What can be listed: one code at least, all of them ids in the sense of SDMX. */
const isListed = ({ codes = [] }: Coded): boolean => codes.length > 0 && codes.every(({ id }) => isSdmxId(id))

const representation = (one: Coded) =>
  isListed(one)
    ? { enumeration: `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=${artefact(`CL_${one.id}`)}` }
    : { format: { dataType: one.dataType } }

export function sdmxStructure(data: TableData): Uint8Array {
  const nameOf = (id: string): string => data.names[id] ?? id
  const dimensions = data.dimensions.map((one): Coded & { readonly isTime: boolean } => ({
    ...one,
    dataType: 'String',
    isTime: one.role === 'time',
  }))
  const plain = dimensions.filter(({ isTime }) => !isTime)
  const time = dimensions.find(({ isTime }) => isTime)
  const told: readonly Coded[] = [
    ...attributes(data).map(({ id }): Coded => ({
      id,
      label: nameOf(id),
      codes: data.attributes[id],
      dataType: 'String',
    })),
    ...numberAttributes(data).map(({ id }): Coded => ({ id, label: nameOf(id), dataType: 'Double' })),
  ]
  const codelists = [...plain, ...told].filter(isListed).map((one) => ({
    ...maintained(`CL_${one.id}`, one.label),
    isPartial: true,
    codes: (one.codes ?? []).map(({ id, label }) => ({ id, name: label })),
  }))
  const flow = dataflowId(data)
  const structure = flow.replace(/^DF_/, 'DSD_')
  const measure = { id: 'OBS_VALUE', label: `${data.measure.label} (${data.unit.label})` }
  const message = {
    meta: {
      schema,
      id: `${data.id}-structure-${data.release.hash.slice(0, 16)}`,
      prepared: data.release.made,
      contentLanguages: [data.language],
      sender: { id: agency },
    },
    data: {
      dataflows: [
        {
          ...maintained(flow, data.title),
          description: data.definition,
          structure: `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${artefact(structure)}`,
        },
      ],
      dataStructures: [
        {
          ...maintained(structure, data.title),
          dataStructureComponents: {
            dimensionList: {
              id: 'DimensionDescriptor',
              dimensions: plain.map((one, position) => ({
                id: one.id,
                position,
                conceptIdentity: concept(one.id),
                localRepresentation: representation(one),
              })),
              ...(time === undefined
                ? {}
                : {
                    timeDimension: {
                      id: time.id,
                      conceptIdentity: concept(time.id),
                      localRepresentation: { format: { dataType: 'ObservationalTimePeriod' } },
                    },
                  }),
            },
            measureList: {
              id: 'MeasureDescriptor',
              measures: [
                {
                  id: measure.id,
                  conceptIdentity: concept(measure.id),
                  localRepresentation: { format: { dataType: 'Double' } },
                },
              ],
            },
            attributeList: {
              id: 'AttributeDescriptor',
              attributes: told.map((one) => ({
                id: one.id,
                attributeRelationship: { observation: {} },
                conceptIdentity: concept(one.id),
                localRepresentation: representation(one),
              })),
            },
          },
        },
      ],
      conceptSchemes: [
        {
          ...maintained(scheme, 'Corridor'),
          isPartial: true,
          concepts: [...dimensions, measure, ...told].map(({ id, label }) => ({ id, name: label })),
        },
      ],
      ...(codelists.length === 0 ? {} : { codelists }),
    },
  }
  return new TextEncoder().encode(JSON.stringify(message))
}
