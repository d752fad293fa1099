import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { synthCommand } from '../../src/command/synth.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-synth-command-'))
afterAll(() => rmSync(dir, { recursive: true }))

const asked = {
  what: 'people',
  records: '1000',
  seed: '1',
  set: 'plain',
  out: join(dir, 'a.parquet'),
  json: true,
}

test('it makes the file under its name, and nothing beside it', async () => {
  await synthCommand(asked)
  expect(readdirSync(dir)).toEqual(['a.parquet'])
})

test.each([
  [{ what: undefined }, 'cli.missing-argument'],
  [{ records: '0' }, 'cli.invalid-option'],
  [{ records: '1.5' }, 'cli.invalid-option'],
  [{ seed: '-1' }, 'cli.invalid-option'],
  [{ set: 'east' }, 'cli.invalid-option'],
  [{ set: 'toString' }, 'cli.invalid-option'],
  [{ out: 'people.csv' }, 'cli.invalid-option'],
] as const)('%o is refused', async (change, code) => {
  await expect(synthCommand({ ...asked, ...change })).rejects.toMatchObject({ code })
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it without a file, with the exit code of a stopped command',
  async (signal) => {
    const folder = mkdtempSync(join(dir, 'stopped-'))
    const before = process.exitCode
    const made = synthCommand({ ...asked, records: '1_000_000_000', out: join(folder, 'b.parquet') })
    setTimeout(() => process.emit(signal), 300)
    await made
    expect(process.exitCode).toBe(130)
    process.exitCode = before
    expect(readdirSync(folder)).toEqual([])
    expect(process.listenerCount(signal)).toBe(0)
  },
)

test('a country is an edition with deliveries, the truth and a page', async () => {
  const out = join(dir, 'sanoria')
  await synthCommand({ ...asked, what: 'country', records: '500', out })
  expect(readdirSync(out).toSorted()).toEqual([
    'README.md',
    'codelists',
    'corridor.yaml',
    'deliveries',
    'methods.yaml',
    'sources',
    'truth',
  ])
  await expect(synthCommand({ ...asked, what: 'country', records: '500', out })).rejects.toMatchObject({
    code: 'cli.invalid-option',
  })
})

test('only the agencies that are asked for hand over files, and a word that is none is refused', async () => {
  const out = join(dir, 'some')
  await synthCommand({ ...asked, what: 'country', records: '500', out, only: 'civil,survey' })
  expect(readdirSync(join(out, 'deliveries')).toSorted()).toEqual(['etat-civil', 'labour-force-survey'])
  await expect(
    synthCommand({ ...asked, what: 'country', out: join(dir, 'none'), only: 'civil,customs' }),
  ).rejects.toMatchObject({ code: 'cli.invalid-option' })
})

test('Ctrl-C ends a country without a folder', async () => {
  const out = join(dir, 'stopped-country', 'sanoria')
  const before = process.exitCode
  const made = synthCommand({ ...asked, what: 'country', records: '1_000_000_000', out })
  setTimeout(() => process.emit('SIGINT'), 1500)
  await made
  expect(process.exitCode).toBe(130)
  process.exitCode = before
  expect(existsSync(out)).toBe(false)
})
