import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'

const westAfrica = join(import.meta.dirname, '..', '..', 'editions', 'west-africa')

describe('the West African edition', () => {
  test('is about sixteen countries and seventeen sources, in the order of corridor.yaml', () => {
    const read = readEdition(westAfrica)
    expect(read.edition.countries).toHaveLength(16)
    expect(read.sources.map((source) => source.id)).toEqual(read.edition.sources)
    expect(read.sources).toHaveLength(17)
    expect(read.sources[0]?.dir).toBe(join(westAfrica, 'sources', 'undesa-ims-2024'))
    expect(read.codelists.map((list) => list.id)).toEqual(['CL_REPORT'])
  })
})

describe('a mistake in an edition', () => {
  let dir = ''
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'edition-'))
    cpSync(westAfrica, dir, { recursive: true, filter: (path) => !path.endsWith('.csv') })
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(dir, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(dir, file), text.replace(from, to))
  }

  test('that leaves corridor.yaml out is said so', () => {
    rmSync(join(dir, 'corridor.yaml'))
    expect(() => readEdition(dir)).toThrow(/edition\.missing: .* has no corridor\.yaml/)
  })

  test('that misspells a source offers the near names', () => {
    change('corridor.yaml', '- unhcr-asylum', '- unhcr-asilum')
    expect(() => readEdition(dir)).toThrow(
      /edition\.unknown-source: .*“unhcr-asilum”.* Did you mean “unhcr-asylum”\?/,
    )
  })

  test('that names a source twice is refused', () => {
    change('corridor.yaml', '- idmc', '- iom-mmp')
    expect(() => readEdition(dir)).toThrow(
      'edition.invalid: corridor.yaml of the edition is wrong at sources',
    )
  })

  test('that breaks the YAML is reported with its line', () => {
    change('sources/idmc/source.yaml', 'vintage: "2024"', 'vintage: "2024')
    expect(() => readEdition(dir)).toThrow(/edition\.invalid: sources\/idmc\/source\.yaml .*at line \d+/)
  })

  test('that uses a rule of no such name is reported with its place', () => {
    change('sources/idmc/source.yaml', 'rule: unique', 'rule: uniqe')
    expect(() => readEdition(dir)).toThrow(/edition\.invalid: .*at files\.0\.checks\.0\.rule/)
  })

  test('that gives a source another id than its folder is refused', () => {
    change('sources/idmc/source.yaml', 'id: idmc', 'id: gidd')
    expect(() => readEdition(dir)).toThrow('“gidd” in the folder “idmc”')
  })

  test('that leaves a language out of a trap is refused', () => {
    change('sources/iom-mmp/source.yaml', 'pt: "O ano de 2024', 'xx: "O ano de 2024')
    expect(() => readEdition(dir)).toThrow(/edition\.invalid: .*at traps\.1/)
  })
})
