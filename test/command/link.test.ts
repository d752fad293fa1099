import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { invented, inventedTrained } from '../link/invented.ts'
import { writeCsv } from '../link/small-linkage.ts'

const program = join(import.meta.dirname, '../../bin/corridor.js')
const people = invented(150)

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-told-'))
  writeFileSync(at('model.yaml'), inventedTrained)
  writeCsv(at('people.csv'), people.records)
  writeCsv(at('later.csv'), invented(20, 8, 's').records)
})
afterAll(() => rmSync(dir, { recursive: true }))

const at = (name: string): string => join(dir, name)
const corridor = (...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    encoding: 'utf8',
    cwd: dir,
  })
  return { status, stdout, stderr }
}

test('link says in one line what was found, and where it is', () => {
  const { status, stdout, stderr } = corridor('link', 'model.yaml', 'people.csv', '--out', 'people')
  expect(status, stderr).toBe(0)
  expect(stdout).toMatch(
    /^\d+ records are of \d+ persons: \d+ links.* \(\d+\.\d s\)\.\npeople: links, persons, model and report\.\n$/,
  )
  expect(stderr.split('\n')).toContain('agreement')
  expect(readdirSync(at('people'))).toContain('report.en.html')
  expect(readdirSync(at('people'))).not.toContain('report.fr.html')
})

test('link with --json, --truth, --by, --language, --threads and a name for the file', () => {
  const { status, stdout, stderr } = corridor(
    'link', 'model.yaml', 'register=people.csv', '--out', 'told', '--json', '--truth', 'person', '--by', 'sex,place',
    '--language', 'en,pt', '--threads', '1', '--memory', '1GB',
  ) // prettier-ignore
  expect(status, stderr).toBe(0)
  const result = JSON.parse(stdout) as Record<string, unknown>
  expect(result).toMatchObject({
    sources: [{ name: 'register', records: people.records.length }],
    records: people.records.length,
    engine: 'duckdb',
  })
  expect((result['truth'] as { clusters: { f1: number } }).clusters.f1).toBeGreaterThan(0.7)
  expect(new Set((result['rates'] as { by: string }[]).map(({ by }) => by))).toEqual(
    new Set(['sex', 'place']),
  )
  expect(readdirSync(at('told')).filter((name) => name.endsWith('.html'))).toEqual([
    'report.en.html',
    'report.pt.html',
  ])
})

test('--plan says how many pairs the rules make, and writes nothing', () => {
  const { status, stdout } = corridor('link', 'model.yaml', 'people.csv', '--plan')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^\d+ records, at most [\d,]+ pairs to look at, some (moments|\d+ seconds)\.\n/)
  expect(stdout.split('\n').filter((line) => / pairs {2}(dob|surname|given) \(/.test(line))).toHaveLength(3)
  const plan = JSON.parse(corridor('link', 'model.yaml', 'people.csv', '--plan', '--json').stdout) as {
    readonly records: number
    readonly rules: readonly { readonly rule: string; readonly pairs: number }[]
  }
  expect(plan.records).toBe(people.records.length)
  expect(plan.rules.map(({ rule }) => rule)).toEqual(['dob', 'surname', 'given'])
  expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([])
})

test('--onto links what is new onto what is there, by its model', () => {
  const { status, stdout, stderr } = corridor(
    'link',
    'later.csv',
    '--onto',
    'people',
    '--out',
    'more',
    '--json',
  )
  expect(status, stderr).toBe(0)
  expect((JSON.parse(stdout) as { records: number }).records).toBeGreaterThan(people.records.length)
  expect(corridor('link', 'people.csv', '--onto', 'people', '--out', 'more')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/(^|\n)link\.repeated-records: /),
  })
  expect(corridor('link', 'later.csv', '--onto', 'nowhere', '--out', 'more')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^link\.unknown-linkage: /),
  })
})

test('show lists the steps of a linkage, and prints the SQL of one', () => {
  const { status, stdout } = corridor('show', 'people')
  expect(status).toBe(0)
  const steps = stdout.trimEnd().split('\n')
  expect(steps).toEqual(
    expect.arrayContaining(['records', 'encoded', 'kept by rule 1', 'candidates', 'agreement', 'links']),
  )
  const shown = corridor('show', 'people', 'agreement').stdout
  expect(shown).toMatch(/^with\b/)
  expect(shown).toContain('similarity')
  expect(corridor('show', 'people', 'agrement')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('agreement'),
  })
})

test('a model goes to Splink and comes back', () => {
  const told = corridor('model', 'model.yaml', '--to', 'splink', '--out', 'splink.json')
  expect(told.status, told.stderr).toBe(0)
  const settings = JSON.parse(readFileSync(at('splink.json'), 'utf8')) as {
    readonly comparisons: readonly unknown[]
  }
  expect(settings.comparisons).toHaveLength(3)
  expect(corridor('model', 'splink.json', '--out', 'back.yaml').status).toBe(0)
  const links = (model: string): unknown => {
    const { stdout } = corridor('link', model, 'people.csv', '--out', 'told', '--json')
    const { links: found, weights } = JSON.parse(stdout) as {
      readonly links: number
      readonly weights: unknown
    }
    return [found, weights]
  }
  writeFileSync(
    at('same.yaml'),
    inventedTrained.replace('threshold: 0.3', 'threshold: 0.5').concat('clustering: { linkage: single }\n'),
  )
  const weights = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (_, x: unknown) => (typeof x === 'number' ? Number(x.toPrecision(9)) : x)),
    )
  expect(weights(links('back.yaml'))).toEqual(weights(links('same.yaml')))
  expect(JSON.parse(corridor('model', 'model.yaml', '--to', 'splink4').stdout)).toHaveProperty('comparisons')
})

const field = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

test('pairs are drawn for people to judge, and their judgements say how good the links are', () => {
  const drawn = corridor('review', 'people', '--out', 'sheet.csv', '--sample', '60', '--seed', '3')
  expect(drawn.status, drawn.stderr).toBe(0)
  expect(drawn.stdout).toMatch(/^sheet\.csv: \d+ pairs\. Write match, non-match or unsure/)
  expect(corridor('review', 'people', 'sheet.csv')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^link\.missing-judgements: /),
  })
  const rows = parse(readFileSync(at('sheet.csv'), 'utf8'))
  const header = rows[0] ?? []
  expect(header).toEqual(
    expect.arrayContaining(['judgement', 'given (left)', 'given (right)', 'dob (right)']),
  )
  const person = new Map(people.records.map((record) => [record['unique_id'], record['person']]))
  const place = (name: string): number => header.indexOf(name)
  for (const row of rows.slice(1))
    row[place('judgement')] =
      person.get(row[place('left_id')]) === person.get(row[place('right_id')]) ? 'match' : 'non-match'
  writeFileSync(at('sheet.csv'), rows.map((row) => row.map(field).join(',')).join('\n'))
  const read = corridor('review', 'people', 'sheet.csv')
  expect(read.status, read.stderr).toBe(0)
  expect(read.stdout).toMatch(
    /^Links that are of one person: \d+\.\d % \(95 % interval \d+\.\d to \d+\.\d %\)\.\n/,
  )
  const { precision } = JSON.parse(corridor('review', 'people', 'sheet.csv', '--json').stdout) as {
    readonly precision: { readonly estimate: number; readonly low: number; readonly high: number }
  }
  expect(precision.low).toBeLessThanOrEqual(precision.estimate)
  expect(precision.estimate).toBeGreaterThan(0.8)
  rows[3]?.splice(place('judgement'), 1, 'perhaps')
  writeFileSync(at('sheet.csv'), rows.map((row) => row.map(field).join(',')).join('\n'))
  expect(corridor('review', 'people', 'sheet.csv')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^link\.invalid-judgement: sheet\.csv .*row \d+/),
  })
})

test('spellings that links have shown are proposed, and used once they are approved', () => {
  const spellings = ['Sékou Touray', 'Seku Touray']
  const dob = (i: number): string => `19${50 + (i % 40)}-0${1 + (i % 9)}-1${i % 10}`
  writeCsv(
    at('names.csv'),
    Array.from({ length: 24 }, (_, i) => ({
      unique_id: String(i),
      name: spellings[i % 2] ?? '',
      dob: dob(Math.floor(i / 2)),
      phone: `55${Math.floor(i / 2)}0${Math.floor(i / 2)}`,
    })),
  )
  writeFileSync(
    at('names.yaml'),
    `corridor: link/1
link: dedupe
prior: 0.05
comparisons:
  - name: name
    levels:
      - { label: Missing, test: { missing: [name.plain] } }
      - { label: Same, test: { exact: name.canonical }, m: 0.9, u: 0.5 }
      - { label: Other, test: { else: true }, m: 0.1, u: 0.5 }
  - name: phone
    levels:
      - { label: Same, test: { exact: phone }, m: 0.9, u: 0.00001 }
      - { label: Other, test: { else: true }, m: 0.1, u: 0.99999 }
columns:
  - { name: name.plain, name_form: { of: [name], kind: full, form: plain } }
  - { name: name.canonical, name_form: { of: [name], kind: full, form: canonical } }
candidates: [{ block: [phone] }]
`,
  )
  const first = corridor('link', 'names.yaml', 'names.csv', '--out', 'named', '--json')
  expect(first.status, first.stderr).toBe(0)
  const proposed = corridor('names', 'named', '--out', 'spellings.csv', '--json')
  expect(proposed.status, proposed.stderr).toBe(0)
  const sheet = readFileSync(at('spellings.csv'), 'utf8')
  expect(sheet.split('\n')[0]).toBe('kind,spelling,other,canonical,support,lift,decision')
  // The dictionary knows these two already, or they are on the sheet; a decision of our own is read either way.
  writeFileSync(
    at('spellings.csv'),
    'kind,spelling,other,canonical,support,lift,decision\ngiven,zorwek,zorvek,zorvek,5,9.00,yes\n',
  )
  writeCsv(at('names.csv'), [
    { unique_id: '1', name: 'Zorvek Touray', phone: '5501' },
    { unique_id: '2', name: 'Zorwek Touray', phone: '5501' },
  ])
  const heaviest = (...more: readonly string[]): number => {
    const { stdout, status, stderr } = corridor(
      'link',
      'names.yaml',
      'names.csv',
      '--out',
      'named',
      '--json',
      ...more,
    )
    expect(status, stderr).toBe(0)
    return (
      (JSON.parse(stdout) as { readonly explained: readonly { readonly weight: number }[] }).explained[0]
        ?.weight ?? 0
    )
  }
  expect(heaviest('--names', 'spellings.csv')).toBeGreaterThan(heaviest() + 2)
  expect(corridor('link', 'names.yaml', 'names.csv', '--out', 'named', '--names', 'none.csv')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^read\.missing-file: /),
  })
})

test.each([
  [['link']],
  [['link', 'model.yaml']],
  [['link', 'model.yaml', 'people.csv', '--out', 'x', '--threads', '0']],
  [['link', 'model.yaml', 'people.csv', '--out', 'x', '--language', 'de']],
  [['link', 'model.yaml', 'people.csv', '--out', 'x', '--memory', 'much']],
  [['link', 'model.yaml', 'people.csv', '--out', 'x', '--fast']],
  [['model', 'model.yaml', '--to', 'excel']],
  [['review', 'people', '--sample', 'many']],
])('%j is a usage error', (argv) => {
  const { status, stdout, stderr } = corridor(...argv)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^cli\.[a-z-]+: /)
})

test('what is wrong with the data or the model is told in two lines, exit 1', () => {
  writeFileSync(at('wrong.yaml'), inventedTrained.replace('block: [dob]', 'block: [dbo]'))
  for (const [argv, code] of [
    [['link', 'nowhere.yaml', 'people.csv', '--out', 'x'], 'read.missing-file'],
    [['link', 'model.yaml', 'nowhere.csv', '--out', 'x'], 'read.missing-file'],
    [['link', 'people.csv', 'people.csv', '--out', 'x'], 'link.invalid-model'],
    [['link', 'wrong.yaml', 'people.csv', '--out', 'x'], 'link.unknown-column'],
    [['link', 'model.yaml', 'people.csv', '--out', 'x', '--truth', 'who'], 'link.unknown-column'],
    [['model', 'nowhere.yaml'], 'read.missing-file'],
    [['review', 'nowhere'], 'link.unknown-linkage'],
    [['names', 'nowhere'], 'link.unknown-linkage'],
  ] as const) {
    const { status, stdout, stderr } = corridor(...argv)
    expect({ status, stdout }, argv.join(' ')).toEqual({ status: 1, stdout: '' })
    expect(stderr.trimEnd().split('\n').slice(-2).join('\n'), argv.join(' ')).toMatch(
      new RegExp(`^${code}: .+\n {2}.+$`),
    )
    expect(stderr).not.toMatch(/\n\s+at /)
  }
  expect(readdirSync(dir)).not.toContain('x')
})
