/**
 * The West African edition's own files hold together: every file is there, every column is mapped, every code that the
 * mappings give exists, and the maker writes the same bytes again.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import type { SourceFile } from '../../src/edition/source.ts'
import { readStandards } from '../../src/standards/standards.ts'

const root = join(import.meta.dirname, '..', '..')
const { edition, sources, codelists } = readEdition(join(root, 'editions', 'west-africa'))
const standards = readStandards()
const reference = join(root, '..', 'shared', 'data', 'real')

const files = sources.flatMap((source) =>
  source.files.map((file) => ({ at: `${source.id}/${file.name}`, path: join(source.dir, file.name), file })),
)
const lists = new Map([...standards.codelists, ...codelists].map((list) => [list.id, list]))
const listOf = new Map(standards.concepts.map((concept) => [concept.id, concept.codelist]))

/** Concepts that the file fills: by a column, by a melted column's `set`, or by the file's own. */
const filled = (file: SourceFile): Set<string> =>
  new Set([
    ...Object.values(file.columns).flatMap((column) => [column.as, ...Object.keys(column.set)]),
    ...Object.keys(file.set),
  ])

/** Codes fixed in the mapping, with the concept that takes them. */
const fixed = (file: SourceFile): [string, string][] => [
  ...Object.entries(file.set),
  ...Object.values(file.columns).flatMap((column) => Object.entries(column.set)),
  ...Object.values(file.columns).flatMap((column) =>
    Object.values(column.recode).map((code): [string, string] => [column.as, code]),
  ),
]

describe('the mappings of the edition', () => {
  test('every table that the edition makes is defined', () => {
    const defined = new Set(standards.tables.map((table) => table.id))
    expect(edition.tables.filter((id) => !defined.has(id))).toEqual([])
  })

  test.each(files)('$at has exactly the columns that its source describes', ({ path, file }) => {
    const header = readFileSync(path, 'utf8').split('\n', 1)[0]?.split(',')
    expect(header).toEqual(Object.keys(file.columns))
  })

  test.each(files)('$at fills every dimension of its table and nothing that is no concept', ({ file }) => {
    const table = standards.tables.find((one) => one.id === file.table)
    expect(table?.method).toBe('reported')
    const given = filled(file)
    expect(table?.dimensions.filter((dimension) => !given.has(dimension))).toEqual([])
    expect(edition.tables).toContain(file.table)
    const known = new Set([...standards.concepts.map((concept) => concept.id), 'IGNORE'])
    expect([...given].filter((concept) => !known.has(concept))).toEqual([])
  })

  test.each(files)('$at gives only codes that exist', ({ file }) => {
    const areas = new Set(standards.areas.map((area) => area.id))
    const wrong = fixed(file).filter(([concept, code]) => {
      const list = listOf.get(concept)
      if (list === 'CL_AREA') return !areas.has(code)
      if (list === 'CL_SOURCE') return !edition.sources.includes(code)
      const codes = list === undefined ? undefined : lists.get(list)?.codes
      return codes !== undefined && !codes.some((one) => one.id === code)
    })
    expect(wrong).toEqual([])
  })

  test.each(files)('$at asks for codelists that exist', ({ file }) => {
    const asked = Object.values(file.columns).flatMap((column) => column.codes ?? [])
    expect(asked.filter((codes) => codes.startsWith('CL_') && !lists.has(codes))).toEqual([])
  })

  test('every census report that occurs has a readable name', () => {
    const codes = lists.get('CL_REPORT')?.codes ?? []
    const reports = codes.map((code) => code.id).filter((id) => !codes.some((code) => code.parent === id))
    const text = readFileSync(files.find(({ file }) => file.table === 'stock-census')?.path ?? '', 'utf8')
    const found = new Set(
      text
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[4] ?? ''),
    )
    expect([...found].toSorted()).toEqual([...reports].toSorted())
  })
})

test.each(files)('$at is UTF-8 text with LF line ends, under 5 MB', ({ path }) => {
  const bytes = readFileSync(path)
  expect(statSync(path).size).toBeLessThan(5_000_000)
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toContain('\r')
  expect(bytes.at(-1)).toBe(0x0a)
})

test.skipIf(!existsSync(reference))(
  'the maker writes the same bytes again (skipped where the reference folder is absent)',
  () => {
    const target = mkdtempSync(join(tmpdir(), 'deliveries-'))
    const maker = join(root, 'editions', 'west-africa', 'make', 'deliveries.ts')
    execFileSync(join(root, 'node_modules', '.bin', 'node'), [maker, reference, target], { stdio: 'pipe' })
    // Read by a person from questionnaires: no provider's file stands behind it.
    const made = files.filter(({ at }) => !at.startsWith('census-questions/'))
    const changed = made.filter(({ at, path }) => !readFileSync(join(target, at)).equals(readFileSync(path)))
    expect(changed.map(({ at }) => at)).toEqual([])
    rmSync(target, { recursive: true })
  },
)
