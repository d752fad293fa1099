/**
 * A small invented country whose labour inspectorate corrects wages: the run takes up what enough people changed, and nobody has to override a check.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRelease } from '../../../src/published/open-release.ts'
import type { DisclosureReport, SumsReport } from '../../../src/runs/disclosure/disclosure-report.ts'
import { run } from '../../../src/runs/run.ts'
import type { RunResult } from '../../../src/runs/run.ts'

const table = 'work-permit-wages'
const source = 'inspecao-trabalho'
const sanoria = join(import.meta.dirname, '../../../standards/synth/sanoria')
const dir = mkdtempSync(join(tmpdir(), 'corridor-vintages-'))
const read = (name: string): Record<string, unknown> =>
  parse(readFileSync(join(sanoria, name), 'utf8')) as Record<string, unknown>

/** Sex, citizenship (384 Côte d'Ivoire, 250 France, 620 Portugal) and how many have a permit for work. */
const groups: readonly (readonly [string, string, number])[] = [
  ['Masculino', '384', 14],
  ['Feminino', '384', 9],
  ['Masculino', '250', 7],
  ['Feminino', '250', 5],
  ['Masculino', '620', 4],
  ['Feminino', '620', 2],
]
const givenNames = [
  'Amara',
  'Bintou',
  'Chloé',
  'Diana',
  'Émile',
  'Fátima',
  'Gil',
  'Hawa',
  'Inês',
  'Jules',
  'Kadi',
  'Luís',
]
const surnames = ['Traoré', 'Diallo', 'Lambert', 'Moreira', 'Keita', 'Rousseau', 'Nogueira', 'Koné']

interface Permit {
  readonly number: string
  readonly line: (number: string, wage: number) => string
  readonly wage: number
}

const permits: readonly Permit[] = groups.flatMap(([sex, citizenship, count], g) =>
  Array.from({ length: count }, (_, i) => {
    const name = `${givenNames[(i * 5 + g) % givenNames.length]} ${surnames[(i + g * 3) % surnames.length]}`
    const born = `${1960 + ((i * 7 + g * 11) % 40)}-${String(1 + ((i * 5 + g) % 12)).padStart(2, '0')}-${String(1 + ((i * 3 + g) % 28)).padStart(2, '0')}`
    return {
      number: `AT2024-${String(g * 100 + i).padStart(8, '0')}`,
      wage: 100 + 10 * g + 3 * i,
      line: (number: string, wage: number) =>
        `${number};${name};${sex};${born};${citizenship};P${g}${String(i).padStart(6, '0')};6;19-03-2024;18-03-2025;${String(wage).replace('.', ',')};F`,
    }
  }),
)
const head =
  'N_AUTORIZACAO;NOME_COMPLETO;SEXO;DATA_NASC;PAIS_NACIONALIDADE;N_PASSAPORTE;PROFISSAO_CNP;DATA_EMISSAO;DATA_VALIDADE;SALARIO_MENSAL;RAMO_CAE'

let files = 0
/** Deliver 2024 anew, wages of some permits raised, and publish what becomes of it. */
async function deliver(raised: ReadonlyMap<number, number>, numbers: (of: string) => string = (of) => of) {
  files += 1
  const file = files === 1 ? 'autorizacoes-trabalho-2024.csv' : `autorizacoes-trabalho-2024-${files}.csv`
  const lines = permits.map(({ line, number, wage }, i) => line(numbers(number), wage + (raised.get(i) ?? 0)))
  writeFileSync(join(dir, 'deliveries', source, file), `${[head, ...lines].join('\n')}\n`)
  const decided = Array.from({ length: files - 1 }, (_, i) => ({
    source,
    file: `autorizacoes-trabalho-2024-${i + 2}.csv`,
    decision: 'replaces',
    period: '2024',
  }))
  const { period, protection, magnitudes, tables } = read('methods.yaml')
  writeFileSync(
    join(dir, 'methods.yaml'),
    stringify({
      period,
      protection,
      magnitudes,
      deliveries: decided,
      spine: { sources: [source] },
      tables: (tables as { readonly table: string }[]).filter((one) => one.table === table),
    }),
  )
  return await go()
}

const go = (): Promise<RunResult> =>
  run(dir, {
    progress: { step: () => undefined, made: () => undefined, note: () => undefined },
    by: 'the statistician',
    approve: { by: 'Awa Traoré' },
  })

const told = (
  number: number,
): { readonly solvable: boolean | undefined; readonly sums: SumsReport | undefined } => {
  const path = join(dir, `.corridor/approved/release-000${number}/disclosure.json`)
  const report = JSON.parse(readFileSync(path, 'utf8')) as DisclosureReport
  return { solvable: report.checks.find(({ id }) => id === 'solvable')?.green, sums: report.sums[0] }
}

/** Values by sex and region; null where withheld. */
async function published(): Promise<Readonly<Record<string, number | null>>> {
  const release = await openRelease(join(dir, '.corridor/published'))
  try {
    const dimensions = release.vocabulary.tables.find(({ id }) => id === table)?.dimensions ?? []
    const [sex, region] = ['SEX', 'COUNTERPART_AREA'].map((name) => dimensions.indexOf(name))
    const cells = await release.query({ table })
    return Object.fromEntries(
      cells
        .filter(({ status }) => status !== 'M')
        .map(({ key, value }) => [`${key[sex ?? 0]} ${key[region ?? 0]}`, value]),
    )
  } finally {
    release.close()
  }
}

let first: Readonly<Record<string, number | null>>
beforeAll(async () => {
  const edition = read('corridor.yaml')
  mkdirSync(join(dir, 'deliveries', source), { recursive: true })
  for (const part of ['codelists', `sources/${source}`])
    cpSync(join(sanoria, part), join(dir, part), { recursive: true })
  writeFileSync(join(dir, 'corridor.yaml'), stringify({ ...edition, sources: [source], tables: [table] }))
  await deliver(new Map())
  first = await published()
}, 300_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const total = permits.reduce((sum, { wage }) => sum + wage, 0)

test('the first vintage has nothing before it: sums are exact, and few are withheld', () => {
  expect(first['_T _T']).toBeCloseTo(total, 6)
  expect(Object.values(first).filter((value) => value === null).length).toBeGreaterThan(0)
  expect(told(1)).toMatchObject({ solvable: true, sums: { waiting: 0, apart: 0, revised: 0 } })
})

test('one wage that is corrected waits: no sum moves, and the release in force stays as it is', async () => {
  expect(await deliver(new Map([[3, 900]]))).toMatchObject({ release: 1, released: false })
  expect(await published()).toEqual(first)
  expect(await go()).toMatchObject({ release: 1, released: false, made: [] })
})

test('records that come with other numbers and the same wages move no sum', async () => {
  const anew = (number: string): string => number.replace('AT2024-', 'AT2024-9')
  expect(await deliver(new Map(), anew)).toMatchObject({ release: 1, released: false })
  expect(await published()).toEqual(first)
})

test('once three of a cell are corrected all of them are taken up, and every total with them; no check is red', async () => {
  const raised = new Map([
    [3, 900],
    [5, 20],
    [7, 40],
    [24, 30],
  ])
  expect(await deliver(raised)).toMatchObject({ release: 2, released: true })
  // The fourth is another group's, and waits.
  expect((await published())['_T _T']).toBeCloseTo(total + 960, 6)
  expect(told(2)).toMatchObject({
    solvable: true,
    sums: { waiting: 2, revised: 0, otherwise: 0, solved: 0, solvedByOne: 0 },
  })
  expect(told(2).sums?.apart).toBeGreaterThan(0)
  expect(await go()).toMatchObject({ release: 2, released: false, made: [] })
})
