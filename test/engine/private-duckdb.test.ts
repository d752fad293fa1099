import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPrivateDuckdb } from '../../src/engine/private-duckdb.ts'
import type { PrivateEngine, Texts } from '../../src/engine/private-duckdb.ts'
import { engineKeepsItsWord } from './conformance.ts'

engineKeepsItsWord('DuckDB that never spills', openPrivateDuckdb)

let dir: string
let engine: PrivateEngine
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-private-'))
  mkdirSync(join(dir, 'temporary'))
  engine = await openPrivateDuckdb(dir)
})
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true })
})

const hostile = [`O'Brien"; drop table x --`, 'Ng̃ũgĩ', '', null, '李\n雷', '${x}', 'مريم']

test('rows that are taken are read by their name as they were, strange as either may be', async () => {
  const name = `a "name" of 'rows'`
  expect(await engine.take(name, ['first "column"', 'b'], [{ 'first "column"': hostile, b: hostile }])).toBe(
    7,
  )
  const found = await engine.columns(`select * from "a ""name"" of 'rows'"`)
  expect(found['first "column"']).toEqual(hostile)
  expect(found['b']).toEqual(hostile)
})

test('pages of any length make one relation, in the order of their rows', async () => {
  const lengths = [0, 1, 2047, 2048, 2049, 5000, 0]
  let next = 0
  const pages = lengths.map((length): Texts => ({ n: Array.from({ length }, () => String((next += 1))) }))
  expect(await engine.take('pages', ['n'], pages)).toBe(next)
  const { n } = await engine.columns('select n from pages')
  expect(n).toEqual(Array.from({ length: next }, (_, i) => String(i + 1)))
})

test('a name stands for what was taken, kept or bound last, and is forgotten when it is dropped', async () => {
  await engine.keep('both', `select 'kept' as a`)
  await engine.take('both', ['a'], [{ a: ['taken'] }])
  expect(await engine.rows('select a from "both"')).toEqual([{ a: 'taken' }])
  await engine.keep('both', `select 'kept again' as a`)
  expect(await engine.rows('select a from "both"')).toEqual([{ a: 'kept again' }])
  await engine.write(`select 'bound' as a`, join(dir, 'bound.parquet'))
  await engine.bind('both', join(dir, 'bound.parquet'))
  expect(await engine.rows('select a from "both"')).toEqual([{ a: 'bound' }])
  await engine.take('both', ['a'], [{ a: ['taken again'] }])
  expect(await engine.rows('select a from "both"')).toEqual([{ a: 'taken again' }])
  await engine.take('gone', ['a'], [{ a: ['taken'] }])
  await engine.drop('gone')
  await expect(engine.rows('select * from gone')).rejects.toThrow('does not exist')
})

test('where a page fails, nothing is kept and the engine goes on', async () => {
  const pages = function* pages(): Generator<Texts> {
    yield { a: ['taken'] }
    throw new Error('part 2 is not as it was written')
  }
  await expect(engine.take('half', ['a'], pages())).rejects.toThrow('part 2 is not as it was written')
  await expect(engine.rows('select * from half')).rejects.toThrow('does not exist')
  expect(await engine.rows('select 1 as a')).toEqual([{ a: 1 }])
})
