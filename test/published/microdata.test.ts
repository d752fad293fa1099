import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepMicrodata } from '../../src/published/keep-microdata.ts'
import { readMicrodata } from '../../src/published/microdata.ts'
import type { MicrodataVersion } from '../../src/published/microdata.ts'
import { handOut } from './hand-out.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'corridor-handed-out-')), 'microdata')
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(join(folder, '..'), { recursive: true })
})

const openIn = (version: MicrodataVersion | undefined): readonly string[] =>
  (version?.files ?? []).filter((file) => file.open).map((file) => file.name)

test('where nothing was approved there is nothing', async () => {
  expect(await readMicrodata(folder)).toEqual([])
})

test('a file that was approved for anyone is open with its codebook', async () => {
  handOut(folder)
  const [census] = await readMicrodata(folder)
  expect(census?.newest).toMatchObject({
    version: 1,
    approval: { by: 'Awa Traoré' },
    codebook: { persons: 1200 },
  })
  expect(openIn(census?.newest)).toEqual([
    'sanoria-census-v1.csv',
    'sanoria-census-v1.parquet',
    'sanoria-census-v1-codebook.json',
    'sanoria-census-v1-codebook.en.html',
    'sanoria-census-v1-codebook.fr.html',
  ])
})

test('of a file on request the codebook alone is open; a later approval on request closes the data of earlier ones', async () => {
  handOut(folder)
  handOut(folder, { version: 2, who: 'on-request' })
  const [census] = await readMicrodata(folder)
  expect(census?.newest.version).toBe(2)
  for (const version of [census?.newest, census?.earlier[0]])
    expect(openIn(version).every((name) => name.includes('-codebook'))).toBe(true)
  expect(census?.earlier[0]?.files.find(({ name }) => name === 'sanoria-census-v1.csv')?.open).toBe(false)
})

test('a later approval for anyone opens nothing that was approved on request', async () => {
  handOut(folder, { who: 'on-request' })
  handOut(folder, { version: 2 })
  const [census] = await readMicrodata(folder)
  expect(openIn(census?.newest)).toContain('sanoria-census-v2.csv')
  expect(openIn(census?.earlier[0])).not.toContain('sanoria-census-v1.csv')
})

test('a codebook that does not say who may have the file keeps the data closed', async () => {
  const within = handOut(folder)
  const approval = JSON.parse(readFileSync(join(within, 'approval.json'), 'utf8')) as {
    files: Record<string, string>
    check?: string
  }
  const { access, ...rest } = JSON.parse(
    readFileSync(join(within, 'sanoria-census-v1-codebook.json'), 'utf8'),
  ) as Record<string, unknown>
  expect(access).toBeDefined()
  const text = JSON.stringify(rest)
  writeFileSync(join(within, 'sanoria-census-v1-codebook.json'), text)
  approval.files['sanoria-census-v1-codebook.json'] = await crypto.subtle
    .digest('SHA-256', new TextEncoder().encode(text))
    .then((bytes) => Buffer.from(bytes).toString('hex'))
  delete approval.check
  writeFileSync(join(within, 'approval.json'), JSON.stringify(approval))
  const [census] = await readMicrodata(folder)
  expect(census?.newest.codebook.access).toEqual({ who: 'on-request' })
  expect(openIn(census?.newest)).not.toContain('sanoria-census-v1.csv')
})

test.each(['sanoria-census-v1.csv', 'sanoria-census-v1-codebook.json', 'approval.json'])(
  'a version of which %s was touched is not there',
  async (file) => {
    const within = handOut(folder)
    const text = readFileSync(join(within, file), 'utf8')
    writeFileSync(join(within, file), text.replace(/1/, '2'))
    expect(await readMicrodata(folder)).toEqual([])
  },
)

test('where the newest version was touched, data of earlier ones are closed too', async () => {
  handOut(folder)
  appendFileSync(join(handOut(folder, { version: 2, who: 'on-request' }), 'sanoria-census-v2.csv'), '2,M\n')
  const [census] = await readMicrodata(folder)
  expect(census?.newest.version).toBe(1)
  expect(openIn(census?.newest)).toEqual([
    'sanoria-census-v1-codebook.json',
    'sanoria-census-v1-codebook.en.html',
    'sanoria-census-v1-codebook.fr.html',
  ])
})

test('a version that is being made, and a folder without approval, are not there', async () => {
  const within = handOut(folder)
  cpSync(within, join(folder, 'census/.making-7-v2'), { recursive: true })
  mkdirSync(join(folder, 'permits/v1'), { recursive: true })
  writeFileSync(join(folder, 'permits/v1/sanoria-permits-v1.csv'), 'number\n1\n')
  // A copy under another name says that it is version 1.
  cpSync(within, join(folder, 'census/v3'), { recursive: true })
  const all = await readMicrodata(folder)
  expect(all.map(({ name, newest, earlier }) => [name, newest.version, earlier.length])).toEqual([
    ['census', 1, 0],
  ])
})

test('what is kept gives the bytes of open files and of nothing else that lies there', async () => {
  const within = handOut(folder)
  const kept = await keepMicrodata(folder)
  writeFileSync(join(within, 'notes.csv'), 'who\n')
  expect(Buffer.from((await kept.fetch('sanoria-census-v1.csv'))?.bytes ?? []).toString()).toBe(
    'number,sex\n1,F1\n',
  )
  for (const name of [
    'approval.json',
    'notes.csv',
    '../v1/sanoria-census-v1.csv',
    'census/v1/sanoria-census-v1.csv',
    '',
  ])
    expect(await kept.fetch(name), name).toBeUndefined()
  appendFileSync(join(within, 'sanoria-census-v1.csv'), '2,M\n')
  expect(await kept.fetch('sanoria-census-v1.csv')).toBeUndefined()
})

test('a version that is approved or taken away while the site is open is seen without a restart', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const kept = await keepMicrodata(folder)
  expect(kept.current()).toEqual([])
  const within = handOut(folder)
  const later = async (count: number): Promise<void> => {
    vi.setSystemTime(Date.now() + 10_000)
    await vi.waitFor(() => expect(kept.current()).toHaveLength(count))
  }
  await later(1)
  rmSync(within, { recursive: true })
  await later(0)
})
