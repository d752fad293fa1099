/** An edition of one invented country that has records only: every table counted from them, in every form and language. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerDownload } from '../../src/api/answer-download.ts'
import { openDuckdbFile } from '../../src/published/duckdb-file.ts'
import type { Release } from '../../src/published/model.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { readManifest } from '../../src/published/manifest.ts'
import { recordTerms } from '../../src/exchange/record-terms.ts'
import { portal } from '../../src/portal/portal.tsx'
import { languages } from '../../src/standards/labels.ts'
import { readStandards } from '../../src/standards/standards.ts'
import { isFromRecords } from '../../src/standards/table.ts'
import { faults } from '../exchange/sdmx-schema.ts'
import { home, nationalRelease, nationalVocabulary } from '../published/national-release.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-national-'))
const tables = [
  ...readStandards()
    .tables.filter(isFromRecords)
    .map((t) => t.id),
  'stock-labour-survey',
]
const errors: unknown[] = []
let published: string
let release: Release
let app: Hono
beforeAll(async () => {
  published = await nationalRelease(dir)
  release = await openRelease(published)
  app = portal(() => release, { version: 'test', onError: (error) => errors.push(error) })
})
afterAll(() => {
  release.close()
  rmSync(dir, { recursive: true })
})

async function page(path: string): Promise<string> {
  const answer = await app.request(path)
  expect([path, answer.status, ...errors]).toEqual([path, 200])
  const html = await answer.text()
  expect(/.{0,60}(undefined|NaN|\[object).{0,60}/.exec(html)?.[0]).toBe(undefined)
  return html
}

const download = async (file: string, query = ''): Promise<Uint8Array> => {
  const answer = await answerDownload(release, file, new URL(`https://example.org/data/${file}${query}`), '')
  return new Uint8Array(await answer.arrayBuffer())
}
const text = async (file: string, query = ''): Promise<string> =>
  new TextDecoder().decode(await download(file, query))

/** Cells of the table of births, whose kinds are known. */
const cellOf = (...codes: readonly string[]): string => [home, ...codes].join('.')
const plain = cellOf('_T', '_T', '_T', 'recensement', '2024')

/** What the page of a cell says, by status and confidentiality. */
const withheld = 'The number is withheld, so that nobody can be recognised.'
const saying: Readonly<Record<string, readonly string[]>> = {
  'A F': ['Counted from records on single persons.'],
  'P F': [', provisional</span>', 'Provisional value'],
  'Q A': [withheld, 'Missing value; suppressed', 'Primary confidentiality due to small counts'],
  'Q D': [withheld, 'Secondary confidentiality set by the sender'],
  'M F': ['There is no number here.', 'Cannot exist'],
  'E F': ['Estimated value', 'Coefficient of variation'],
}

const summed = [
  'Added up from what records on single persons state.',
  'Sums are exact. So that nobody can be recognised, a sum is withheld where few persons',
]
const toldOf = (table: string, kind: string): readonly string[] =>
  table === 'work-permit-wages' && kind === 'A F' ? summed : (saying[kind] ?? [])

describe.each(tables)('the table %s', (table) => {
  test.each(languages)('has a page with names for all its codes in %s', async (lang) => {
    const html = await page(`/${lang}/tables/${table}`)
    expect(html.includes('<table class="data"')).toBe(true)
  })

  test('has a name for every code of every dimension, in every language', async () => {
    const { concepts, codelists, areas, sources, structures } = release.vocabulary
    const dimensions = release.vocabulary.tables.find((t) => t.id === table)?.dimensions ?? []
    for (const dimension of dimensions) {
      const concept = concepts.find((c) => c.id === dimension)
      expect(Object.keys(concept?.name ?? {})).toEqual(expect.arrayContaining([...languages]))
      if (dimension === 'TIME_PERIOD' || dimension === 'AGE') continue
      const listed =
        concept?.codelist === 'CL_AREA' ? areas : codelists.find((l) => l.id === concept?.codelist)?.codes
      const known = [...(listed ?? []), ...(dimension === 'SOURCE' ? sources : [])].map((c) => c.id)
      expect((await release.codes(table, dimension)).filter((code) => !known.includes(code))).toEqual([])
      expect([...(structures[0]?.dimensions ?? [])]).toContain(dimension)
    }
  })

  test('can be had in every format with the four attributes of records', async () => {
    const [head = ''] = (await text(`${table}.csv`)).split('\r\n')
    // A rule that is a dimension of the table is no attribute as well.
    expect(head).toMatch(
      table === 'rule-comparison'
        ? /,DELIVERY,ROWS,COVERAGE,IMPUTED,CV$/
        : /,DELIVERY,ROWS,RESIDENCE_RULE,COVERAGE,IMPUTED,CV$/,
    )
    for (const file of [`${table}.xlsx`, `${table}.json`, `${table}.parquet`])
      expect((await download(file)).length).toBeGreaterThan(500)
  })

  test('has a page for a cell of each kind, which says what kind it is', async () => {
    const kinds = new Map(
      (await release.query({ table })).map((o) => [`${o.status} ${o.confidentiality}`, o]),
    )
    for (const [kind, o] of kinds) {
      const html = await page(`/en/cells/${table}/${o.key.join('.')}`)
      expect(toldOf(table, kind).filter((words) => !html.includes(words))).toEqual([])
    }
  })
})

test('the release has a cell of each kind', async () => {
  const all = await Promise.all(tables.map(async (table) => await release.query({ table })))
  const kinds = new Set(all.flat().map((o) => `${o.status} ${o.confidentiality} ${o.reason ?? ''}`.trim()))
  expect([...kinds].toSorted()).toEqual([
    'A F',
    'E F',
    'M F CANNOT_EXIST',
    'P F',
    'Q A SUPPRESSED',
    'Q D SUPPRESSED',
  ])
})

test('shares are kept to the thousandth and come back as numbers', async () => {
  expect(await release.cell('stock-birth', plain.split('.'))).toMatchObject({
    residenceRule: null,
    coverage: 0.913,
    imputed: 0,
    cv: null,
  })
  const [survey] = await release.query({ table: 'stock-labour-survey', limit: 1 })
  expect(survey).toMatchObject({ coverage: null, imputed: null })
  const [move] = await release.query({ table: 'immigration-citizenship', limit: 1 })
  expect(move?.residenceRule).toBe('RULE_12_16')
})

test('the hash of a table covers its shares', async () => {
  const own = mkdtempSync(join(tmpdir(), 'corridor-national-'))
  const words = nationalVocabulary()
  const two = words.tables.filter((t) => ['work-permits', 'stock-labour-survey'].includes(t.id))
  await nationalRelease(own, { ...words, tables: two })
  const made = readManifest(join(own, 'published'))?.tables ?? {}
  rmSync(own, { recursive: true })
  const whole = readManifest(published)?.tables ?? {}
  expect(Object.entries(made)).toEqual(Object.keys(made).map((id) => [id, whole[id]]))
  expect(Object.keys(made).toSorted()).toEqual(two.map((t) => t.id).toSorted())
})

test('a withheld and a provisional cell say so in every format', async () => {
  const query = `?SEX=F,_T&AGE=_T&COUNTERPART_AREA=_U,_T&TIME_PERIOD=2024&lang=fr`
  const where = { SEX: ['F', '_T'], AGE: ['_T'], COUNTERPART_AREA: ['_U', '_T'], TIME_PERIOD: ['2024'] }
  const cells = await release.query({ table: 'immigration-birth', where })
  const newest = await release.query({ table: 'immigration-birth', where: { TIME_PERIOD: ['2024'] } })
  const q = newest.find((o) => o.status === 'Q')
  expect(cells.map((o) => o.status)).toContain('P')
  const csv = await text('immigration-birth.csv', query)
  expect(csv).toContain(',P,Valeur provisoire,')
  const key = new URLSearchParams(
    ['REF_AREA', 'COUNTERPART_AREA', 'SEX', 'AGE', 'SOURCE', 'TIME_PERIOD'].map((d, i): [string, string] => [
      d,
      q?.key[i] ?? '',
    ]),
  )
  expect(await text('immigration-birth.csv', `?${key.toString()}&lang=pt`)).toMatch(
    /,,Q,[^,]*suprimido,SUPPRESSED,Suprimido,[AD],/,
  )
  const stat = JSON.parse(await text('immigration-birth.json', `?${key.toString()}`)) as {
    status: unknown
    value: unknown
    extension: { attributes: Record<string, unknown> }
  }
  expect([stat.status, stat.value]).toEqual(['Q', [null]])
  expect(stat.extension.attributes).toMatchObject({
    REASON_MISSING: 'SUPPRESSED',
    RESIDENCE_RULE: 'RULE_12_16',
    COVERAGE: 0.913,
    IMPUTED: 0,
  })
  const path = join(dir, 'one.parquet')
  writeFileSync(path, await download('immigration-birth.parquet', `?${key.toString()}&lang=en`))
  const database = await openDuckdbFile(':memory:', { readOnly: false })
  const rows = await database.rows('select * from read_parquet(?)', [path])
  database.close()
  expect(rows).toMatchObject([
    {
      OBS_VALUE: null,
      OBS_STATUS: 'Q',
      REASON_MISSING: 'SUPPRESSED',
      RESIDENCE_RULE: 'RULE_12_16',
      RESIDENCE_RULE_LABEL: '12 of 16 months',
      COVERAGE: 0.913,
      IMPUTED: 0,
      CV: null,
    },
  ])
})

test.each([
  [
    'en',
    'Counted by the rule',
    '12 of 16 months',
    'Share of persons that the source covers',
    '91.3%',
    'Share imputed',
  ],
  [
    'fr',
    'Compté selon la règle',
    '12 mois sur 16',
    'Part des personnes que la source couvre',
    '91,3',
    'Part imputée',
  ],
  [
    'pt',
    'Contado segundo a regra',
    '12 em 16 meses',
    'Parte das pessoas que a fonte abrange',
    '91,3',
    'Parte imputada',
  ],
])(
  'the page of a counted number says in %s by which rule, and how much is covered',
  async (lang, ...told) => {
    const html = await page(
      `/${lang}/cells/immigration-birth/${cellOf('_T', '_T', '_T', 'border-police', '2024')}`,
    )
    for (const words of told) expect(html.includes(words)).toBe(true)
  },
)

test.each([
  ['_T', '_T', '2.0% (reliable)'],
  ['EMP', '_T', '6.0% (reliable)'],
  ['EMP', 'F', '18.0% (use with caution)'],
])('an estimate of %s, %s says its coefficient of variation with its class', async (labour, sex, said) => {
  const html = await page(
    `/en/cells/stock-labour-survey/${cellOf('_T', labour, sex, '_T', 'labour-force-survey', '2024')}`,
  )
  expect(html.includes(said)).toBe(true)
})

describe('a source of records', () => {
  test.each([
    ['en', 'Legal basis', 'Restricted: inside the office only', 'The records are not published'],
    ['fr', 'Base légale', 'Restreint', 'Les enregistrements ne sont pas publiés'],
    ['pt', 'Base legal', 'Restrito', 'Os registos não são publicados'],
  ])(
    'has a page in %s that says on which basis it is kept, and that it is restricted',
    async (lang, ...told) => {
      const html = await page(`/${lang}/sources/border-police`)
      expect(told.filter((words) => !html.includes(words))).toEqual([])
    },
  )

  test('is named with its terms on the page of a number, of the sources and of the licences, and in the citation', async () => {
    const cell = await page(
      `/en/cells/immigration-birth/${cellOf('_T', '_T', '_T', 'border-police', '2024')}`,
    )
    const list = await page('/en/sources')
    const terms = await page('/en/licences')
    for (const html of [cell, list, terms]) {
      expect(html.includes('Directorate of the border police')).toBe(true)
      expect(
        html.includes('The records are not published; figures counted from them are the office’s own.'),
      ).toBe(true)
    }
    const table = await page('/en/tables/immigration-birth')
    expect(table.includes('Based on: Directorate of the border police, Border crossings')).toBe(true)
  })

  test('goes with a download: provider, legal basis and terms in place of a licence', async () => {
    const stat = JSON.parse(await text('immigration-birth.json', '?TIME_PERIOD=2024&lang=fr')) as {
      extension: { sources: readonly object[] }
    }
    expect(stat.extension.sources).toEqual([
      {
        id: 'border-police',
        title: 'Franchissements de la frontière',
        citation: 'Direction de la police des frontières, Franchissements de la frontière',
        records: 'restricted',
        legal_basis: 'Loi statistique inventée',
        terms: recordTerms.fr,
      },
    ])
  })

  test('stands with its terms on the sheet about the data of a workbook', async () => {
    const files = unzipSync(await download('immigration-birth.xlsx', '?TIME_PERIOD=2024&lang=pt'))
    const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())
    expect(strings).toContain('Registos confidenciais')
    expect(strings).toContain(`${recordTerms.pt} Base legal: Lei estatística inventada.`)
    expect(strings).toContain('Direção da polícia de fronteiras, Passagens da fronteira')
  })

  test('tells nothing of its files, columns and rules', () => {
    const allowed =
      'confidentiality description id language legal_basis origin provider record_type short title'
    const told = release.vocabulary.sources.flatMap((source) => Object.keys(source))
    expect(told.filter((name) => !allowed.split(' ').includes(name))).toEqual([])
    expect(JSON.stringify(release.vocabulary.sources)).not.toMatch(/NUMERO|NOM|recode|retention/)
  })
})

test('every table is had as SDMX, which keeps the official schema and has no value of what is suppressed', async () => {
  let suppressed = 0
  for (const id of tables) {
    const message = JSON.parse(await text(`${id}.sdmx.json`)) as {
      readonly data: {
        readonly dataSets: readonly { readonly observations: Readonly<Record<string, readonly unknown[]>> }[]
      }
    }
    expect(faults(message), id).toEqual([])
    expect(faults(JSON.parse(await text(`${id}.structure.json`)), 'structure'), id).toEqual([])
    const observations = Object.values(message.data.dataSets[0]?.observations ?? {})
    const rows: readonly Readonly<Record<string, string>>[] = parse(await text(`${id}.sdmx.csv`), {
      columns: true,
    })
    const cells = await release.query({ table: id })
    expect([id, observations.length, rows.length]).toEqual([id, cells.length, cells.length])
    for (const [i, { value, status, confidentiality }] of cells.entries()) {
      expect(observations[i]?.[0]).toBe(value)
      expect(rows[i]).toMatchObject({
        OBS_VALUE: value === null ? '' : String(value),
        OBS_STATUS: status,
        CONF_STATUS: confidentiality,
      })
      if (status !== 'Q') continue
      suppressed += 1
      expect([value, confidentiality]).toEqual([null, confidentiality === 'D' ? 'D' : 'A'])
    }
  }
  expect(suppressed).toBeGreaterThan(0)
  const html = await page(`/en/tables/${tables[0] ?? ''}`)
  for (const format of ['sdmx.csv', 'sdmx.json', 'structure.json'])
    expect(html).toContain(`/data/${tables[0] ?? ''}.${format}`)
})
