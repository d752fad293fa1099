/**
 * What is damaged or gone between two runs: it is made again, to the last bit as it was, or told in one problem. A figure is never
 * published from bytes that are not what was written.
 */
import { existsSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRelease } from '../../src/published/open-release.ts'
import {
  delivered,
  ended,
  go,
  isKept,
  leftovers,
  program,
  served,
  shorten,
  table,
  tinyEdition,
} from './tiny-edition.ts'

let dir: string
let hash: string
beforeAll(async () => {
  dir = tinyEdition()
  hash = (await go(dir)).result.hash
})
afterAll(() => rmSync(dir, { recursive: true }))

const own = (...names: readonly string[]): string => join(dir, '.corridor', ...names)

/** The one file of a folder with this ending, or the last by name. */
function fileIn(folder: string, ending: string): string {
  const name = readdirSync(own(folder))
    .filter((one) => one.endsWith(ending))
    .toSorted()
    .at(-1)
  if (name === undefined) throw new Error(`${folder} has no ${ending}`)
  return own(folder, name)
}

/** Turn one bit in the middle, or where it is said. */
function flip(path: string, at = Math.floor(statSync(path).size / 2)): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

const halve = (path: string): void => truncateSync(path, Math.floor(statSync(path).size / 2))

const step = (kind: string): string => `restricted/${kind}`
const harmonised = step('harmonise--wb-rpw--remittance-cost')
const findings = step('findings--wb-rpw--remittance-cost')
const made = step(`tables--${table}`)
const guarded = step(`protected--${table}`)

describe('a dataset is made again as it was', () => {
  test.each([
    ['its file is gone', () => rmSync(fileIn(made, 'parquet')), `tables/${table}: its file is gone`],
    ['its file is cut short', () => halve(fileIn(harmonised, 'parquet')), 'its file is damaged'],
    ['a bit of what is published is turned', () => flip(fileIn(guarded, 'parquet')), 'its file is damaged'],
    ['a bit of its findings is turned', () => flip(fileIn(findings, 'parquet')), 'its file is damaged'],
    ['its manifest is cut short', () => halve(fileIn(guarded, 'json')), 'its manifest is damaged'],
    [
      'its manifest is JSON that says another number of rows',
      () => {
        const path = fileIn(guarded, 'json')
        writeFileSync(path, readFileSync(path, 'utf8').replace(/"rows": \d/, '"rows": 8'))
      },
      'its manifest is damaged',
    ],
  ])('%s', async (_what, damage, told) => {
    damage()
    const { result, notes } = await go(dir)
    expect(notes.join('\n')).toContain(`${told}; it is made again`)
    expect(result).toMatchObject({ hash, released: false })
    expect(result.made).toHaveLength(1)
  })

  test('its manifest is gone: it was never finished, and there is nothing to tell', async () => {
    rmSync(fileIn(made, 'json'))
    expect(await go(dir)).toMatchObject({ result: { hash, made: [`tables/${table}`] }, notes: [] })
    expect((await go(dir)).notes).toEqual([])
  })
})

describe('a delivery whose kept copy is damaged or gone is kept again from the file that was handed over', () => {
  test.each([
    ['a bit is turned', (path: string) => flip(path), 'its kept copy was damaged'],
    ['it is cut short', (path: string) => halve(path), 'its kept copy was damaged'],
    ['it is gone', (path: string) => rmSync(path), ''],
  ])('%s', async (_what, damage, told) => {
    damage(fileIn('deliveries', 'csv'))
    // What is made of it is made anew, so that a damaged copy would be read.
    rmSync(own('restricted'), { recursive: true })
    const { result, notes } = await go(dir)
    expect(notes.join('\n')).toContain(told)
    expect(result).toMatchObject({ hash, released: false })
    expect(isKept(dir)).toBe(true)
  })
})

describe('a release that is damaged is refused by who would show it, and made again by the next run', () => {
  const release = (ending: string): string => fileIn('published', ending)
  test.each([
    ['a bit of its file is turned', () => flip(release('duckdb')), 'release-0001.duckdb is not as it was', 2],
    ['its file is cut short', () => halve(release('duckdb')), 'release-0002.duckdb is not as it was', 3],
    ['its file is gone', () => rmSync(release('duckdb')), 'release-0003.duckdb is missing', 4],
    ['a bit of its manifest is turned', () => flip(release('json')), 'release-0004.json is not as it was', 5],
    [
      'current names nothing',
      () => writeFileSync(own('published/current'), 'rel\0'),
      '`current` names no',
      5,
    ],
  ])('%s', async (_what, damage, told, number) => {
    damage()
    await expect(openRelease(own('published'))).rejects.toThrow(told)
    const { result, notes } = await go(dir)
    expect(notes.join('\n')).toMatch(/published\.damaged: .*It is made again\./)
    expect(result).toMatchObject({ release: number, released: true, hash, made: [] })
    expect(await served(dir)).toBe(hash)
  })

  test('current is gone: the release that was in force is, again', async () => {
    expect(await go(dir)).toMatchObject({ result: { released: false }, notes: [] })
    rmSync(own('published/current'))
    await expect(openRelease(own('published'))).rejects.toThrow('published.missing')
    expect((await go(dir)).result).toMatchObject({ release: 5, hash })
    expect(await served(dir)).toBe(hash)
  })

  test('no number is given twice where it is not known which release was in force', async () => {
    const text = readFileSync(delivered(dir), 'utf8')
    rmSync(own('published/current'))
    shorten(dir, text, 1)
    expect((await go(dir)).result).toMatchObject({ release: 6, released: true })
    writeFileSync(delivered(dir), text)
    expect((await go(dir)).result).toMatchObject({ release: 7, hash })
  })
})

describe('a damaged catalog is one problem, and what is served stays', () => {
  const catalog = (): string => own('catalog.sqlite')
  test.each([
    ['it is no database any more', () => writeFileSync(catalog(), 'x'.repeat(9000))],
    ['it is cut short', () => truncateSync(catalog(), 6000)],
    ['a page in it is written over', () => writeFileSync(catalog(), withPage(readFileSync(catalog())))],
  ])('%s', async (_what, damage) => {
    const whole = readFileSync(catalog())
    damage()
    const { code, stdout, stderr } = await ended(process.execPath, [program, 'run', dir])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(
      /^store\.damaged-catalog: The catalog \S+catalog\.sqlite is damaged: [^\n]+\n {2}Restore it[^\n]+\n$/,
    )
    expect(leftovers(dir)).toEqual([])
    expect(await served(dir)).toBe(hash)
    writeFileSync(catalog(), whole)
  })

  test('moved away it is made anew, with receipts of what is handed over', async () => {
    rmSync(catalog())
    expect((await go(dir)).result).toMatchObject({
      hash,
      released: false,
      arrived: ['wb-rpw/remittance-cost.csv'],
    })
  })

  test('a number of rows that the catalog has wrong is counted again', async () => {
    const db = new DatabaseSync(catalog())
    db.exec('update receipt set rows = rows + 8, bytes = bytes + 1')
    db.close()
    expect((await go(dir)).result).toMatchObject({ hash, released: false })
  })
})

/** Every page but the first written over: its header says that the file is whole. */
const withPage = (bytes: Buffer): Buffer => bytes.fill(0x5a, 4096, 8192)

test('a bit turned in every file at once changes no published figure', async () => {
  const names = ['restricted', 'deliveries', 'published'].flatMap((folder) =>
    readdirSync(own(folder), { recursive: true, encoding: 'utf8' }).map((name) => own(folder, name)),
  )
  const files = names.filter((path) => statSync(path).isFile())
  for (const round of [1, 2]) {
    for (const path of files.filter((one) => existsSync(one)))
      flip(path, (statSync(path).size * round * 13) % Math.max(1, statSync(path).size - 1))
    expect((await go(dir)).result, `round ${round}`).toMatchObject({ hash, released: true })
    expect(await served(dir)).toBe(hash)
  }
})
