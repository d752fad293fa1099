import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { datasets, keyOf } from '../../src/store/datasets.ts'

const root = mkdtempSync(join(tmpdir(), 'corridor-datasets-'))
afterAll(() => rmSync(root, { recursive: true }))

const given = {
  step: 'tables/x',
  key: keyOf('select 1', {}, 'engine'),
  columns: ['a'],
  inputs: {},
  sql: 'select 1',
}
const all = (): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))

test('a dataset that cannot be written leaves nothing', async () => {
  const write = async (path: string): Promise<number> => {
    writeFileSync(path, 'half')
    throw new Error('the disk is full')
  }
  await expect(datasets(root).make(given, write)).rejects.toThrow('the disk is full')
  expect(all()).toEqual([])
  expect(await datasets(root).find(given.step, given.key)).toBeUndefined()
})

test('a dataset is found by its key, with its rows and its content', async () => {
  const made = await datasets(root).make(given, async (path) => {
    writeFileSync(path, 'whole')
    return 3
  })
  expect(made.rows).toBe(3)
  expect(await datasets(root).find(given.step, given.key)).toEqual(made)
  expect(await datasets(root).find(given.step, keyOf('select 2', {}, 'engine'))).toBeUndefined()
})

test('the key depends on the SQL, the content of every input and the engine, not on the order of the inputs', () => {
  const key = keyOf('select 1', { a: '1', b: '2' }, 'engine')
  expect(keyOf('select 1', { b: '2', a: '1' }, 'engine')).toBe(key)
  const others = [
    keyOf('select 2', { a: '1', b: '2' }, 'engine'),
    keyOf('select 1', { a: '1', b: '3' }, 'engine'),
    keyOf('select 1', { a: '1', b: '2' }, 'other'),
  ]
  expect(others).not.toContain(key)
})

test('what no step uses is pruned', async () => {
  const store = datasets(root)
  store.prune(new Map([[given.step, given.key]]))
  expect(all()).toHaveLength(2)
  store.prune(new Map())
  expect(all()).toEqual([])
})
