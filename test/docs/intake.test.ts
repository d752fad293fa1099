/**
 * docs/intake.md, done: every command is run as it stands there, in its order; and every file of the invented country is taken in.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { findFile } from '../../src/intake/find-file.ts'
import { intake } from '../../src/intake/intake.ts'
import type { TakenIn } from '../../src/intake/intake.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/intake.md'), 'utf8')
const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .flatMap((found) => (found[1] ?? '').split('\n'))
  .filter((line) => line.startsWith('npx corridor '))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-intake-guide-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the commands of the page do what it says, in its order', { timeout: 120_000 }, () => {
  expect(commands).toHaveLength(4)
  const said = commands.map((line) => {
    const words = line.replace(/^npx corridor /, '').split(' ')
    const done = spawnSync(process.execPath, [join(root, 'bin/corridor.js'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect({ line, status: done.status, stderr: done.status === 0 ? '' : done.stderr }).toEqual({
      line,
      status: 0,
      stderr: '',
    })
    return done.stdout
  })
  expect(said[1]).toMatch(
    /franchissements-2019\.csv: accepted in part, [\d,]+ of [\d,]+ rows, \d+ set aside\./,
  )
  expect(said[3]).toMatch(/It had come before/)
})

test('every file of the invented country is taken in, whatever its form', { timeout: 120_000 }, async () => {
  const edition = join(folder, 'sanoria')
  const given = readEdition(edition)
  const taken: TakenIn[] = []
  for (const source of given.recordSources) {
    const dir = join(edition, 'deliveries', source.id)
    for (const name of readdirSync(dir).toSorted()) {
      // Households are no persons, and what is said twice waits for a decision.
      if (/households|emigres|-bis|rectifie/.test(name)) continue
      const { file, period } = findFile(source, name)
      expect(period !== '').toBe(file.name.includes('*'))
      taken.push(await intake(given, source.id, join(dir, name), { now: '2025-02-01T08:00:00.000Z' }))
    }
  }
  expect(taken.length).toBeGreaterThan(30)
  for (const { report, stands } of taken) {
    expect({ file: report.file, stands }).toEqual({ file: report.file, stands: true })
    expect(report.accepted / report.rows, report.file).toBeGreaterThan(0.95)
    const unreadable = report.rules.filter((one) => one.rule === 'reading' && one.rows > 0.05 * report.rows)
    expect(unreadable.map((one) => `${report.file} ${one.column}`)).toEqual([])
  }
})
