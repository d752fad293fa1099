/** What a person who edits the vocabulary is told when a file is wrong: which file, where, what was found. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Codelist } from '../../src/standards/codelist.ts'
import { readDocument } from '../../src/standards/read-document.ts'
import { readFolder } from '../../src/standards/read-folder.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-standards-'))
afterAll(() => rmSync(dir, { recursive: true }))

const sound = `id: CL_X
agency: CORRIDOR
version: '1.0'
source: Corridor
name: { en: Things, fr: Choses, pt: Coisas }
codes:
  - { id: A, name: { en: One, fr: Une, pt: Uma } }
`

const read = (text: string): unknown => {
  writeFileSync(join(dir, 'x.yaml'), text)
  return readDocument(dir, 'x.yaml', Codelist)
}

test('a sound file is read', () => {
  expect(read(sound)).toMatchObject({ id: 'CL_X', ours: false })
})

test('a file that is not there is named', () => {
  expect(() => readDocument(dir, 'y.yaml', Codelist)).toThrow(
    'standards/y.yaml is wrong at the top: the file cannot be read',
  )
})

test('broken YAML is reported with its line', () => {
  expect(() => read(`${sound}codes: [`)).toThrow(/x\.yaml is wrong at line \d+/)
})

test('a label that lacks a language is reported with its place', () => {
  expect(() => read(sound.replace(', pt: Uma', ''))).toThrow('x.yaml is wrong at codes.0.name.pt')
})

test('a field that nobody knows is refused', () => {
  expect(() => read(`${sound}colour: blue\n`)).toThrow('colour')
})

test('two files with one id are refused', () => {
  writeFileSync(join(dir, 'x.yaml'), sound)
  writeFileSync(join(dir, 'z.yaml'), sound)
  expect(() => readFolder(dir, '.', Codelist)).toThrow('CL_X is also the id of another file')
  expect(readFolder(dir, '.', Codelist, 'z.yaml')).toHaveLength(1)
})
