import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallEdition } from '../runs/small-edition.ts'

const program = join(import.meta.dirname, '../../bin/corridor.js')

let dir: string
beforeAll(() => {
  dir = smallEdition()
})
afterAll(() => rmSync(dir, { recursive: true }))

const corridor = (...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('without words, and with --help, it says what it can do', () => {
  expect(corridor()).toMatchObject({ status: 0, stdout: expect.stringContaining('corridor run EDITION') })
  expect(corridor('--help').stdout).toBe(corridor().stdout)
})

test('an unknown word is a usage error with the nearest one', () => {
  expect(corridor('rnu')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('Did you mean “run”?'),
  })
})

test('help says what a command takes, with its own options and no other', () => {
  const { status, stdout } = corridor('help', 'intake')
  expect(status).toBe(0)
  expect(stdout).toContain('corridor intake EDITION SOURCE FILE…')
  for (const option of ['--replaces', '--adds', '--period', '--aside', '--by', '--json'])
    expect(stdout).toContain(option)
  for (const option of ['--port', '--truth', '--seed']) expect(stdout).not.toContain(option)
  expect(corridor('intake', '--help').stdout).toBe(stdout)
  expect(corridor('help').stdout).toBe(corridor().stdout)
  expect(corridor('help', 'intak')).toMatchObject({ status: 2, stderr: expect.stringContaining('“intake”') })
})

test('an unknown option is a usage error with the nearest one', () => {
  expect(corridor('run', '--prot', '80')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is no option --prot. Did you mean “--port”?'),
  })
})

test('an edition that is not there is one clear problem and no stack trace', () => {
  const { status, stderr } = corridor('check', join(dir, 'nowhere'))
  expect(status).toBe(1)
  expect(stderr).toMatch(/^edition\.missing: /)
  expect(stderr).not.toContain('    at ')
})

test('check reads everything and makes nothing', () => {
  const { status, stdout } = corridor('check', dir)
  expect(status).toBe(0)
  expect(stdout).toMatch(/4 sources, 8 files with \d+ rows, 9 tables/)
})

test('an edition of person-level records is checked, and says which records it lacks', () => {
  const sanoria = mkdtempSync(join(tmpdir(), 'corridor-sanoria-'))
  try {
    cpSync(join(import.meta.dirname, '../../standards/synth/sanoria'), sanoria, { recursive: true })
    expect(corridor('check', sanoria)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('11 sources, 0 deliveries of records, '),
    })
    expect(corridor('run', sanoria)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('run.no-records'),
    })
    const methods = join(sanoria, 'methods.yaml')
    const text = readFileSync(methods, 'utf8')
    writeFileSync(methods, text.replace('rule: 12-of-16-months', 'rule: 12-of-16'))
    expect(corridor('check', sanoria)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('residence.rule: the rule “12-of-16” is not there'),
    })
    writeFileSync(methods, text)
    const path = join(sanoria, 'sources/justice/source.yaml')
    const described = readFileSync(path, 'utf8')
    writeFileSync(path, described.replace('{ from: numero_decret }', "{ sql: 'lower(' }"))
    expect(corridor('check', sanoria)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('intake.invalid-expression: The expression at columns.record_id of '),
    })
    writeFileSync(path, described.replace('country_of_birth:', 'birth_country:'))
    expect(corridor('check', sanoria)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('edition.unknown-record-column'),
    })
  } finally {
    rmSync(sanoria, { recursive: true })
  }
})

test('show prints a step as one WITH chain that goes back to the delivery', () => {
  const { status, stdout } = corridor('show', dir, 'population-estimate')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^with\n/)
  expect(stdout).toContain('read_csv(')
  expect(stdout.match(/^with\b/gm)).toHaveLength(1)
  expect(corridor('show', dir).stdout.split('\n')).toContain('tables/population-estimate')
  expect(corridor('show', dir, 'tables/population-estimat')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('tables/population-estimate'),
  })
})

test('run ends with one line that says what was made; a second run keeps everything', () => {
  const first = corridor('run', dir)
  expect(first.stderr).toContain('[1/')
  expect(first.stdout).toMatch(
    /^\d+ of \d+ datasets were made \(new: .+\), 0 kept\. Release 1 is made, hash [0-9a-f]{16} \(\d+\.\d s\)\.\n$/,
  )
  expect(corridor('run', dir).stdout).toMatch(
    /^Nothing had changed: all \d+ datasets were kept\. Release 1 stays/,
  )
  expect(JSON.parse(corridor('run', dir, '--json').stdout)).toMatchObject({
    release: 1,
    released: false,
    made: [],
  })
})

test('drill makes the release again from the kept deliveries, and says that it is the same', () => {
  expect(corridor('drill', dir)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^8 deliveries gave back release 1, the same hash [0-9a-f]{16} /),
  })
})

test('explain says what an error means', () => {
  expect(corridor('explain', 'read.missing-column').stdout).toContain('has no column')
  expect(corridor('explain', 'read.mising-column')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('read.missing-column'),
  })
})

test('an edition may be named by where one stands', { timeout: 60_000 }, () => {
  rmSync(join(dir, '.corridor'), { recursive: true, force: true })
  const done = spawnSync(process.execPath, [program, 'run', basename(dir)], {
    encoding: 'utf8',
    cwd: dirname(dir),
  })
  expect({ status: done.status, stderr: done.status === 0 ? '' : done.stderr }).toEqual({
    status: 0,
    stderr: '',
  })
})
