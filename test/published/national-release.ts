/**
 * A release of an invented country that has records only: every counted table of `standards/`, and one that is estimated from a survey,
 * with made-up cells of each kind: plain, provisional, withheld by themselves, withheld to hide another, impossible, estimated.
 */
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { readEdition } from '../../src/edition/read-edition.ts'
import type { ReadEdition } from '../../src/edition/read-edition.ts'
import { standardsOf } from '../../src/edition/standards-of.ts'
import { columns } from '../../src/published/columns.ts'
import { openDuckdbFile } from '../../src/published/duckdb-file.ts'
import { makeRelease } from '../../src/published/make-release.ts'
import type { Vocabulary } from '../../src/published/model.ts'
import { vocabularyOf } from '../../src/runs/vocabulary.ts'
import type { Codelist } from '../../src/standards/codelist.ts'
import { isFromRecords } from '../../src/standards/table.ts'
import type { Table } from '../../src/standards/table.ts'

export const home = 'XSA'
export const years = ['2022', '2023', '2024'] as const

/** Whose records fill a table. */
const sourceOf = (table: Table): string => {
  const named: Readonly<Record<string, string>> = {
    'asylum-decided': 'eligibilite',
    'asylum-lodged': 'eligibilite',
    'asylum-pending': 'eligibilite',
    'citizenship-acquired': 'justice',
    'citizenship-mode': 'justice',
    'displaced-registered': 'relief',
    'nationals-abroad': 'consulats',
    'refugees-registered': 'refugees',
    'work-permit-wages': 'inspecao-trabalho',
    'work-permits': 'inspecao-trabalho',
  }
  const byType = {
    person: 'recensement',
    move: 'border-police',
    crossing: 'border-police',
    permit: 'interieur',
    survey_person: 'labour-force-survey',
  }
  return named[table.id] ?? byType[table.counts?.records ?? 'person']
}

const list = (id: string, en: string, codes: readonly (readonly [string, string])[]): Codelist => ({
  id,
  agency: 'SANORIA',
  version: '1.0',
  source: 'Invented',
  ours: true,
  name: { en, fr: en, pt: en },
  codes: codes.map(([code, name]) => ({ id: code, name: { en: name, fr: name, pt: name } })),
})

const lists: readonly Codelist[] = [
  list('CL_POST', 'Border post', [
    ['TIA', 'Tilata airport'],
    ['NKA', 'Ninkobi'],
    ['_T', 'All posts'],
  ]),
  list('CL_REGION', 'Region', [
    ['R1', 'Morrandi'],
    ['R2', 'Kelandi'],
    ['_T', 'The whole country'],
  ]),
]

/** The words of the release: those of the invented country, with every table that is made from records. */
export function nationalVocabulary(): Vocabulary {
  const read = readEdition(resolve(import.meta.dirname, '../../standards/synth/sanoria'))
  const standards = standardsOf(read)
  const labour = standards.tables.find((t) => t.id === 'stock-labour')
  if (labour?.counts === undefined) throw new Error('standards/ has no table stock-labour')
  const survey: Table = {
    ...labour,
    id: 'stock-labour-survey',
    method: 'estimated',
    counts: { ...labour.counts, records: 'survey_person' },
    answers: [],
  }
  const tables = [...standards.tables, survey]
  const given: ReadEdition = {
    ...read,
    edition: { ...read.edition, tables: tables.filter(isFromRecords).map((t) => t.id) },
    codelists: lists,
  }
  return vocabularyOf(given, { ...standards, tables })
}

const partners = ['MLI', 'BFA', 'GIN', 'NGA', 'FRA', '_U', '_T'] as const
const ages = ['Y0T4', 'Y15T19', 'Y20T24', 'Y25T29', 'Y_GE85', '_U', '_T'] as const

/** Codes of a dimension that the release has. */
function codesOf({ codelists, concepts }: Vocabulary, table: Table, dimension: string): readonly string[] {
  const by = table.counts?.by[dimension]
  if (dimension === 'REF_AREA') return [home]
  if (dimension === 'SOURCE') return [sourceOf(table)]
  if (dimension === 'TIME_PERIOD') return years
  if (dimension === 'AGE') return ages
  if (dimension === 'MIGR_STATUS') return ['NB_NAT', 'FB_FOR', 'FB', 'FOR', '_T']
  if (dimension === 'SEX') return ['F', 'M', '_T']
  if (dimension === 'COUNTERPART_AREA')
    return by?.level === 'subregion' ? ['M49_011', 'M49_155', '_U', '_T'] : [home, ...partners]
  if (by?.as === 'constant') return [by.value ?? '_U']
  const id = concepts.find((c) => c.id === dimension)?.codelist
  const codes = codelists.find((l) => l.id === id)?.codes.map((c) => c.id) ?? []
  // A table without counts has a total only where its list has one.
  const total = by === undefined ? codes.includes('_T') : by.total
  return [...codes.filter((code) => code !== '_T').slice(0, 4), ...(total ? ['_T'] : [])]
}

/** A number from 0 to 1 that a text always gives. */
const drawn = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32

const untold = new Set(['REF_AREA', 'SOURCE', 'TIME_PERIOD', 'DIRECTION', 'CROSSING', 'POPULATION_TYPE'])

type Told = Readonly<Record<string, string | number | null>>

/** What a cell of this key says: the value falls by half with each dimension that is not a total. */
function told(table: Table, key: readonly string[]): Told {
  const at = (dimension: string): string => key[table.dimensions.indexOf(dimension)] ?? ''
  const apart = table.dimensions.filter((d) => !untold.has(d) && at(d) !== '_T').length
  const value = Math.round((8000 / 20 ** apart) * (0.5 + drawn(key.join('.'))))
  const abroad = table.counts?.by['COUNTERPART_AREA']?.as === 'abroad' && at('COUNTERPART_AREA') === home
  const estimated = table.method === 'estimated'
  const missing = (status: string, conf: string, reason: string): Told => ({
    OBS_VALUE: null,
    OBS_STATUS: status,
    CONF_STATUS: conf,
    REASON_MISSING: reason,
  })
  const provisional = (table.counts?.when.length ?? 0) > 0 && at('TIME_PERIOD') === years.at(-1)
  return {
    OBS_VALUE: value,
    OBS_STATUS: estimated ? 'E' : provisional ? 'P' : 'A',
    CONF_STATUS: 'F',
    TYPE_OF_DATA: table.counts?.type ?? null,
    ESTIMATE_KIND: 'OBSERVED',
    UNIT_MEASURE: table.unit,
    VINTAGE: '2025-06-30',
    REASON_MISSING: null,
    DELIVERY: null,
    RESIDENCE_RULE: table.counts?.records === 'move' ? 'RULE_12_16' : null,
    COVERAGE: estimated ? null : 0.9126,
    IMPUTED: estimated ? null : 0,
    CV: estimated ? 0.02 * 3 ** apart : null,
    ...(abroad
      ? missing('M', 'F', 'CANNOT_EXIST')
      : value < 12
        ? missing('Q', 'A', 'SUPPRESSED')
        : value < 16
          ? missing('Q', 'D', 'SUPPRESSED')
          : {}),
  }
}

/** Cells of a table: totals, and those that keep one or two dimensions apart. */
function keysOf(vocabulary: Vocabulary, table: Table): readonly (readonly string[])[] {
  const apart = (key: readonly string[]): number =>
    key.filter((code, i) => code !== '_T' && !untold.has(table.dimensions[i] ?? '')).length
  return table.dimensions.reduce<readonly (readonly string[])[]>(
    (keys, dimension) => {
      const codes = codesOf(vocabulary, table, dimension)
      return keys.flatMap((key) => codes.map((code) => [...key, code])).filter((key) => apart(key) <= 2)
    },
    [[]],
  )
}

/** Make the release in the folder `dir` (a temporary one); the folder that openRelease wants. */
export async function nationalRelease(dir: string, vocabulary = nationalVocabulary()): Promise<string> {
  const memory = await openDuckdbFile(':memory:', { readOnly: false })
  const tables = []
  for (const table of vocabulary.tables) {
    const { name, dimensions, attributes } = columns(table)
    const numbers = new Set(['COVERAGE', 'IMPUTED', 'CV'])
    const all = [...dimensions, ...attributes, 'OBS_VALUE']
    const typed = all.map((c) => `"${c}" ${numbers.has(c) || c === 'OBS_VALUE' ? 'double' : 'varchar'}`)
    await memory.run(`create table ${name} (${typed.join(', ')})`)
    await memory.append(
      name,
      keysOf(vocabulary, table).map((key) => {
        const cell = told(table, key)
        return all.map((c) =>
          dimensions.includes(c) ? (key[dimensions.indexOf(c)] ?? '') : (cell[c] ?? null),
        )
      }),
    )
    const parquet = join(dir, `${table.id}.parquet`)
    await memory.run(`copy (select *, []::integer[] as "ROWS" from ${name}) to '${parquet}' (format parquet)`)
    const steps = [
      { id: `records/${sourceOf(table)}`, inputs: [], sql: 'select 1', rows: 1 },
      { id: `tables/${table.id}`, inputs: [`records/${sourceOf(table)}`], sql: 'select 1', rows: 1 },
    ]
    tables.push({ id: table.id, parquet, steps })
  }
  memory.close()
  const published = join(dir, 'published')
  await makeRelease({
    dir: published,
    vocabulary,
    tables,
    deliveries: [],
    findings: [],
    program: 'corridor 0.1.0',
    made: '2025-07-01T12:00:00Z',
    inputs: {},
  })
  return published
}
