import { createHash } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { downloads } from '../../src/api/downloads.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { silent } from '../../src/runs/progress.ts'
import { run } from '../../src/runs/run.ts'
import type { RunResult } from '../../src/runs/run.ts'
import { smallEdition } from './small-edition.ts'

const go = (dir: string, signal?: AbortSignal): Promise<RunResult> =>
  run(dir, { progress: silent, ...(signal && { signal }) })

let dir: string
let first: RunResult
beforeAll(async () => {
  dir = smallEdition()
  first = await go(dir)
})
afterAll(() => rmSync(dir, { recursive: true }))

const delivery = (source: string, file: string): string => join(dir, 'sources', source, file)

/** Change one file for the time of a test. */
async function withFile(
  path: string,
  change: (path: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  copyFileSync(path, `${path}.kept`)
  try {
    change(path)
    await work()
  } finally {
    copyFileSync(`${path}.kept`, path)
    rmSync(`${path}.kept`)
  }
}

test('the first run makes everything and publishes release 1', () => {
  expect(first.kept).toBe(0)
  expect(first).toMatchObject({ release: 1, released: true })
})

test('a second run with nothing changed makes nothing and keeps the release', async () => {
  expect(await go(dir)).toMatchObject({
    release: 1,
    released: false,
    made: [],
    arrived: [],
    hash: first.hash,
  })
})

async function files(edition: string): Promise<readonly string[]> {
  const release = await openRelease(join(edition, '.corridor/published'))
  const app = downloads(() => release)
  const hashes: string[] = []
  for (const table of ['population', 'solutions', 'remittance-cost']) {
    for (const format of ['csv', 'xlsx', 'json', 'parquet']) {
      const bytes = await (
        await app.request(`http://localhost/data/${table}.${format}?lang=fr`)
      ).arrayBuffer()
      hashes.push(`${table}.${format} ${createHash('sha256').update(new Uint8Array(bytes)).digest('hex')}`)
    }
  }
  release.close()
  return hashes
}

test('two runs from scratch give the same release hash and byte-identical downloads', async () => {
  const other = smallEdition()
  try {
    expect((await go(other)).hash).toBe(first.hash)
    expect(await files(other)).toEqual(await files(dir))
  } finally {
    rmSync(other, { recursive: true })
  }
})

test('a touched delivery remakes what depends on it, and nothing else', async () => {
  const path = delivery('wb-rpw', 'remittance-cost.csv')
  await withFile(
    path,
    () => writeFileSync(path, readFileSync(path, 'utf8').split('\n').slice(0, -2).join('\n') + '\n'),
    async () => {
      const again = await go(dir)
      expect(again.arrived).toEqual(['wb-rpw/remittance-cost.csv'])
      expect(again.made.every((step) => step.includes('remittance-cost'))).toBe(true)
      expect(again.made).toContain('protected/remittance-cost')
      expect(again.hash).not.toBe(first.hash)
    },
  )
  expect((await go(dir)).hash).toBe(first.hash)
})

test('a stopped run leaves no half-made dataset, and the next one goes on', async () => {
  const other = smallEdition()
  try {
    const stop = new AbortController()
    const progress = {
      ...silent,
      made: (id: string) => (id === 'harmonise/wb-wdi/context' ? stop.abort() : undefined),
    }
    await expect(run(other, { progress, signal: stop.signal })).rejects.toThrow('run.stopped')
    const left = readdirSync(join(other, '.corridor'), { recursive: true, encoding: 'utf8' })
    expect(left.filter((name) => name.includes('.making-'))).toEqual([])
    const next = await go(other)
    expect(next.kept).toBeGreaterThan(0)
    expect(next.hash).toBe(first.hash)
  } finally {
    rmSync(other, { recursive: true })
  }
})

describe('a delivery that cannot be used gets one clear problem; its bytes are kept and the release stays', () => {
  const source = ['wb-rpw', 'remittance-cost.csv'] as const
  const text = (): string => readFileSync(delivery(...source), 'utf8')
  test.each([
    [
      'a wrong encoding',
      (path: string) => appendFileSync(path, Buffer.from([0xe9, 0x6c, 0xe8, 0x0a])),
      'read.invalid-encoding',
    ],
    [
      'a missing column',
      (path: string) => writeFileSync(path, text().replace('TIME_PERIOD', 'QUARTER')),
      'read.missing-column',
    ],
    ['an empty file', (path: string) => writeFileSync(path, ''), 'read.empty-file'],
    [
      'a header alone',
      (path: string) => writeFileSync(path, `${text().split('\n')[0]}\n`),
      'read.empty-file',
    ],
    [
      'a spreadsheet’s dates',
      (path: string) => writeFileSync(path, text().replaceAll(/\d{4}-?Q\d/g, '45292')),
      'check.too-many-rejected',
    ],
    [
      'an archive',
      (path: string) => writeFileSync(path, Buffer.from('504b030414000000', 'hex')),
      'read.binary',
    ],
    ['a row cut short', (path: string) => appendFileSync(path, 'NGA\n'), 'read.ragged-rows'],
    [
      'an open quotation mark',
      (path: string) => appendFileSync(path, '"NGA,BEN,2020Q3,1\n'),
      'read.not-a-table',
    ],
    ['no file at all', (path: string) => rmSync(path), 'read.missing-file'],
  ])('%s', async (_what, change, code) => {
    await go(dir)
    await withFile(delivery(...source), change, async () => {
      const bytes = existsSync(delivery(...source)) ? readFileSync(delivery(...source)) : undefined
      await expect(go(dir)).rejects.toThrow(code)
      const kept = readdirSync(join(dir, '.corridor/deliveries')).map((name) =>
        readFileSync(join(dir, '.corridor/deliveries', name)),
      )
      expect(bytes === undefined || kept.some((k) => k.equals(bytes))).toBe(true)
      const release = await openRelease(join(dir, '.corridor/published'))
      expect(release.info.hash).toBe(first.hash)
      release.close()
    })
  })

  test('an unknown country sets its rows aside, names them, and the rest is published', async () => {
    await go(dir)
    await withFile(
      delivery(...source),
      (path) =>
        appendFileSync(
          path,
          text()
            .split('\n')[1]
            ?.replace(/^[A-Z]{3}/, 'NGX') + '\n',
        ),
      async () => {
        const result = await go(dir)
        const finding = result.findings.find((f) => f.code === 'harmonise.unknown-code')
        expect(finding).toMatchObject({ severity: 'error', count: 1 })
        expect(finding?.message).toMatch(/“NGX”.*Did you mean .*“NGA”/)
        const release = await openRelease(join(dir, '.corridor/published'))
        expect((await release.deliveries()).find((d) => d.file === 'remittance-cost.csv')?.rejected).toBe(1)
        release.close()
      },
    )
  })

  test('200 MB of junk', async () => {
    await withFile(
      delivery(...source),
      (path) => {
        const block = Buffer.alloc(10_000_000)
        for (let i = 0; i < block.length; i += 1) block[i] = 32 + (((i * 2_654_435_761) >>> 7) % 95)
        writeFileSync(path, '')
        for (let i = 0; i < 20; i += 1) appendFileSync(path, block)
      },
      async () => {
        await expect(go(dir)).rejects.toThrow(/read\.(not-a-table|missing-column|ragged-rows)/)
      },
    )
  })
})
