import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readModel } from '../../../../src/steps/link/model/read-model.ts'
import { writeModel } from '../../../../src/steps/link/model/write-model.ts'

const everything = `corridor: link/1
link: link
id: rec id
prior: 0.00001234567890123
threshold: 0.9
columns:
  - { name: short, sql: 'substr("a", 1, 3)' }
  - { name: n, sql: "cast(b as integer)", number: true }
comparisons:
  - { name: who, about: "yes: or no", as: name, of: [given, surname] }
  - name: a
    levels:
      - { label: "1", test: { all: [ { exact: a }, { not: { apart: n, atMost: 1 } } ] }, m: 0.9, u: 0.0123456789012345678 }
      - { label: 'null', test: { sql: '"a_l" = ''it''''s'' # x' }, m: 0.1, u: 1e-7, fixed: u, frequency: { of: a, weight: 0.5, least: 0.001, exact: 0.01 } }
      - { label: "", test: { else: true }, m: 0, u: 0.9 }
  - { name: b, as: category, of: b }
candidates:
  - { block: [a, short], split: [b], largest: 50, where: 'l."b" <> r."b"' }
  - { near: [a], window: 5 }
  - { words: a, atMost: 20, together: 2 }
  - { nearest: a, count: 3, atMost: 20 }
  - { associated: household }
training: { blocks: [ [a], [b, short] ], certain: [ [a] ], recall: 0.8, together: [ [a, b] ], pairs: 5000, seed: 7 }
together: [ { comparisons: [a, b], weights: [ [0.5, -1], [0, 0], [1, 2] ] } ]
clustering: { linkage: complete, probability: 0.7, unique: [census] }
limit: 1000
`

test('a model that is written reads back equal', () => {
  const model = readModel(everything, 'link.yaml')
  const text = writeModel(model)
  expect(readModel(text, 'link.yaml')).toEqual(model)
  expect(writeModel(readModel(text, 'link.yaml'))).toBe(text)
})

test.each(readdirSync(join(import.meta.dirname, '../splink')).filter((name) => name.endsWith('.model.json')))(
  '%s reads back equal from YAML, to the last digit of m and u',
  (name) => {
    const model = readModel(readFileSync(join(import.meta.dirname, '../splink', name), 'utf8'), name)
    expect(readModel(writeModel(model), 'link.yaml')).toEqual(model)
  },
)

test('tests stand in one line, and what is at its default is left out', () => {
  const model = readModel(
    `corridor: link/1
link: dedupe
comparisons: [ { name: place, as: place, of: birth_place } ]
candidates: [ { block: [surname, zip] } ]
`,
    'link.yaml',
  )
  expect(writeModel(model)).toBe(`corridor: link/1
link: dedupe
id: unique_id
threshold: 0.5
comparisons:
  - name: place
    levels:
      - label: Missing
        test: { missing: [ birth_place ] }
      - label: Same
        test: { exact: birth_place }
        frequency: { of: birth_place }
      - label: Similar (Jaro-Winkler 0.9 or more)
        test: { jaroWinkler: birth_place, atLeast: 0.9 }
      - label: Different
        test: { else: true }
candidates:
  - block: [ surname, zip ]
`)
})
