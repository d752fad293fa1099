/**
 * A release of about ten million made-up observations in one table: 200 × 200 areas, three sexes, 84 years.
 */
import { join } from 'node:path'
import { openDuckdbFile } from '../src/published/duckdb-file.ts'
import { makeRelease } from '../src/published/make-release.ts'
import type { Vocabulary } from '../src/published/model.ts'
import type { Labels } from '../src/standards/labels.ts'

const name = (text: string): Labels => ({ en: text, fr: text, pt: text })
const letter = (n: number): string => String.fromCharCode(65 + n)

export interface Synthetic {
  readonly areas: readonly string[]
  readonly years: readonly string[]
  readonly sexes: readonly string[]
}

/** The codes of the release, `areas` × `areas` × 3 × `years` observations. */
export function syntheticCodes(areas: number, years: number): Synthetic {
  return {
    areas: Array.from({ length: areas }, (_, i) => `X${letter(Math.floor(i / 26))}${letter(i % 26)}`),
    years: Array.from({ length: years }, (_, i) => String(2023 - years + 1 + i)),
    sexes: ['_T', 'F', 'M'],
  }
}

function vocabularyOf(codes: Synthetic): Vocabulary {
  const concept = (id: string, codelist?: string): Vocabulary['concepts'][number] => ({
    id,
    name: name(id),
    description: name(id),
    ...(codelist === undefined ? {} : { codelist }),
    role: id === 'TIME_PERIOD' ? 'time' : 'dimension',
    source: 'bench',
  })
  const sexes = codes.sexes.map((id) => ({ id, name: name(id) }))
  return {
    edition: {
      id: 'bench',
      title: name('Bench'),
      summary: name('Made-up observations.'),
      countries: codes.areas.slice(0, 16),
      example: false,
      areas: [],
      groups: [],
      region: { group: 'NONE', at: '2023-12-31' },
      languages: ['en'],
      sources: ['bench'],
      tables: ['stock'],
    },
    tables: [
      {
        id: 'stock',
        version: '1.0',
        theme: 'stock',
        title: name('Stock'),
        question: name('How many?'),
        definition: name('Made up.'),
        universe: name('Made up.'),
        measure: 'MIGRANT_STOCK',
        unit: 'PS',
        decimals: 0,
        freq: 'A',
        dimensions: ['REF_AREA', 'COUNTERPART_AREA', 'SEX', 'TIME_PERIOD'],
        roles: {},
        method: 'reported',
        inputs: [],
        answers: [],
        opens: {},
      },
    ],
    concepts: [
      concept('REF_AREA', 'CL_AREA'),
      concept('COUNTERPART_AREA', 'CL_AREA'),
      concept('SEX', 'CL_SEX'),
      concept('TIME_PERIOD'),
    ],
    codelists: [
      {
        id: 'CL_SEX',
        agency: 'bench',
        version: '1.0',
        source: 'bench',
        ours: true,
        name: name('Sex'),
        codes: sexes,
      },
    ],
    areas: codes.areas.map((id) => ({ id, name: name(id), kind: 'country', breaks: [] })),
    groups: [],
    sources: [],
    definitions: [],
    structures: [],
    templates: [],
    questions: [],
    actions: [],
    scales: [],
    reliability: [],
  }
}

/** Make the release in the folder `dir`; the folder `published` in it. */
export async function syntheticRelease(dir: string, codes: Synthetic): Promise<string> {
  const parquet = join(dir, 'stock.parquet')
  const published = join(dir, 'published')
  const memory = await openDuckdbFile(':memory:', { readOnly: false })
  await memory.run(
    `copy (
       select a.code as REF_AREA, b.code as COUNTERPART_AREA, s.code as SEX, y.code as TIME_PERIOD,
         case when h % 20 = 0 then null else h % 1000000 end::double as OBS_VALUE,
         case when h % 20 = 0 then 'O' else 'A' end as OBS_STATUS, 'F' as CONF_STATUS, (['B', 'C', 'BR'])[h % 3 + 1] as TYPE_OF_DATA,
         (['OBSERVED', 'MODELLED'])[h % 2 + 1] as ESTIMATE_KIND, 'PS' as UNIT_MEASURE, 'bench' as "SOURCE", '2024' as VINTAGE,
         case when h % 20 = 0 then 'NOT_AVAILABLE' end as REASON_MISSING, sha256('bench') as DELIVERY, [h % 1000000]::integer[] as "ROWS"
       from (select unnest(?::varchar[]) as code) a, (select unnest(?::varchar[]) as code) b,
         (select unnest(?::varchar[]) as code) s, (select unnest(?::varchar[]) as code) y,
         lateral (select (hash(a.code, b.code, s.code, y.code) >> 8)::bigint as h)
     ) to '${parquet}' (format parquet)`,
    [codes.areas, codes.areas, codes.sexes, codes.years],
  )
  memory.close()
  await makeRelease({
    dir: published,
    vocabulary: vocabularyOf(codes),
    tables: [{ id: 'stock', parquet, steps: [] }],
    deliveries: [],
    findings: [],
    program: 'bench',
    made: '2024-01-01T00:00:00Z',
    inputs: {},
  })
  return published
}
