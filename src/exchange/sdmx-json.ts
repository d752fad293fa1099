/**
 * SDMX-JSON 2.0.0, the data message (SDMX 3.0, sdmx-twg/sdmx-json): all dimensions at the observation, codes as places in the values of
 * their component, names in the reader's language.
 *
 * A missing value is null; its attributes OBS_STATUS, REASON_MISSING and CONF_STATUS say why. An attribute that no cell of the selection has is left
 * out, and so is all structure where no cell was found: the schema asks for one value at least.
 */
import { attributes, numberAttributes } from './attributes.ts'
import { agency, dataflow, isSdmxId } from './sdmx-id.ts'
import type { Cell, Named, TableData } from './table-data.ts'

const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json'

/** A code that SDMX does not take for an id is a value. */
const valueOf = ({ id, label }: Named): unknown => (isSdmxId(id) ? { id, name: label } : { value: id })

/** An attribute as it is described, and what stands for it in an observation: a place, a text or a number. */
interface Told {
  readonly described: Readonly<Record<string, unknown>>
  readonly of: (cell: Cell) => string | number | null
}

function attributesOf(data: TableData): readonly Told[] {
  const relationship = { observation: {} }
  const isThere = (of: Told['of']): boolean => data.cells.some((cell) => of(cell) !== null)
  const texts = attributes(data).map(({ id, of }): Told => {
    const codes = data.attributes[id]
    if (codes === undefined)
      return {
        described: { id, name: data.names[id] ?? id, relationship, format: { dataType: 'String' } },
        of,
      }
    const places = new Map(codes.map((code, i) => [code.id, i]))
    return {
      described: { id, name: data.names[id] ?? id, relationship, values: codes.map(valueOf) },
      of: (cell) => places.get(of(cell) ?? '') ?? null,
    }
  })
  const numbers = numberAttributes(data).map(({ id, of }): Told => ({
    described: { id, name: data.names[id] ?? id, relationship, format: { dataType: 'Double' } },
    of,
  }))
  return [...texts, ...numbers].filter(({ of }) => isThere(of))
}

export function sdmxJson(data: TableData): Uint8Array {
  const places = data.dimensions.map(({ codes }) => new Map(codes.map(({ id }, i) => [id, i])))
  const told = attributesOf(data)
  const observations = Object.fromEntries(
    data.cells.map((cell) => [
      cell.key.map((code, d) => places[d]?.get(code) ?? 0).join(':'),
      [cell.value, ...told.map(({ of }) => of(cell))],
    ]),
  )
  const links = [
    { rel: 'dataflow', urn: `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${dataflow(data)}` },
    { rel: 'self', href: data.url },
  ]
  const structure = {
    dataSets: [0],
    links,
    name: data.title,
    description: data.definition,
    dimensions: {
      observation: data.dimensions.map(({ id, label, role, codes }, keyPosition) => ({
        id,
        name: label,
        keyPosition,
        ...(role === 'time' ? { roles: ['TIME_PERIOD'] } : {}),
        values: codes.map(valueOf),
      })),
    },
    measures: { observation: [{ id: 'OBS_VALUE', name: `${data.measure.label} (${data.unit.label})` }] },
    attributes: { observation: told.map(({ described }) => described) },
  }
  const isEmpty = data.cells.length === 0
  return new TextEncoder().encode(
    JSON.stringify({
      meta: {
        schema,
        id: `${data.id}-${data.release.hash.slice(0, 16)}`,
        prepared: data.release.made,
        contentLanguages: [data.language],
        sender: { id: agency },
      },
      data: {
        structures: isEmpty ? [] : [structure],
        dataSets: isEmpty ? [] : [{ structure: 0, links, action: 'Information', observations }],
      },
    }),
  )
}
