/** A review of an edition from the run to what methods.yaml says: who is drawn, what the sheet shows, what becomes of judgements. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashFile } from '../../../src/hash-file.ts'
import { candidates, drawReview } from '../../../src/runs/review/draw-review.ts'
import { readReview } from '../../../src/runs/review/read-review.ts'
import { cellsOf, field } from '../../../src/steps/link/evaluate/sheet-cells.ts'
import { entriesOf } from '../../../src/store/audit/audit.ts'
import { layout } from '../../../src/store/layout.ts'
import { reviewedCountry, runCountry } from './reviewed-country.ts'
import { askRows } from '../ask-rows.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-review-'))
const asked = {
  sample: 6,
  seed: 1,
  by: 'Awa Traoré',
  now: '2026-11-28T12:00:00.000Z',
  progress: { step: () => undefined, note: () => undefined },
}
type Cells = readonly string[]

let csv: string
let header: Cells
let lines: readonly Cells[]
beforeAll(async () => {
  await reviewedCountry(dir)
  const sheet = await drawReview(dir, asked)
  csv = sheet.csv
  const [first = [], ...rest] = cellsOf(csv, 'sheet.csv')
  header = first
  lines = rest
}, 300_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const at = (cells: Cells, name: string): string => cells[header.indexOf(name)] ?? ''
const own = (): readonly Cells[] => lines.filter((cells) => at(cells, 'line') === '0')
const sheetOf = (rows: readonly Cells[]): string =>
  [header, ...rows].map((cells) => cells.map(field).join(',')).join('\n')
const judge = (of: (cells: Cells) => string): readonly Cells[] =>
  lines.map((cells) => cells.with(header.indexOf('judgement'), of(cells)))
/** One with candidates is found beside a record, another by other means, of a third nobody can say, the others are not there. */
const judged = (): readonly Cells[] => {
  const first = at(own().find((cells) => at(cells, 'lines') !== '0') ?? [], 'number')
  const [second, third] = own()
    .map((cells) => at(cells, 'number'))
    .filter((number) => number !== first)
  return judge((cells) => {
    const [number, line] = [at(cells, 'number'), at(cells, 'line')]
    if (number === first) return line === '1' ? 'match' : ''
    if (line !== '0') return ''
    return number === second ? 'match' : number === third ? 'unsure' : 'non-match'
  })
}

const ask = (query: string) => askRows(dir, query)
/** Persons by record of a source, from the truth. */
async function trulyOf(source: string, files: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const name of readdirSync(join(dir, 'deliveries', source)).filter((one) => one.endsWith(files))) {
    const file = `deliveries/${source}/${name}`
    const records = join(
      dir,
      '.corridor/restricted/records',
      source,
      `${await hashFile(join(dir, file))}.parquet`,
    )
    if (!existsSync(records)) continue
    const rows = await ask(
      `select r.record, t.person as who from '${records}' as r join '${dir}/truth/records.parquet' as t on t.row = r.row and t.file = '${file}'`,
    )
    for (const { record, who } of rows) found.set(String(record), String(who))
  }
  return found
}
const made = (step: string): string => `read_parquet('${dir}/.corridor/restricted/${step}/*.parquet')`

test('those are drawn who are in the other list and not in the census, with an age', async () => {
  const [row] = await ask(
    `select count(*)::integer as n from ${made('border-list')} as listed join ${made('persons')} as persons using (person)
      where person in (${own()
        .map((cells) => at(cells, 'person'))
        .join(', ')}) and birth is not null and person not in (select person from ${made('census-list')})`,
  )
  expect(own()).toHaveLength(asked.sample)
  expect(row?.['n']).toBe(asked.sample)
})

test('another seed draws others, the same seed the same, and a smaller sample is part of it', async () => {
  const personsOf = (text: string): readonly string[] => [
    ...new Set(
      cellsOf(text, '')
        .slice(1)
        .map((cells) => at(cells, 'person')),
    ),
  ]
  expect((await drawReview(dir, asked)).csv).toBe(csv)
  expect(personsOf((await drawReview(dir, { ...asked, sample: 3 })).csv)).toEqual(personsOf(csv).slice(0, 3))
  expect(personsOf((await drawReview(dir, { ...asked, seed: 2 })).csv)).not.toEqual(personsOf(csv))
})

test('below each person stand records of the census, with names and households, the true one among them', async () => {
  const proposed = lines.filter((cells) => at(cells, 'line') !== '0')
  expect(proposed.length).toBeGreaterThan(asked.sample)
  for (const cells of proposed) {
    expect(Number(at(cells, 'line'))).toBeLessThanOrEqual(candidates)
    expect(at(cells, 'household (census)')).toMatch(/^\d+$/)
    expect(`${at(cells, 'surnames (census)')}${at(cells, 'given names (census)')}`).not.toBe('')
  }
  const counted = await trulyOf('recensement', 'personnes-2023.parquet')
  const border = await trulyOf('border-police', '.csv')
  const spine = await ask(
    `select record, person::integer as person from '${dir}/.corridor/restricted/spine/spine.parquet'`,
  )
  const whoIs = new Map(
    spine.flatMap(({ record, person }) => {
      const who = border.get(String(record))
      return who === undefined ? [] : [[String(person), who] as const]
    }),
  )
  const truly = own().filter((cells) => [...counted.values()].includes(whoIs.get(at(cells, 'person')) ?? '-'))
  const found = truly.filter((cells) =>
    proposed.some(
      (line) =>
        at(line, 'person') === at(cells, 'person') &&
        counted.get(at(line, 'record (census)')) === whoIs.get(at(cells, 'person')),
    ),
  )
  expect(truly.length).toBeGreaterThan(1)
  expect(found.length).toBe(truly.length)
})

test('the audit has who drew, for what, and of which sources; documents are not opened for a census without them', () => {
  const opened = entriesOf(layout(dir).audit).filter(({ purpose }) => purpose.startsWith('clerical review'))
  expect(new Set(opened.map(({ who }) => who))).toEqual(new Set(['Awa Traoré']))
  expect(opened.map(({ dataset }) => dataset)).toEqual(
    expect.arrayContaining(['recensement', 'border-police']),
  )
  expect(csv).not.toMatch(/document/i)
})

test('a judged sheet says how many were found, by broad age, without those of whom nobody can say', async () => {
  const read = await readReview(dir, sheetOf(judged()), 'sheet.csv')
  expect(read).toMatchObject({ persons: 6, found: 2, unsure: 1, changed: false })
  expect(read.review.groups.reduce((sum, { persons }) => sum + persons, 0)).toBe(5)
  expect(read.review.linkage).toBe(at(lines[0] ?? [], 'linkage'))
})

test.each([
  ['nobody is judged', () => lines, 'review.missing-judgement', 'of 6 persons'],
  [
    'lines were cut off',
    () => judged().filter((cells) => at(cells, 'number') !== '4'),
    'review.cut-sheet',
    'of 5 persons, but 6',
  ],
  [
    'nobody can say of anybody',
    () => judge((cells) => (at(cells, 'line') === '0' ? 'unsure' : '')),
    'review.undecided',
    'all 6',
  ],
  [
    'another person stands in the place of one that was drawn',
    () =>
      judged().map((cells) =>
        at(cells, 'number') === '5' ? cells.with(header.indexOf('person'), '999999') : cells,
      ),
    'review.other-draw',
    '1 are not in it',
  ],
] as const)('%s: the sheet is refused', async (_, rows, code, said) => {
  const refused = readReview(dir, sheetOf(rows()), 'sheet.csv')
  await expect(refused).rejects.toMatchObject({ code, message: expect.stringContaining(said) })
})

test('a sheet of an earlier linkage is refused where its persons are linked now, or gone', async () => {
  const [linked] = await ask(
    `select listed.person::integer as person from ${made('border-list')} as listed join ${made('census-list')} using (person) order by 1 limit 1`,
  )
  const persons = new Map([
    ['1', String(linked?.['person'])],
    ['2', '999999'],
  ])
  const earlier = judged().map((cells) =>
    cells
      .with(header.indexOf('linkage'), 'L0123456789ab')
      .with(header.indexOf('person'), persons.get(at(cells, 'number')) ?? at(cells, 'person')),
  )
  await expect(readReview(dir, sheetOf(earlier), 'sheet.csv')).rejects.toMatchObject({
    code: 'review.other-linkage',
    message: expect.stringContaining('of its 6 persons 1 are linked to the census now, and 1 are no longer'),
  })
  // Where it changed for others alone, the judgements stand, and it is said.
  const others = judged().map((cells) => cells.with(header.indexOf('linkage'), 'L0123456789ab'))
  expect(await readReview(dir, sheetOf(others), 'sheet.csv')).toMatchObject({ changed: true, found: 2 })
})

test('a draw that is stopped writes nothing, and leaves the edition free', async () => {
  const stop = new AbortController()
  stop.abort()
  await expect(drawReview(dir, { ...asked, signal: stop.signal })).rejects.toMatchObject({
    code: 'review.stopped',
  })
  expect((await drawReview(dir, { ...asked, sample: 1 })).persons).toBe(1)
})

test('a run says where the review in methods.yaml is of another linkage, and nothing where it is of this one', async () => {
  const methods = join(dir, 'methods.yaml')
  const before = readFileSync(methods, 'utf8')
  const notesWith = async (linkage: string): Promise<string> => {
    const notes: string[] = []
    writeFileSync(methods, before.replace('of: unlinked', `of: unlinked\n    linkage: ${linkage}`))
    await runCountry(dir, notes)
    return notes.join('\n')
  }
  expect(await notesWith('L0123456789ab')).toContain('is of another linkage (L0123456789ab, now L')
  expect(await notesWith(at(lines[0] ?? [], 'linkage'))).not.toContain('another linkage')
}, 120_000)

test('what was run by other methods, or not at all, is not drawn from', async () => {
  const methods = join(dir, 'methods.yaml')
  const before = readFileSync(methods, 'utf8')
  writeFileSync(
    methods,
    before.replace("at: '2023-11-19'\n  review", "at: '2023-11-19'\n  within_days: 90\n  review"),
  )
  await expect(drawReview(dir, asked)).rejects.toMatchObject({ code: 'review.missing-lists' })
  writeFileSync(methods, before.replace(/^coverage:[^]*?\n(?=texts:)/m, ''))
  await expect(drawReview(dir, asked)).rejects.toMatchObject({ code: 'review.unsupported' })
  writeFileSync(methods, before)
})
