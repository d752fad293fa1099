import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { qualityCommand } from '../../src/command/quality.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import type { QualityReport } from '../../src/quality/quality.ts'
import { readCountryParts } from '../../src/synth/country/parts.ts'
import { writeCountry } from '../../src/synth/country/write-country.ts'
import { nationalRelease } from '../published/national-release.ts'
import { askFor } from '../runs/few-tables.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-quality-command-'))
const edition = join(dir, 'sanoria')
const out = join(dir, 'report')
const asked = { truth: join(edition, 'truth'), out, language: 'en', json: false }

beforeAll(() => writeCountry(readCountryParts(), { out: edition, persons: 300, seed: 1 }))
afterAll(() => rmSync(dir, { recursive: true }))

test.each([
  [{ truth: undefined }, 'cli.missing-argument'],
  [{ truth: join(dir, 'nowhere') }, 'quality.missing-truth'],
  // The edition was never run.
  [{}, 'published.missing'],
] as const)('%o is refused, and no report is written', async (change, code) => {
  await expect(qualityCommand(edition, { ...asked, ...change })).rejects.toMatchObject({ code })
  expect(existsSync(out)).toBe(false)
})

test('a folder without the files of a truth is refused', async () => {
  mkdirSync(join(edition, '.corridor'), { recursive: true })
  await nationalRelease(join(edition, '.corridor'))
  await expect(qualityCommand(edition, { ...asked, truth: dir })).rejects.toMatchObject({
    code: 'quality.missing-truth',
    message: expect.stringContaining('persons.parquet, spells.parquet'),
  })
})

test('it says a line of every table, and writes a page in each language and the figures', async () => {
  const said: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  await qualityCommand(edition, asked).finally(() => spy.mockRestore())
  const { tables } = readEdition(edition).edition
  const lines = said.join('').trim().split('\n')
  expect(lines.slice(0, -1).map((line) => line.split(':')[0])).toEqual(tables)
  expect(lines.at(-1)).toMatch(/^Release 1: .*quality\.json$/)
  // Sums are held against the truth too, to their last decimal.
  expect(lines.find((line) => line.startsWith('work-permit-wages:'))).toMatch(
    /: Wrong\..*within the ±0\.05 that rounding explains/,
  )
  // The cells of this release are made up: thousands of immigrants into a country of three hundred.
  expect(lines.find((line) => line.startsWith('immigration-citizenship:'))).toMatch(
    /: Wrong\. The total is too high by [\d,]+\.\d%.*because of the method/,
  )
  expect(readdirSync(out)).toEqual(['quality.en.html', 'quality.fr.html', 'quality.json', 'quality.pt.html'])
  const report = JSON.parse(readFileSync(join(out, 'quality.json'), 'utf8')) as QualityReport
  expect(report.tables.map(({ table }) => table)).toEqual(tables)
  const immigration = report.tables.find(({ table }) => table === 'immigration-citizenship')
  expect(immigration?.groups.map(({ period }) => period)).toEqual(['2022', '2023', '2024'])
})

test('a table of the release of which the methods say nothing is refused by name', async () => {
  const path = join(edition, 'methods.yaml')
  const methods = readFileSync(path, 'utf8')
  writeFileSync(path, methods.replaceAll(/^.*table: (nationals-abroad|stock-labour),.*\n/gm, ''))
  await expect(
    qualityCommand(edition, asked).finally(() => writeFileSync(path, methods)),
  ).rejects.toMatchObject({
    code: 'quality.missing-entry',
    message: expect.stringMatching(/: (stock-labour, nationals-abroad|nationals-abroad, stock-labour)\.$/),
  })
})

test('nothing of the edition is touched', () => {
  expect(readdirSync(join(edition, '.corridor')).filter((name) => !name.endsWith('.parquet'))).toEqual([
    'published',
  ])
})

test('moves by another rule of residence than that of the truth are not held against it', async () => {
  askFor(edition, ['permits-issued', 'immigration-citizenship', 'population-account'])
  const path = join(edition, 'methods.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('rule: 12-of-16-months', 'rule: 90-days'))
  const said: string[] = []
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  await qualityCommand(edition, asked).finally(() => spy.mockRestore())
  const lines = said.join('').split('\n')
  const other = /Not compared: the truth knows moves by the rule of 12 months in 16/
  expect(lines.filter((line) => other.test(line)).map((line) => line.split(':')[0])).toEqual([
    'immigration-citizenship',
    'population-account',
  ])
  expect(lines.find((line) => line.startsWith('permits-issued:'))).not.toMatch(/Not compared/)
})
