/**
 * A protected file of persons from the census of an invented country, from the deliveries to the file that is handed out, and an attack on it
 * by somebody who knows the whole country.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { microdataDownloads } from '../../../src/api/microdata-downloads.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { keepMicrodata } from '../../../src/published/keep-microdata.ts'
import { approveMicrodata, withdrawMicrodata } from '../../../src/runs/microdata/approve-microdata.ts'
import { makeMicrodata } from '../../../src/runs/microdata/make-microdata.ts'
import type { MicrodataMade } from '../../../src/runs/microdata/make-microdata.ts'
import { redOf } from '../../../src/runs/microdata/microdata-report.ts'
import type { Codebook } from '../../../src/published/codebook.ts'
import { takeIn } from '../../../src/runs/records/take-in.ts'
import { openApprovals } from '../../../src/store/approvals.ts'
import { layout } from '../../../src/store/layout.ts'
import { readCountryParts } from '../../../src/synth/country/parts.ts'
import { writeCountry } from '../../../src/synth/country/write-country.ts'
import { askRows } from '../ask-rows.ts'

const above = mkdtempSync(join(tmpdir(), 'corridor-microdata-'))
const dir = join(above, 'sanoria')
const now = '2025-03-02T09:00:00.000Z'
const name = 'census-2023'
const night = '2023-11-19'
const keys = ['sex', 'age', 'country_of_birth', 'citizenship', 'arrival', 'region']
const methods = join(dir, 'methods.yaml')

const ask = (query: string) => askRows(above, query)

const change = (from: string, to: string): string => {
  const text = readFileSync(methods, 'utf8')
  expect(text).toContain(from)
  writeFileSync(methods, text.replace(from, to))
  return text
}

/** Addresses of files of the edition that a site over it answers, of all the names that it keeps of this file of persons. */
async function reachable(): Promise<readonly string[]> {
  const site = microdataDownloads(await keepMicrodata(layout(dir).microdata))
  const names = readdirSync(layout(dir).root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.includes('microdata/'),
  )
  expect(names.length).toBeGreaterThan(0)
  const found: string[] = []
  for (const path of names.toSorted())
    for (const asked of [path, basename(path), encodeURIComponent(`../${path}`)])
      if ((await site.request(`/microdata/${asked}`)).status === 200) found.push(asked)
  return [...new Set(found)]
}

const make = (): Promise<MicrodataMade> => makeMicrodata(dir, name, now)
const person = { by: 'Awa Traoré' }

let made: MicrodataMade
let csv: string
beforeAll(async () => {
  await writeCountry(readCountryParts(), { out: dir, persons: 6000, seed: 3, only: ['census'] })
  await takeIn(readEdition(dir), {
    now,
    progress: { step: () => undefined, made: () => undefined, note: () => undefined },
  })
  made = await make()
  csv = `read_csv('${made.folder}/data.csv', all_varchar = true, nullstr = '')`
}, 120_000)
afterAll(() => rmSync(above, { recursive: true, force: true }))

test('a tenth of the persons is drawn, and the weights add up to all of them', async () => {
  const [row] = await ask(
    `select count(*)::integer as persons, sum(weight::double) as weights, count(distinct number)::integer as numbers from ${csv}`,
  )
  const { persons, population } = made.report
  expect(persons).toBe(Math.round(population / 10))
  expect(row).toMatchObject({ persons, numbers: persons })
  expect(Number(row?.['weights'])).toBeCloseTo(population, -1)
})

test('no pseudonym, name, document or date of birth stands in any file', async () => {
  const records = `read_parquet('${dir}/.corridor/restricted/records/recensement/*.parquet', union_by_name = true)`
  const raw = `read_parquet('${dir}/deliveries/recensement/personnes-2023.parquet')`
  const words = await ask(
    `select distinct word from (select record as word from ${records} union all select birth from ${records} where length(birth) = 7
      union all select "ID_MENAGE" from ${raw} union all select "NOM" from ${raw} union all select unnest(string_split("PRENOMS", ' ')) from ${raw}
      union all select "DATE_NAISSANCE" from ${raw} where length("DATE_NAISSANCE") > 4) where length(word) > 3`,
  )
  const secret = new Set(words.map(({ word }) => String(word)))
  expect(secret.size).toBeGreaterThan(1000)
  const files = readdirSync(made.folder)
  expect(files).toContain('codebook.pt.html')
  for (const file of files.filter((one) => one.startsWith('data.'))) {
    const reader = file.endsWith('.csv') ? csv : `read_parquet('${made.folder}/${file}')`
    const rows = await ask(`select * from ${reader}`)
    for (const row of rows)
      for (const value of Object.values(row)) expect(secret.has(String(value)), file).toBe(false)
  }
  // Words of a page may be names too, so pages are searched for numbers of households, pseudonyms and days of birth.
  const own = [...secret].filter(
    (word) => (/\d{4}/.test(word) && word.length >= 10 && word !== night) || word.length > 24,
  )
  for (const file of files.filter((one) => !one.startsWith('data.') && one !== 'candidate.json')) {
    const text = readFileSync(join(made.folder, file), 'utf8')
    expect(own.filter((word) => text.includes(word))).toEqual([])
  }
})

test('everybody shares the keys with three: counted again over the written file, only what is withheld being any value', async () => {
  const alike = keys
    .map(
      (key) => `(a.${key} is not distinct from b.${key} or a.${key}_missing = 'Q' or b.${key}_missing = 'Q')`,
    )
    .join(' and ')
  const least = (file: string, on: string): string =>
    `select min(n)::integer as least from (select a.number, count(*) as n from ${file} as a join ${file} as b on ${on} group by a.number)`
  const [row] = await ask(least(csv, alike))
  expect(Number(row?.['least'])).toBeGreaterThanOrEqual(3)
  expect(made.report.risk.coarser.below[0]?.persons).toBeGreaterThan(0)
  expect(made.report.risk.protected.below[1]).toMatchObject({ k: 3, persons: 0 })
  // A value is there, or it is said why it is not.
  for (const key of [...keys, 'labour_status']) {
    const [count] = await ask(
      `select count(*)::integer as n from ${csv} where (${key} is null) <> (${key}_missing is not null) or ${key}_missing not in ('Q', 'O')`,
    )
    expect(count?.['n'], key).toBe(0)
  }
})

test('nobody’s labour force status is given away: those who could be meant have two different ones, or none is told', async () => {
  const alike = keys
    .map(
      (key) => `(a.${key} is not distinct from b.${key} or a.${key}_missing = 'Q' or b.${key}_missing = 'Q')`,
    )
    .join(' and ')
  const [row] = await ask(
    `select (count(*) filter (where known > 0 and different < 2))::integer as n, (count(*) filter (where known > 0))::integer as told from (select a.number, count(distinct coalesce(b.labour_status, 'none')) filter (where b.labour_status_missing is distinct from 'Q') as different, count(b.labour_status) as known
      from ${csv} as a join ${csv} as b on ${alike} group by a.number)`,
  )
  expect(row?.['n']).toBe(0)
  expect(row?.['told']).toBeGreaterThan(100)
})

interface Attack {
  /** Released persons whom exactly one of the population fits. */
  readonly unique: number
  /** Whom an intruder finds who picks one of those who fit. */
  readonly found: number
  /** Released persons whom anybody fits. */
  readonly fitted: number
}

/** @param fits whether a key `k` of `r` may be that of `p` */
async function attack(
  population: string,
  by: readonly string[],
  fits: (k: string) => string,
): Promise<Attack> {
  const [row] = await ask(
    `select count(*)::integer as fitted, count(*) filter (where n = 1)::integer as alone, sum(1.0 / n) as found
      from (select r.number, count(*) as n from ${csv} as r join (${population}) as p on ${by.map(fits).join(' and ')} group by r.number)`,
  )
  return { unique: Number(row?.['alone']), found: Number(row?.['found']), fitted: Number(row?.['fitted']) }
}

const bandOf = (age: string): string =>
  `case when ${age} < 15 then 'Y0T14' when ${age} < 30 then 'Y15T29' when ${age} < 45 then 'Y30T44' when ${age} < 60 then 'Y45T59' else 'Y_GE60' end`
const west = `('BEN','BFA','CIV','CPV','GHA','GIN','GMB','GNB','LBR','MLI','MRT','NER','NGA','SEN','SLE','TGO')`

test('who knows the country as it truly is finds no more persons than the report says', async () => {
  const truth = join(dir, 'truth')
  const there = `select p.sex, ${bandOf(`date_diff('year', p.birth, date '${night}') - case when strftime(p.birth, '%m%d') > '1119' then 1 else 0 end`)} as age,
    case when birth_country = 'XSA' then 'XSA' when birth_country in ${west} then 'M49_011' else '_O' end as country_of_birth,
    case when citizenship = 'XSA' or naturalised <= date '${night}' then 'XSA' else '_O' end as citizenship
    from '${truth}/persons.parquet' as p semi join '${truth}/spells.parquet' as s on s.person = p.person and s.country = 'XSA' and s."from" <= date '${night}' and s."to" > date '${night}'`
  // A census has errors, so what it does not know fits anybody.
  const { unique, found, fitted } = await attack(
    there,
    ['sex', 'age', 'country_of_birth', 'citizenship'],
    (k) => `(r.${k}_missing is not null or r.${k} = p.${k})`,
  )
  expect(fitted).toBeGreaterThan(0.99 * made.report.persons)
  const { expected } = made.report.risk.protected
  expect(unique).toBeLessThanOrEqual(expected + 3 * Math.sqrt(expected))
  expect(found).toBeLessThanOrEqual(expected + 3 * Math.sqrt(expected))
})

test('who has the census itself, errors and all, finds no more either; in the unprotected codes there is much to find', async () => {
  const census = `select case "SEXE" when '1' then 'M' else 'F' end as sex, 'R' || "REGION" as region,
    ${bandOf(`coalesce(2023 - try_cast(substr("DATE_NAISSANCE", 1, 4) as integer) - case when substr("DATE_NAISSANCE", 6, 5) > '11-19' then 1 else 0 end, try_cast("AGE" as integer))`)} as age,
    case when "PAYS_NAISSANCE" in ('999', '199') then null when "PAYS_NAISSANCE" = '100' then 'XSA' when "PAYS_NAISSANCE" between '117' and '120' then '_O' else 'M49_011' end as country_of_birth,
    case when "NATIONALITE" in ('999', '199') then null when "NATIONALITE" = '100' then 'XSA' else '_O' end as citizenship,
    case when try_cast("ANNEE_ARRIVEE" as integer) < 2015 then 'Y_LT2015' when "ANNEE_ARRIVEE" <> '9999' then 'Y_GE2015' end as arrival
    from '${dir}/deliveries/recensement/personnes-2023.parquet'`
  const { unique, found, fitted } = await attack(
    census,
    keys,
    (k) => `(r.${k}_missing = 'Q' or r.${k} is not distinct from p.${k})`,
  )
  const { expected } = made.report.risk.protected
  // Everybody's own record fits: who fits alone is found for certain.
  expect(fitted).toBe(made.report.persons)
  expect(unique).toBeLessThanOrEqual(expected + 3 * Math.sqrt(expected))
  expect(found).toBeLessThanOrEqual(expected + 3 * Math.sqrt(expected))
  expect(made.report.risk.recorded.expected).toBeGreaterThan(3 * expected)
})

test('the codebook counts what the file holds', async () => {
  const book = JSON.parse(readFileSync(join(made.folder, 'codebook.json'), 'utf8')) as Codebook
  expect(book).toMatchObject({ persons: made.report.persons, share: 0.1, k: 3, example: true })
  for (const variable of book.variables) {
    const rows = await ask(
      `select ${variable.name} as code, count(*)::integer as n from ${csv} where ${variable.name} is not null group by 1`,
    )
    expect(new Map(variable.codes.map(({ code, persons }) => [code, persons])), variable.name).toEqual(
      new Map(rows.map(({ code, n }) => [code, n])),
    )
    const shown = variable.codes.reduce((sum, { persons }) => sum + persons, 0)
    expect(shown + variable.withheld + variable.unknown, variable.name).toBe(book.persons)
  }
  const region = book.variables.find((one) => one.name === 'region')
  expect(region?.codes.map(({ label }) => label.fr)).toContain('Niakoulé')
})

test('the same records by the same description are the same file, and keep the candidate', async () => {
  const seal = readFileSync(join(made.folder, 'candidate.json'), 'utf8')
  expect((await makeMicrodata(dir, name, '2026-01-01T00:00:00.000Z')).report.made).toBe(now)
  rmSync(made.folder, { recursive: true })
  expect((await make()).report.hash).toBe(made.report.hash)
  expect(readFileSync(join(made.folder, 'candidate.json'), 'utf8')).toBe(seal)
})

test('red checks refuse, an override is kept, and what was touched is handed out by nobody', async () => {
  const before = change('limits: { risk: 0.1, withheld: 0.3 }', 'limits: { risk: 0.001, withheld: 0 }')
  const red = await make()
  expect(redOf(red.report)).toEqual(['risk', 'withheld'])
  expect(() => approveMicrodata(dir, name, person, now)).toThrow(/microdata\.red-checks/)
  expect(await reachable()).toEqual([])
  const data = join(red.folder, 'data.csv')
  const text = readFileSync(data, 'utf8')
  writeFileSync(data, text.replace('R1', 'R2'))
  expect(() => approveMicrodata(dir, name, { ...person, override: 'no matter' }, now)).toThrow(
    /microdata\.changed.*data\.csv/,
  )
  writeFileSync(data, text)
  expect(withdrawMicrodata(dir, name, person, now)).toBe(red.report.hash)
  expect(() => approveMicrodata(dir, name, person, now)).toThrow(/microdata\.no-candidate/)
  await make()
  const done = approveMicrodata(dir, name, { ...person, override: 'for a closed room only' }, now)
  expect(done).toMatchObject({
    version: 1,
    hash: red.report.hash,
    approval: { by: 'Awa Traoré', objection: { checks: ['risk', 'withheld'] } },
  })
  const files = readdirSync(done.folder).toSorted()
  expect(files).toEqual([
    'approval.json',
    'sanoria-census-2023-v1-codebook.en.html',
    'sanoria-census-2023-v1-codebook.fr.html',
    'sanoria-census-2023-v1-codebook.json',
    'sanoria-census-2023-v1-codebook.pt.html',
    'sanoria-census-2023-v1.csv',
    'sanoria-census-2023-v1.parquet',
  ])
  const bytes = readFileSync(join(done.folder, 'sanoria-census-2023-v1.csv'))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(done.hash)
  expect(await reachable()).toEqual(files.filter((file) => file !== 'approval.json'))
  const approvals = openApprovals(layout(dir).catalog)
  expect(
    approvals.all().map(({ action, what, red: checks, reason }) => ({ action, what, checks, reason })),
  ).toEqual([
    { action: 'withdrawn', what: 'microdata/census-2023', checks: ['risk', 'withheld'], reason: null },
    {
      action: 'approved',
      what: 'microdata/census-2023',
      checks: ['risk', 'withheld'],
      reason: 'for a closed room only',
    },
  ])
  approvals.close()
  expect(await make()).toMatchObject({ approved: 1 })
  // The same file for others than before is a decision of its own: until it is taken, the one before holds.
  const open = change('      who: anyone', '      who: on-request')
  const again = await make()
  expect(again).not.toHaveProperty('approved')
  expect(again.report).toMatchObject({ hash: done.hash, access: { who: 'on-request' } })
  expect(await reachable()).toContain('sanoria-census-2023-v1.csv')
  approveMicrodata(dir, name, { ...person, override: 'for a closed room only' }, now)
  expect((await reachable()).filter((file) => !file.includes('-codebook'))).toEqual([])
  writeFileSync(methods, open)
  // In other detail it is another file of the same persons: red, since the two can be put side by side.
  writeFileSync(methods, before.replace('bands: [0, 15, 30, 45, 60]', 'bands: [0, 20, 40, 60]'))
  expect(redOf((await make()).report)).toContain('versions')
  writeFileSync(methods, before)
})

test('what identifies somebody, and what nobody described, is refused', async () => {
  for (const [column, found] of [
    ['surnames', /microdata\.unsupported-column.*surnames: it identifies persons/],
    ['date_of_birth', /microdata\.unsupported-column.*it identifies persons/],
    ['record', /microdata\.unsupported-column.*pseudonym/],
    ['birth', /microdata\.unsupported-column.*date of birth/],
    ['occupation', /microdata\.unsupported-column.*texts of an agency/],
    ['citizen', /microdata\.unknown-column.*“citizenship”/],
  ] as const) {
    const before = change('- { column: education }', `- { column: ${column} }`)
    await expect(make(), column).rejects.toThrow(found)
    writeFileSync(methods, before)
  }
  await expect(makeMicrodata(dir, 'census-2022', now)).rejects.toThrow(/microdata\.unknown-name.*census-2023/)
})
