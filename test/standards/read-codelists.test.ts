/** The same questions to every codelist; official lists against the registry's own files. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/standards/labels.ts'
import { readCodelists } from '../../src/standards/read-codelists.ts'

const codelists = readCodelists('standards')
const codesOf = (id: string) => codelists.find((l) => l.id === id)?.codes ?? []
const repeated = (of: readonly string[]): readonly string[] => of.filter((one, at) => of.indexOf(one) !== at)

describe.each(codelists)('$id', (list) => {
  const ids = list.codes.map((c) => c.id)

  test('has each code once, and parents that exist', () => {
    expect(repeated(ids)).toEqual([])
    expect(ids).toEqual(expect.arrayContaining(list.codes.flatMap((c) => c.parent ?? [])))
  })

  test('names each code differently in each language', () => {
    expect(languages.flatMap((l) => repeated(list.codes.map((c) => c.name[l])))).toEqual([])
  })

  test('says where it comes from', () => {
    expect(list.source.length).toBeGreaterThan(7)
    expect(list.version).toMatch(/^\d/)
    expect(list.ours).toBe(list.agency === 'CORRIDOR')
  })
})

test('types of data are letters in the order B, C, R, I', () => {
  const codes = codesOf('CL_TYPE_OF_DATA').map((c) => c.id)
  expect(codes.filter((c) => !/^(B?C?R?I?|_U)$/.test(c))).toEqual([])
  expect(codes).toHaveLength(2 ** 4 - 1 + 1)
})

test('every reason for a missing value names the status that it refines, in each language', () => {
  const status = /\((?:status|statut|estado) ([LMOQ])\)\.$/
  const found = codesOf('CL_REASON_MISSING').map((c) =>
    languages.map((l) => status.exec(c.description?.[l] ?? '')?.[1]),
  )
  expect(found.filter((f) => f[0] === undefined || new Set(f).size > 1)).toEqual([])
})

const registry = new URL('../../../shared/data/sdmx/codelists/', import.meta.url)
const present = existsSync(registry)
const skipped = present ? '' : ' (skipped: the files of the registry are not beside the project)'

describe.skipIf(!present)(`official lists${skipped}`, () => {
  test.each([
    ['CL_SEX', '2.1', []],
    ['CL_OBS_STATUS', '2.2', []],
    ['CL_CONF_STATUS', '1.2', []],
    ['CL_FREQ', '2.0', ['A5']],
  ])('%s %s has the codes, order and English names of the registry', (id, version, added) => {
    const official = JSON.parse(readFileSync(new URL(`${id}_${version}.json`, registry), 'utf8')) as {
      codes: { id: string; names: { en: string } }[]
    }
    const ours = codesOf(id).filter((c) => !added.some((a) => a === c.id))
    expect(ours.map((c) => [c.id, c.name.en])).toEqual(official.codes.map((c) => [c.id, c.names.en]))
  })
})
