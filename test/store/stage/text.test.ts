import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { endsOpen, lines, longestRow, withoutLines } from '../../../src/store/stage/text.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-text-'))
afterAll(() => rmSync(dir, { recursive: true }))

async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

const taken = async (texts: AsyncIterable<string>): Promise<readonly string[]> => {
  const found: string[] = []
  for await (const text of texts) found.push(text)
  return found
}

test('however a text is cut into blocks, its first lines are dropped', async () => {
  for (const [text, count, left] of [
    ['a\r\n\r\nb\nc\n', 2, 'b\nc\n'],
    ['a\rb\rc', 2, 'c'],
    ['a\n\nb', 1, '\nb'],
    ['a\r\n', 1, ''],
    ['a', 3, ''],
    ['a\r\nb', 0, 'a\r\nb'],
  ] as const)
    for (const size of [1, 2, 3, 100])
      expect(
        (await taken(withoutLines(cut(text, size), count))).join(''),
        `${JSON.stringify(text)} by ${size}`,
      ).toBe(left)
})

test('however a text is cut into blocks, its lines are the same', async () => {
  for (const size of [1, 2, 5, 100])
    expect(await taken(lines(cut('a\r\n\nb\u2028b\nc', size), 'x'))).toEqual(['a', '', 'b\u2028b', 'c'])
})

test('a line that does not end is told, before it fills the memory', async () => {
  let given = 0
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      given += 1000
      yield 'x'.repeat(1000)
    }
  }
  await expect(taken(lines(endless(), 'x'))).rejects.toThrow(
    'read.not-a-table: x cannot be read as a table from row 1 on',
  )
  expect(given).toBeLessThan(longestRow + 3000)
})

test('a last line has an end or none, in either width of characters', () => {
  const path = join(dir, 'x')
  for (const [bytes, open] of [
    ['a\n', false],
    ['a\r', false],
    ['a', true],
    ['', true],
    [Buffer.from('a\n', 'utf16le'), false],
    [Buffer.from('a', 'utf16le'), true],
  ] as const) {
    writeFileSync(path, bytes)
    expect(endsOpen(path)).toBe(open)
  }
})
