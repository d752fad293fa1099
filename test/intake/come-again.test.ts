import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ReadEdition } from '../../src/edition/read-edition.ts'
import type { IntakeOptions, TakenIn } from '../../src/intake/intake.ts'
import { Codelist } from '../../src/standards/codelist.ts'
import { fields } from './crossings.ts'
import { deliver, good, standingIn, text, trialEdition } from './trial.ts'

let dir: string
let given: ReadEdition
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-come-again-'))
  given = trialEdition(dir)
})
afterEach(() => rmSync(dir, { recursive: true }))

const take = (name: string, content: string, more: Partial<IntakeOptions> = {}) =>
  deliver(given, name, content, more)

const ofPosts = ({ report }: TakenIn) => report.rules.filter(({ rule }) => rule === 'post')

const standing = (): readonly string[] => standingIn(given)

test('a file that was replaced does not come back by itself, under whatever name the other one came', async () => {
  const corrected = text(good.map((row) => row.with(9, '3')))
  await take('passages-2024-01.csv', text(good))
  await expect(take('passages-2024-01-corrected.csv', corrected)).rejects.toMatchObject({
    code: 'intake.came-before',
  })
  await take('passages-2024-01-corrected.csv', corrected, { decision: 'replaces' })
  await expect(take('passages-2024-01.csv', text(good))).rejects.toMatchObject({
    code: 'intake.undecided',
    details: { before: 'passages-2024-01-corrected.csv', period: '2024-01' },
  })
  expect(standing()).toEqual(['passages-2024-01-corrected.csv'])
  await take('passages-2024-01.csv', text(good), { decision: 'replaces' })
  expect(standing()).toEqual(['passages-2024-01.csv'])
})

test('a file that was replaced under a period of another name waits all the same', async () => {
  await take('passages-2024-01.csv', text(good))
  const corrected = text(good.map((row) => row.with(9, '3')))
  await take('passages-2024-01-corrected.csv', corrected, { decision: 'replaces', period: 'January' })
  await expect(take('passages-2024-01.csv', text(good))).rejects.toMatchObject({ code: 'intake.undecided' })
  expect(standing()).toEqual(['passages-2024-01-corrected.csv'])
})

test('rows that were mended go with the file that they were set aside from', async () => {
  await take('passages-2024-01.csv', text(fields))
  const aside = readFileSync(join(dir, 'in/passages-2024-01.csv.set-aside.csv'), 'utf8')
  const mended = aside.replaceAll('01/01/2030', '01/01/2000').split('\r\n').slice(0, 2).join('\r\n')
  await take('passages-2024-01.csv.set-aside.csv', mended)
  const whole = text(
    fields.map((row) => row.map((field) => field?.replace('01/01/2030', '01/01/2000') ?? null)),
  )
  await take('passages-2024-01.csv', whole, { decision: 'replaces' })
  expect(standing()).toEqual(['passages-2024-01.csv'])
})

test('a delivery is looked at again once a codelist of the edition has a code more', async () => {
  const label = { en: 'x', fr: 'x', pt: 'x' }
  const posts = (...names: readonly string[]) => ({
    ...given,
    codelists: [
      Codelist.parse({
        id: 'CL_POST',
        agency: 'X',
        version: '1.0',
        source: 'Invented',
        ours: true,
        name: label,
        codes: names.map((name) => ({
          id: name.slice(0, 2).toUpperCase(),
          name: { en: name, fr: name, pt: name },
        })),
      }),
    ],
  })
  const [file] = given.recordSources[0]?.files ?? []
  if (file === undefined) throw new Error('no file')
  const listed = {
    id: 'post',
    rule: 'listed',
    severity: 'warning',
    column: 'post',
    codelist: 'CL_POST',
  } as const
  given = {
    ...given,
    recordSources: given.recordSources.map((one) => ({ ...one, files: [{ ...file, rules: [listed] }] })),
  }
  given = posts('Kati')
  const before = await take('passages-2024-01.csv', text(good))
  expect(ofPosts(before)).toMatchObject([{ rows: 5 }])
  expect(await take('passages-2024-01.csv', text(good))).toMatchObject({ again: true })
  given = posts('Kati', 'Noé')
  const after = await take('passages-2024-01.csv', text(good))
  expect(after).toMatchObject({ again: false, stands: true })
  expect(ofPosts(after)).toEqual([])
})
