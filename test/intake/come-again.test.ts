import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ReadEdition } from '../../src/edition/read-edition.ts'
import { intake } from '../../src/intake/intake.ts'
import type { IntakeOptions, TakenIn } from '../../src/intake/intake.ts'
import { Codelist } from '../../src/standards/codelist.ts'
import { openIntakeCatalog } from '../../src/store/intake-catalog.ts'
import { layout } from '../../src/store/layout.ts'
import { fields } from './crossings.ts'
import { good, text, trialEdition } from './trial.ts'

let dir: string
let given: ReadEdition
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-come-again-'))
  mkdirSync(join(dir, 'in'))
  given = trialEdition(dir)
})
afterEach(() => rmSync(dir, { recursive: true }))

function take(name: string, content: string, more: Partial<IntakeOptions> = {}): Promise<TakenIn> {
  const path = join(dir, 'in', name)
  writeFileSync(path, content)
  return intake(given, 'border-police', path, { now: '2024-02-01T08:00:00.000Z', ...more })
}

const ofPosts = ({ report }: TakenIn) => report.rules.filter(({ rule }) => rule === 'post')

const standing = (): readonly string[] => {
  const catalog = openIntakeCatalog(layout(dir).catalog)
  try {
    return catalog.standing('border-police').map((one) => one.name)
  } finally {
    catalog.close()
  }
}

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
