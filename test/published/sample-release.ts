/**
 * A small release for tests, with the real definitions of `standards/`: seven tables, about 180 observations.
 */
import { join } from 'node:path'
import { columns } from '../../src/published/columns.ts'
import { openDuckdbFile } from '../../src/published/duckdb-file.ts'
import { makeRelease } from '../../src/published/make-release.ts'
import type { ReleaseParts } from '../../src/published/make-release.ts'
import type { Vocabulary } from '../../src/published/model.ts'
import type { Labels } from '../../src/standards/labels.ts'
import { compositionList } from '../../src/runs/vocabulary.ts'
import { readStandards } from '../../src/standards/standards.ts'
import type { Table } from '../../src/standards/table.ts'
import { sampleDeliveries, sampleRows } from './sample-rows.ts'
import type { Row } from './sample-rows.ts'

const names = (en: string, fr: string, pt: string): Labels => ({ en, fr, pt })

function sampleSource(id: string, title: Labels): Vocabulary['sources'][number] {
  return {
    id,
    provider: names('Sample', 'Exemple', 'Exemplo'),
    title,
    description: title,
    vintage: '2024',
    origin: 'model',
    record_type: 'observation',
    confidentiality: 'public',
    licence: { id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    citation: `${title.en} (2024)`,
    url: `https://example.org/${id}`,
    traps: [],
    files: [],
  }
}

export function sampleVocabulary(): Vocabulary {
  const standards = readStandards()
  return {
    ...standards,
    codelists: [...standards.codelists, compositionList(standards)],
    edition: {
      id: 'sample',
      title: names(
        'Migration in West Africa',
        'Migrations en Afrique de l’Ouest',
        'Migrações na África Ocidental',
      ),
      summary: names('A sample.', 'Un exemple.', 'Um exemplo.'),
      countries: [
        'BEN',
        'BFA',
        'CIV',
        'CPV',
        'GHA',
        'GIN',
        'GMB',
        'GNB',
        'LBR',
        'MLI',
        'MRT',
        'NER',
        'NGA',
        'SEN',
        'SLE',
        'TGO',
      ],
      example: false,
      areas: [],
      groups: [],
      region: { group: 'ECOWAS', at: '2024-12-31' },
      languages: ['en', 'fr', 'pt'],
      sources: Object.keys(sampleDeliveries),
      tables: [...new Set(sampleRows.map((row) => row.table))],
    },
    sources: [
      sampleSource(
        'undesa-ims-2024',
        names(
          'International Migrant Stock 2024',
          'Stock de migrants internationaux 2024',
          'População migrante internacional 2024',
        ),
      ),
      sampleSource(
        'unhcr-population',
        names('Population statistics', 'Statistiques de population', 'Estatísticas de população'),
      ),
      sampleSource(
        'iom-mmp',
        names('Missing Migrants Project', 'Projet Migrants disparus', 'Projeto Migrantes Desaparecidos'),
      ),
    ],
  }
}

/** Everything that goes into the sample release, with its observations as Parquet files in `dir`. */
export async function sampleParts(dir: string, rows: readonly Row[] = sampleRows): Promise<ReleaseParts> {
  const vocabulary = sampleVocabulary()
  const memory = await openDuckdbFile(':memory:', { readOnly: false })
  const tables: { id: string; parquet: string; steps: ReleaseParts['tables'][number]['steps'] }[] = []
  for (const id of vocabulary.edition.tables) {
    const table = vocabulary.tables.find((t) => t.id === id)
    if (table === undefined) throw new Error(`standards/ has no table ${id}`)
    const own = rows.filter((row) => row.table === id)
    const parquet = join(dir, `${id}.parquet`)
    const { name, dimensions, attributes } = columns(table)
    const texts = [...dimensions, ...attributes].map((c) => `"${c}" varchar`)
    await memory.run(`create table ${name} (${texts.join(', ')}, OBS_VALUE double, "ROWS" integer[])`)
    await memory.append(
      name,
      own.map((row) => [
        ...dimensions.map((d) => row.key[d] ?? ''),
        ...attributes.map((a) => told(row, a)),
        row.value,
        row.rows ?? [],
      ]),
    )
    await memory.run(`copy ${name} to '${parquet}' (format parquet)`)
    tables.push({ id, parquet, steps: stepsOf(table, own.length) })
  }
  memory.close()
  return {
    dir: join(dir, 'published'),
    vocabulary,
    tables,
    deliveries: Object.entries(sampleDeliveries).map(([source, sha256]) => ({
      sha256,
      source,
      file: `${source}.csv`,
      bytes: 12_345,
      rows: 120,
      accepted: 119,
      rejected: 1,
    })),
    findings: [
      {
        source: 'undesa-ims-2024',
        file: 'undesa-ims-2024.csv',
        check: 'sex-adds-up',
        severity: 'warning',
        code: 'check.rule-broken',
        message: 'Women and men do not add up to both sexes in 1 row.',
        count: 1,
        rows: [17],
      },
    ],
    program: 'corridor 0.1.0',
    made: '2026-11-22T12:00:00Z',
    inputs: { edition: 'e'.repeat(64) },
  }
}

/** Make the sample release in the folder `dir` (a temporary one); the folder that openRelease wants. */
export async function sampleRelease(dir: string): Promise<string> {
  const parts = await sampleParts(dir)
  await makeRelease(parts)
  return parts.dir
}

function stepsOf(table: Table, rows: number): ReleaseParts['tables'][number]['steps'] {
  const inputs =
    table.method === 'reported'
      ? [Object.values(sampleDeliveries)[0] ?? '']
      : table.inputs.map((i) => i.table)
  return [
    { id: `harmonise-${table.id}`, inputs, sql: 'select 1', rows },
    { id: table.id, inputs: [`harmonise-${table.id}`], sql: `select * from "harmonise-${table.id}"`, rows },
  ]
}

function told(row: Row, attribute: string): string | null {
  const values: Readonly<Record<string, string | null>> = {
    OBS_STATUS: row.status ?? 'A',
    CONF_STATUS: row.confidentiality ?? 'F',
    TYPE_OF_DATA: row.typeOfData ?? null,
    ESTIMATE_KIND: row.estimate ?? 'OBSERVED',
    UNIT_MEASURE: row.unit,
    SOURCE: row.source,
    VINTAGE: row.vintage,
    REASON_MISSING: row.reason ?? null,
    DELIVERY: row.delivery ?? null,
  }
  return values[attribute] ?? null
}
