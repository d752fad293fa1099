import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SourceFile } from '../../src/edition/source.ts'
import { inspect } from '../../src/store/inspect.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-inspect-'))
afterAll(() => rmSync(dir, { recursive: true }))

const file = (more: object = {}): SourceFile =>
  SourceFile.parse({
    name: 'x.csv',
    table: 't',
    columns: { A: { as: 'REF_AREA' }, B: { as: 'OBS_VALUE' } },
    ...more,
  })

function looked(bytes: string | Uint8Array, more: object = {}): Promise<number> {
  const path = join(dir, 'x.csv')
  writeFileSync(path, bytes)
  return inspect(path, 's/x.csv', file(more))
}

test('rows are counted after the header, with fields in quotation marks over several lines', async () => {
  expect(await looked('A,B\n1,2\n"3\n4",5\n')).toBe(2)
})

test('a byte order mark, other delimiters and other encodings are fine where the source says so', async () => {
  expect(await looked('\uFEFFA,B\n1,2\n')).toBe(1)
  expect(await looked('A;B\n1;2\n', { delimiter: ';' })).toBe(1)
  expect(await looked(Buffer.from('A,B\né,2\n', 'latin1'), { encoding: 'latin-1' })).toBe(1)
  expect(await looked(Buffer.from('\uFEFFA,B\né,2\n', 'utf16le'), { encoding: 'utf-16' })).toBe(1)
})

test('an error names columns and rows, and quotes no field', async () => {
  await expect(looked('A,C\nsecret,2\n')).rejects.toThrow('has no column B. Found: A, C')
  await expect(looked('A,B\nsecret,2,3\n1,2\n')).rejects.toThrow(
    /^read\.ragged-rows: 1 rows .* first rows 1\.$/,
  )
  await expect(looked('A,B\nse"cret,2\n')).rejects.toThrow(/^(?!.*cret)read\.not-a-table/)
})

test('a letter cut in two by the end of a block is no error', async () => {
  expect(await looked(`A,B\n${'é,1\n'.repeat(40_000)}`)).toBe(40_000)
})
