import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SourceFile } from '../../src/edition/source.ts'
import { openCatalog } from '../../src/store/catalog.ts'
import { receive } from '../../src/store/receive.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-receive-'))
const deliveries = join(dir, 'deliveries')
mkdirSync(deliveries)
const catalog = openCatalog(join(dir, 'catalog.sqlite'))
afterAll(() => {
  catalog.close()
  rmSync(dir, { recursive: true })
})

const path = join(dir, 'x.csv')
const file = (...columns: readonly string[]): SourceFile =>
  SourceFile.parse({
    name: 'x.csv',
    table: 't',
    columns: Object.fromEntries(columns.map((c) => [c, { as: 'REF_AREA' }])),
  })

test('the same bytes are received once, also where a column’s name holds the delimiter', async () => {
  writeFileSync(path, '"A, or B",C\n1,2\n')
  const first = await receive(path, 's', file('A, or B'), deliveries, catalog, 'monday')
  expect(first).toMatchObject({ rows: 1, received: 'monday' })
  expect(await receive(path, 's', file('A, or B'), deliveries, catalog, 'tuesday')).toEqual(first)
  expect(readFileSync(join(deliveries, `${first.sha256}.csv`), 'utf8')).toBe('"A, or B",C\n1,2\n')
})

test('a mapping that asks for another column looks at the file again', async () => {
  await expect(receive(path, 's', file('D'), deliveries, catalog, 'wednesday')).rejects.toThrow(
    'read.missing-column',
  )
})

test('a file that is refused is kept, and refused again', async () => {
  writeFileSync(path, 'A,B\n1\n')
  for (const day of ['thursday', 'friday']) {
    await expect(receive(path, 's', file('A'), deliveries, catalog, day)).rejects.toThrow('read.ragged-rows')
  }
})
