/** `corridor review EDITION` as a person types it: what it says, which file it leaves, what it refuses. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { reviewCommand } from '../../src/command/review.ts'
import { Methods } from '../../src/edition/methods.ts'
import { cellsOf, field } from '../../src/steps/link/evaluate/sheet-cells.ts'
import { parse } from 'yaml'
import { reviewedCountry } from '../runs/review/reviewed-country.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-review-command-'))
const edition = join(dir, 'sanoria')
const out = join(dir, 'sheet.csv')
const asked = { out, sample: '5', seed: '1', by: 'Awa Traoré', json: false }

beforeAll(() => reviewedCountry(edition), 300_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** All that is said on both streams. */
async function said(sheet: string | undefined, change: object = {}): Promise<string> {
  const lines: string[] = []
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => lines.push(String(text)) > 0),
  )
  try {
    await reviewCommand(edition, sheet, { ...asked, ...change })
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
  return lines.join('')
}

/** The cells of the sheet that say who somebody is. */
function values(): readonly string[] {
  const [header = [], ...lines] = cellsOf(readFileSync(out, 'utf8'), 'sheet.csv')
  const personal = header.flatMap((name, place) =>
    /^(surnames|given names|born|household|record)/.test(name) ? [place] : [],
  )
  return lines
    .flatMap((cells) => personal.flatMap((place) => (cells[place] ?? '').split(' / ')))
    .filter((value) => value.length > 3)
}

function judge(word: (line: string, place: number) => string): void {
  const [header = [], ...lines] = cellsOf(readFileSync(out, 'utf8'), 'sheet.csv')
  const filled = lines.map((cells) =>
    cells.with(header.indexOf('judgement'), word(cells[header.indexOf('line')] ?? '', Number(cells[0]))),
  )
  writeFileSync(out, [header, ...filled].map((cells) => cells.map(field).join(',')).join('\n'))
}

test('nobody is drawn for nobody: the audit asks for a name', async () => {
  await expect(said(undefined, { by: undefined })).rejects.toMatchObject({ code: 'cli.missing-argument' })
  await expect(said(undefined, { sample: 'many' })).rejects.toMatchObject({ code: 'cli.invalid-option' })
  expect(existsSync(out)).toBe(false)
})

test('the sheet is its owner’s alone, and what is said of it holds nobody’s name', async () => {
  const text = await said(undefined)
  expect(statSync(out).mode & 0o777).toBe(0o600)
  expect(text).toContain(`${out}: 5 persons to look for in the census. It holds names and dates of birth`)
  expect(text).toContain(`corridor review ${edition} ${out}`)
  expect(values().length).toBeGreaterThan(20)
  for (const value of values()) expect(text).not.toContain(value)
})

test('it can be drawn again until somebody has judged, and not written over then', async () => {
  expect(JSON.parse((await said(undefined, { json: true })).trim().split('\n').at(-1) ?? '')).toEqual({
    out,
    persons: 5,
  })
  judge((line, number) => (number === 1 && line === '0' ? 'unsure' : ''))
  const before = readFileSync(out, 'utf8')
  await expect(said(undefined)).rejects.toMatchObject({ code: 'review.judged-sheet' })
  expect(readFileSync(out, 'utf8')).toBe(before)
})

test('a sheet that is not whole is told by row, without a name', async () => {
  const error = (await said(out).catch((thrown: unknown) => thrown)) as Error
  expect(error.message).toMatch(/^review\.missing-judgement: sheet\.csv says of 4 persons/)
  for (const value of values()) expect(error.message).not.toContain(value)
  await expect(said(join(dir, 'nowhere.csv'))).rejects.toMatchObject({ code: 'read.missing-file' })
})

test('a judged sheet says what methods.yaml takes', async () => {
  judge((line, number) =>
    line === '0' ? (number === 1 ? 'unsure' : number === 2 ? 'non-match' : 'match') : '',
  )
  const text = await said(out)
  expect(text).toMatch(
    /^Of 5 persons drawn 3 stand in the census, 1 do not, and 1 are unsure and left out\.\n/,
  )
  for (const value of values()) expect(text).not.toContain(value)
  const path = join(edition, 'methods.yaml')
  const printed = text.slice(text.indexOf('  review:'))
  const methods = readFileSync(path, 'utf8').replace(/ {2}review:\n.*\n.*groups.*\n/, printed)
  const review = Methods.parse(parse(methods)).coverage?.review
  expect(review).toEqual((JSON.parse(await said(out, { json: true })) as { review: object }).review)
  expect(review?.groups.reduce((sum, { persons }) => sum + persons, 0)).toBe(4)
})
