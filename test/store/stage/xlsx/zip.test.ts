import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { openZip } from '../../../../src/store/stage/xlsx/zip.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-zip-'))
afterAll(() => rmSync(dir, { recursive: true }))

async function unzipped(bytes: Uint8Array, part: string): Promise<string> {
  const path = join(dir, 'x.zip')
  writeFileSync(path, bytes)
  const chunks: Buffer[] = []
  for await (const chunk of (await openZip(path, 'x')).part(part)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const text = 'é,1\n'.repeat(50_000)
const bytes = zipSync({ 'b/é.txt': new TextEncoder().encode(text), empty: new Uint8Array() })

test('parts are unpacked, packed or not', async () => {
  expect(await unzipped(bytes, 'b/é.txt')).toBe(text)
  expect(await unzipped(bytes, 'empty')).toBe('')
  expect(await unzipped(zipSync({ a: [new Uint8Array([104, 105]), { level: 0 }] }), 'a')).toBe('hi')
})

test('a part that is not what the directory says is damaged', async () => {
  const directory = bytes.findLastIndex(
    (_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1,
  )
  const at = bytes.findIndex((_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1)
  expect(at).toBeLessThanOrEqual(directory)
  for (const place of [16, 24, 42]) {
    const broken = Uint8Array.from(bytes)
    broken[at + place] = (broken[at + place] ?? 0) ^ 1
    await expect(unzipped(broken, 'b/é.txt'), `byte ${place}`).rejects.toThrow('read.damaged')
  }
  const packed = Uint8Array.from(bytes)
  packed.fill(0xff, 60, 90)
  await expect(unzipped(packed, 'b/é.txt')).rejects.toThrow('read.damaged')
  const locked = Uint8Array.from(bytes)
  locked[at + 8] = (locked[at + 8] ?? 0) | 1
  await expect(unzipped(locked, 'b/é.txt')).rejects.toThrow('read.protected')
})
