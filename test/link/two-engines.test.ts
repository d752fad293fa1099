/**
 * Linkage on both engines: the same pairs with the same weights, the same persons, the same trained model; and on DuckDB the same
 * with any number of threads.
 *
 * Spark needs a Spark Connect server: `npm run test:spark` starts one and names it in CORRIDOR_SPARK. CORRIDOR_SPARK_STEPS=all
 * runs the whole command on both engines too.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { Engine, Row } from '../../src/engine/engine.ts'
import { openSpark } from '../../src/engine/spark.ts'
import { link as whole } from '../../src/link/link.ts'
import { linkRecords } from '../../src/link/link-records.ts'
import { session } from '../../src/link/session.ts'
import { openSources } from '../../src/link/sources.ts'
import type { GivenFile } from '../../src/link/sources.ts'
import { call, dataset, relation, sql } from '../../src/sql/index.ts'
import type { LinkModel } from '../../src/steps/link/model/model.ts'
import { readModel } from '../../src/steps/link/model/read-model.ts'
import { dealFor, dealt, dealtPairs } from '../../src/steps/link/train/deal.ts'
import { peopleSets } from '../../src/synth/sets.ts'
import { writePeople } from '../../src/synth/write-people.ts'

const address = process.env['CORRIDOR_SPARK']
const seed = 20_261
/** Records of both registers, of the population. */
const [register, population] = [1500, 800]

/** Two plain registers: edit distances, days apart, rarity, blocks on parts of texts, one of them split. */
const plain = `
corridor: link/1
link: link
threshold: 0.1
columns:
  - { name: dob day, day: { of: dob, form: '%Y-%m-%d' } }
  - { name: year, sql: "substr(dob, 1, 4)" }
  - { name: sound, sql: "substr(surname, 1, 3)" }
  - { name: initial, sql: "substr(first_name, 1, 1)" }
  - { name: outward, sql: "substr(postcode, 1, 3)" }
comparisons:
  - name: first name
    levels:
      - { label: missing, test: { missing: [first_name] } }
      - { label: same, test: { exact: first_name }, frequency: { of: first_name } }
      - { label: very like, test: { jaroWinkler: first_name, atLeast: 0.92 } }
      - { label: like, test: { jaroWinkler: first_name, atLeast: 0.8 } }
      - { label: other, test: { else: true } }
  - name: surname
    levels:
      - { label: missing, test: { missing: [surname] } }
      - { label: same, test: { exact: surname }, frequency: { of: surname, weight: 0.7, least: 0.0005 } }
      - { label: like, test: { jaroWinkler: surname, atLeast: 0.9 } }
      - { label: two edits, test: { levenshtein: surname, atMost: 2 } }
      - { label: other, test: { else: true } }
  - name: birth
    levels:
      - { label: missing, test: { missing: [dob day] } }
      - { label: same, test: { exact: dob } }
      - { label: a slip, test: { withinOneEdit: dob } }
      - { label: a month, test: { apart: dob day, atMost: 31 } }
      - { label: other, test: { else: true } }
  - name: place
    levels:
      - { label: missing, test: { missing: [postcode, birth_place] } }
      - { label: both, test: { all: [{ exact: postcode }, { exact: birth_place }] } }
      - { label: one, test: { any: [{ exact: postcode }, { withinOneEdit: birth_place }] } }
      - { label: other, test: { else: true } }
  - { name: sex, as: category, of: sex }
candidates:
  - { block: [sound, year] }
  - { block: [postcode], where: 'l."initial" = r."initial"' }
  - { block: [sex, initial], split: [sound, outward], largest: 40 }
  - { block: [first_name, surname] }
training: { blocks: [[sound, year], [postcode]], pairs: 1000, seed: 7 }
clustering: { linkage: complete, unique: [old, new] }
`

/** A mixed population: names by the dictionary of names, rough dates, words, neighbours, households. */
const westAfrica = `
corridor: link/1
link: dedupe
threshold: 0.3
columns:
  - { name: name, name_form: { of: [given_name, surname], kind: full, form: sorted } }
  - { name: sound, name_form: { of: [surname], kind: surname, form: phonetic } }
  - { name: given sound, name_form: { of: [given_name], kind: given, form: phonetic } }
comparisons:
  - { name: name, as: name, of: [given_name, surname] }
  - { name: mother, as: text, of: mother_name }
  - { name: birth, as: date, of: dob }
  - { name: birth place, as: place, of: birth_place }
  - { name: phone, as: identifier, of: phone }
  - name: region
    levels:
      - { label: missing, test: { missing: [region] } }
      - { label: same, test: { exact: region } }
      - { label: same beginning, test: { sql: "substr(region_l, 1, 2) = substr(region_r, 1, 2)" } }
      - { label: other, test: { else: true } }
candidates:
  - { block: [sound, given sound] }
  - { block: [sound, birth_place] }
  - { block: [phone] }
  - { near: [name, dob], window: 4 }
  - { words: name, atMost: 30, together: 2 }
  - { nearest: mother_name, count: 3, atMost: 60 }
  - { associated: household }
training:
  certain: [[phone, sound]]
  recall: 0.2
  together: [[birth place, region]]
  blocks: [[sound, given sound], [birth_place, given sound]]
`

interface Found {
  readonly links: number
  /** SHA-256 of the links, a line each, sorted: ids, pattern, weight. */
  readonly hash: string
  readonly persons: number
  readonly personsHash: string
  /** Prior, m and u to twelve digits. */
  readonly trained: readonly string[]
  readonly kept: number
}

const silent = { step: () => undefined, note: () => undefined }

const sha = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.toSorted().join('\n')).digest('hex')

const twelve = (x: number | undefined): string => (x ?? Number.NaN).toPrecision(12)

function trainedOf(model: LinkModel): readonly string[] {
  return [
    `prior ${twelve(model.prior)}`,
    ...model.comparisons.flatMap((c) =>
      c.levels.map((l) => `${c.name}: ${l.label} ${twelve(l.m)} ${twelve(l.u)}`),
    ),
    ...model.together.map((t) => `${t.comparisons.join(' and ')} ${t.weights.flat().map(twelve).join(' ')}`),
  ]
}

async function link(
  open: (folder: string) => Promise<Engine>,
  text: string,
  files: readonly GivenFile[],
): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-link-'))
  const engine = await open(folder)
  try {
    const model = readModel(text, 'model')
    const at = session(engine, folder, silent, () => false)
    const sources = await openSources(at, files, model.id)
    const found = await linkRecords(at, model, sources)
    const ids = (await engine.columns('select origin, id from records order by n')) as {
      readonly origin: readonly number[]
      readonly id: readonly string[]
    }
    const nameOf = (n: number): string => `${ids.origin[n]}/${ids.id[n]}`
    const { l, r, pattern, weight } = found.links
    const links = Array.from(
      l,
      (n, i) => `${nameOf(n)} ${nameOf(r[i] ?? -1)} ${pattern[i]} ${(weight[i] ?? Number.NaN).toFixed(9)}`,
    )
    const persons = Array.from(found.clusters.cluster, (c, n) => `${nameOf(n)} ${nameOf(c)}`)
    return {
      links: links.length,
      hash: sha(links),
      persons: new Set(found.clusters.cluster).size,
      personsHash: sha(persons),
      trained: trainedOf(found.trained.model),
      kept: found.rules.reduce((sum, rule) => sum + rule.kept, 0),
    }
  } finally {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Case {
  readonly name: string
  readonly model: string
  readonly files: (folder: string) => readonly GivenFile[]
  /** At least so many links. */
  readonly atLeast: number
}

const cases: readonly Case[] = [
  {
    name: 'two plain registers, as CSV',
    model: plain,
    files: (folder) => [{ path: join(folder, 'old.csv') }, { path: join(folder, 'new.csv') }],
    atLeast: 250,
  },
  {
    name: 'a West African population with households',
    model: westAfrica,
    files: (folder) => [{ path: join(folder, 'west-africa.parquet') }],
    atLeast: 60,
  },
]

describe('one linkage, however it is run', { timeout: 20 * 60_000 }, () => {
  let folder = ''
  const reference = new Map<string, Promise<Found>>()
  const duckdb = (threads: number) => (at: string) => openDuckdb(at, { threads })
  const onDuckdb = (one: Case): Promise<Found> => {
    const known = reference.get(one.name) ?? link(duckdb(2), one.model, one.files(folder))
    reference.set(one.name, known)
    return known
  }
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corridor-people-'))
    mkdirSync(folder, { recursive: true })
    const [plainPeople, people] = [peopleSets.plain(seed), peopleSets['west-africa'](seed)]
    await writePeople(people, { path: join(folder, 'west-africa.parquet'), records: population, about: {} })
    const names = plainPeople.columns.map((column) => column.name)
    const batch = plainPeople.records(0, register)
    const csv = (place: number): string =>
      [
        names.join(';'),
        ...Array.from({ length: register }, (_, i) => i)
          .filter((i) => i % 2 === place)
          .map((i) => batch.map((column) => column[i] ?? '').join(';')),
      ].join('\n')
    writeFileSync(join(folder, 'old.csv'), csv(0))
    writeFileSync(join(folder, 'new.csv'), csv(1))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  // `npm test` has asked it already.
  test.skipIf(address !== undefined).each(cases)(
    '$name: one thread or four find what two find',
    async (one) => {
      const two = await onDuckdb(one)
      expect(two.links).toBeGreaterThanOrEqual(one.atLeast)
      expect(await link(duckdb(1), one.model, one.files(folder))).toEqual(two)
      expect(await link(duckdb(4), one.model, one.files(folder))).toEqual(two)
    },
  )

  describe.skipIf(address === undefined)(
    'on Spark (skipped: no server is named in CORRIDOR_SPARK; npm run test:spark starts one)',
    () => {
      // A linkage asks one statement after the other, and keeps half a machine busy: two go at once.
      test.concurrent.each(cases)('$name: Spark finds what DuckDB finds', async (one) => {
        const here = await onDuckdb(one)
        const began = performance.now()
        const there = await link((at) => openSpark(address ?? '', at), one.model, one.files(folder))
        console.log(
          `${one.name}: ${here.links} links, ${here.persons} persons, the same on both; Spark took ${((performance.now() - began) / 1000).toFixed(0)} s`,
        )
        expect(there).toEqual(here)
      })

      test.skipIf(process.env['CORRIDOR_SPARK_STEPS'] !== 'all')(
        'a folder, and records linked onto it, are the same (only with CORRIDOR_SPARK_STEPS=all)',
        async () => {
          const within = plain
            .replace('link: link', 'link: dedupe')
            .replace('unique: [old, new]', 'unique: []')
          const outcome = async (engine: string): Promise<unknown> => {
            const [first, second] = [
              join(folder, `first ${engine.length}`),
              join(folder, `second ${engine.length}`),
            ]
            const usual = { engine, by: ['surname'], languages: [] }
            const results = [
              await whole({
                ...usual,
                model: readModel(within, 'model'),
                files: [{ path: join(folder, 'old.csv') }],
                out: first,
                truth: 'cluster',
              }),
              await whole({ ...usual, files: [{ path: join(folder, 'new.csv') }], onto: first, out: second }),
            ]
            expect(results[0]?.links).toBeGreaterThan(20)
            expect(results[1]?.links).toBeGreaterThan(results[0]?.links ?? 0)
            const reader = await openDuckdb(folder)
            try {
              const tables = [first, second].flatMap((at) =>
                ['links', 'persons'].map((table) =>
                  reader.rows(`from read_parquet('${join(at, `${table}.parquet`)}')`),
                ),
              )
              return {
                results: results.map((result) => ({ ...result, seconds: {}, engine: '' })),
                tables: await Promise.all(tables),
              }
            } finally {
              reader.close()
            }
          }
          const here = await outcome('duckdb')
          expect(await outcome(address ?? '')).toEqual(here)
        },
      )

      test('pairs drawn by lot are the same ones', async () => {
        const encoded = dataset('encoded', ['n', 'origin'])
        const everyone = relation(
          'encoded',
          ['n', 'origin'],
          'Numbers of records',
          sql`select n, n % 2 as origin from (select ${call('numbers', sql`0`, sql`2999`)} as n) as t`,
        )
        const deal = dealFor(3000)
        const nothing: readonly string[] = []
        const drawn = async (engine: Engine): Promise<readonly Row[]> => {
          try {
            const at = session(engine, folder, silent, () => false)
            await at.keep(everyone)
            const rows: Row[] = []
            for (const text of [plain, westAfrica]) {
              const model = readModel(text, 'model')
              await at.keep(dealt(encoded, nothing, model, deal))
              const { from, where } = dealtPairs(model, 1)
              const sums = sql`select cast(count(*) as bigint) as pairs, cast(sum(cast(l.n as bigint) * r.n) as bigint) as products, cast(sum(cast(l.n as bigint) * l.n * r.n) as bigint) as uneven from ${from}${where === undefined ? sql`` : sql` where ${where}`}`
              rows.push(...(await at.rows(relation('sums', ['pairs', 'products', 'uneven'], 'Sums', sums))))
            }
            return rows
          } finally {
            engine.close()
          }
        }
        const here = await drawn(await openDuckdb(folder))
        for (const row of here) expect(Number(row['pairs'])).toBeGreaterThan(4000)
        expect(await drawn(await openSpark(address ?? '', folder))).toEqual(here)
      })
    },
  )
})
