/**
 * A selection with every name that it needs, for the writers of formats (exchange/table-data.ts).
 */
import { citation } from '../exchange/citation.ts'
import { recordTerms } from '../exchange/record-terms.ts'
import type { Dimension, Named, NamedSource, TableData } from '../exchange/table-data.ts'
import type { Language } from '../standards/labels.ts'
import { isFromRecords } from '../standards/table.ts'
import type { Table } from '../standards/table.ts'
import { labelCodes } from './label-codes.ts'
import type { Observation, Query, Release } from './model.ts'
import { citedAs, isReported } from './public-source.ts'
import type { PublicSource } from './public-source.ts'

export interface TableDataOptions {
  readonly language: Language
  /** Whether names stand beside codes. */
  readonly labels: boolean
  /** Address at which the selection is found again. */
  readonly url: string
}

const coded: readonly (readonly [string, (o: Observation) => string | null])[] = [
  ['OBS_STATUS', (o) => o.status],
  ['REASON_MISSING', (o) => o.reason],
  ['CONF_STATUS', (o) => o.confidentiality],
  ['TYPE_OF_DATA', (o) => o.typeOfData],
  ['ESTIMATE_KIND', (o) => o.estimate],
  ['UNIT_MEASURE', (o) => o.unit],
  ['SOURCE', (o) => o.source],
  ['RESIDENCE_RULE', (o) => o.residenceRule],
]

/** Select and name; throws what Release.query throws. */
export async function tableData(
  release: Release,
  table: Table,
  query: Query,
  options: TableDataOptions,
): Promise<TableData> {
  const { language, labels, url } = options
  const { vocabulary, info } = release
  const cells = await release.query(query)
  const named = (concept: string, codes: readonly string[]): readonly Named[] =>
    labelCodes(vocabulary, concept, codes, language)
  const one = (concept: string, id: string): Named => named(concept, [id])[0] ?? { id, label: id }
  const dimensions = await Promise.all(
    table.dimensions.map(async (id, d): Promise<Dimension> => {
      const present = new Set(cells.map((cell) => cell.key[d]))
      const codes = (await release.codes(table.id, id)).filter((code) => present.has(code))
      const concept = vocabulary.concepts.find((c) => c.id === id)
      const label = table.roles[id]?.[language] ?? concept?.name[language] ?? id
      return {
        id,
        label,
        role: roleOf(id),
        codes: id === 'TIME_PERIOD' ? periods(table, codes) : named(id, codes),
      }
    }),
  )
  const attributes = Object.fromEntries(
    coded
      .filter(([id]) => !table.dimensions.includes(id) && (id !== 'RESIDENCE_RULE' || isFromRecords(table)))
      .map(([id, of]) => [
        id,
        named(id, [...new Set(cells.map(of))].filter((code) => code !== null).toSorted()),
      ]),
  )
  const used = new Set(cells.map((cell) => cell.source))
  const sources = vocabulary.sources
    .filter((source) => used.has(source.id))
    .map((source) => namedSource(source, language))
  const title = table.title[language]
  const { number, hash, made } = info
  const cited = {
    edition: vocabulary.edition.title[language],
    title,
    release: { number, hash, year: made.slice(0, 4) },
    url,
    sources: sources.map((s) => s.citation),
  }
  return {
    language,
    labels,
    id: table.id,
    title,
    definition: table.definition[language],
    universe: table.universe[language],
    measure: one('MEASURE', table.measure),
    unit: one('UNIT_MEASURE', table.unit),
    decimals: table.decimals,
    fromRecords: isFromRecords(table),
    dimensions,
    attributes,
    names: Object.fromEntries(vocabulary.concepts.map((c) => [c.id, c.name[language]])),
    cells,
    sources,
    release: { number, hash, made },
    citation: citation(cited, language),
    url,
  }
}

function namedSource(source: PublicSource, language: Language): NamedSource {
  const named = { id: source.id, title: source.title[language], citation: citedAs(source, language) }
  return isReported(source)
    ? { ...named, licence: source.licence.name, url: source.url }
    : {
        ...named,
        records: source.confidentiality,
        legal_basis: source.legal_basis[language],
        terms: recordTerms[language],
      }
}

/** A period of five years is named by its ends: `2015` is 2015–2020. */
const periods = (table: Table, codes: readonly string[]): readonly Named[] =>
  codes.map((id) => ({ id, label: table.freq === 'A5' ? `${id}–${Number(id) + 5}` : id }))

function roleOf(dimension: string): Dimension['role'] {
  if (dimension === 'TIME_PERIOD') return 'time'
  return dimension === 'REF_AREA' || dimension === 'COUNTERPART_AREA' ? 'geo' : 'other'
}
