import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readLists } from '../../src/standards/read-lists.ts'

const Thing = z.strictObject({ id: z.string() })

function folder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-lists-'))
  mkdirSync(join(dir, 'things'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, 'things', name), text)
  return dir
}

test('lists are read in the order of the files, and each list in its own order', () => {
  const dir = folder({ '02-b.yaml': '- id: d\n- id: c\n', '01-a.yaml': '- id: z\n', 'notes.txt': 'x' })
  expect(readLists(dir, 'things', Thing).map((t) => t.id)).toEqual(['z', 'd', 'c'])
})

test('one id in two files is refused, with the file that repeats it', () => {
  const dir = folder({ 'a.yaml': '- id: x\n', 'b.yaml': '- id: x\n' })
  expect(() => readLists(dir, 'things', Thing)).toThrow(/things\/b\.yaml.*x twice/)
})
