/** The model that methods.yaml names is read and tried on no records, so that a slip in it is not found in the middle of a run. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { check } from '../../../src/command/check.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { trySpineModel } from '../../../src/runs/records/spine-model.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-spine-model-'))
afterAll(() => rmSync(dir, { recursive: true }))
cpSync(new URL('../../../standards/synth/sanoria', import.meta.url), dir, { recursive: true })
const methods = join(dir, 'methods.yaml')
writeFileSync(methods, readFileSync(methods, 'utf8').replace('spine:\n', 'spine:\n  model: model.yaml\n'))
const standard = readFileSync(new URL('../../../standards/linkage/records.yaml', import.meta.url), 'utf8')

/** Write the standard model with another text in it. */
function put(from: string, to: string): void {
  expect(standard).toContain(from)
  writeFileSync(join(dir, 'model.yaml'), standard.replace(from, to))
}

test('the standard model can be tried without a record', async () => {
  put('corridor:', 'corridor:')
  await expect(trySpineModel(readEdition(dir))).resolves.toBeUndefined()
})

test.each([
  [
    'a column that entries do not have',
    'of: born }',
    'of: borne }',
    { code: 'link.unknown-column', details: { column: 'borne' } },
  ],
  [
    'an expression that no engine reads',
    'case when length(born) = 10 then 1 end',
    'case when lenght(born) = 10 then 1 end',
    { code: 'link.invalid-column', details: { column: 'precise', why: expect.stringContaining('lenght') } },
  ],
  [
    'a condition that is not closed',
    'where: l."precise" is null or r."precise" is null\n    split: [sex, citizenship]',
    'where: (l."precise" is null or r."precise" is null\n    split: [sex, citizenship]',
    { code: 'link.invalid-model', details: { where: 'candidate rule 6, where' } },
  ],
  ['a model that is none', 'link: link-and-dedupe', 'link: all', { code: 'link.invalid-model' }],
])('%s is told by check', async (_, from, to, said) => {
  put(from, to)
  await expect(check(dir, false)).rejects.toMatchObject(said)
})

test('a model that is not there is told by check', async () => {
  rmSync(join(dir, 'model.yaml'), { force: true })
  await expect(check(dir, false)).rejects.toMatchObject({
    code: 'read.missing-file',
    details: { file: 'model.yaml' },
  })
})
