import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readModel, readModelWithNotes } from '../../../../src/steps/link/model/read-model.ts'

const document = (levels: string, rest = 'candidates: [ { block: [zip] } ]'): string =>
  `corridor: link/1
link: dedupe
comparisons:
  - name: surname
    levels:
${levels
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}
${rest}
`
const usual = `- { label: missing, test: { missing: [surname] } }
- { label: same, test: { exact: surname } }
- { label: other, test: { else: true } }`

test('a document of few lines is a whole model', () => {
  const model = readModel(document(usual), 'link.yaml')
  expect(model).toMatchObject({
    id: 'unique_id',
    threshold: 0.5,
    columns: [],
    training: { pairs: 400_000, seed: 1 },
    clustering: { linkage: 'average', unique: [] },
    together: [],
  })
  expect(model.comparisons[0]?.levels).toHaveLength(3)
})

test('JSON is read as YAML is', () => {
  const model = readModel(document(usual), 'link.yaml')
  expect(readModel(JSON.stringify(model), 'link.json')).toEqual(model)
})

test('a model of Splink is known by its keys, and what it lacks is told', () => {
  const file = 'historical_1000.splink5.model.json'
  const text = readFileSync(join(import.meta.dirname, '../splink', file), 'utf8')
  const { model, notes } = readModelWithNotes(text, file)
  expect(model.comparisons.map((c) => c.name)).toContain('first_name_surname')
  expect(notes.join('\n')).toContain("got Splink's default")
})

test.each([
  [
    'a key with a slip in it',
    document(usual.replace('exact', 'exactly')),
    'link.yaml, line 7, comparison “surname”, level 2 “same”, test: the key “exactly” is not known (did you mean exact?)',
  ],
  [
    'a measure with a slip in it',
    document(usual.replace('exact: surname', 'jaroWinkle: surname, atLeast: 0.9')),
    'the key “jaroWinkle” is not known (did you mean jaroWinkler?)',
  ],
  [
    'a bound that cannot be',
    document(usual.replace('exact: surname', 'jaroWinkler: surname, atLeast: 2')),
    'comparison “surname”, level 2 “same”, test, atLeast: it is above 1',
  ],
  [
    'a test within a test',
    document(usual.replace('exact: surname', 'all: [ { exact: surname }, { levenshtein: given } ]')),
    'comparison “surname”, level 2 “same”, test, all, entry 2, atMost: it is missing',
  ],
  [
    'a rule with a key that no rule has',
    document(usual, 'candidates: [ { block: [zip], larget: 9 } ]'),
    'candidate rule 1: the key “larget” is not known (did you mean largest?)',
  ],
  ['no candidates', document(usual, ''), 'link.yaml, candidates: it is missing'],
  ['no document', '- 1', 'a model is a list of keys'],
  [
    'a wrong prior',
    document(usual, 'prior: 0\ncandidates: [ { block: [zip] } ]'),
    'prior: it is below or at 0',
  ],
  ['no YAML', 'corridor: [', 'link.yaml, line 1'],
])('%s is told with its place', (_, text, said) => {
  expect(() => readModel(text, 'link.yaml')).toThrow(said)
  expect(() => readModel(text, 'link.yaml')).toThrow('link.invalid-model')
})

test('several things that are wrong are told at once', () => {
  const text = document(usual, 'threshold: 2\nlimit: 0\ncandidates: [ { block: [zip] } ]')
  expect(() => readModel(text, 'link.yaml')).toThrow(
    /line \d+, threshold: it is above 1; at line \d+, limit: it is below 1/,
  )
})
