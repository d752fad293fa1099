/**
 * A run of records that is killed again and again, on its way from delivered files to an approved release: nothing is published half, no
 * delivery is lost, and what comes out in the end is what comes out of a run that nobody disturbed.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRelease } from '../../src/published/open-release.ts'
import { giveBack } from '../../src/store/identities/delivered-bytes.ts'
import { openIdentityStore } from '../../src/store/identities/identities.ts'
import { layout } from '../../src/store/layout.ts'
import { fewest, fewTables } from './few-tables.ts'
import { ended, leftovers, program, served } from './tiny-edition.ts'
import type { Ended } from './tiny-edition.ts'

const above = mkdtempSync(join(tmpdir(), 'corridor-national-killed-'))
const dir = join(above, 'sanoria')
const root = join(dir, '.corridor')

beforeAll(() => fewTables(dir), 60_000)
afterAll(() => rmSync(above, { recursive: true, force: true }))

/** Run a command; `wait` milliseconds after it has said so many lines, kill it. */
const command = (args: readonly string[], lines = Infinity, wait = 0): Promise<Ended> =>
  ended(process.execPath, [program, ...args, '--by', 'Awa Sanogo'], (child) => {
    let [said, sent] = [0, false]
    const hear = (chunk: string): void => {
      said += chunk.split('\n').length - 1
      if (sent || said < lines) return
      sent = true
      setTimeout(() => child.kill('SIGKILL'), wait)
    }
    child.stderr?.on('data', (chunk: Buffer) => hear(chunk.toString()))
    hear('')
  })

/** Values of the release in force by table, dimensions and all; the hash of a release says when it was made of what. */
async function cells(): Promise<ReadonlyMap<string, string>> {
  const release = await openRelease(join(root, 'published'))
  try {
    const found = new Map<string, string>()
    for (const table of fewest)
      for (const { key, value, status } of await release.query({ table }))
        found.set([table, ...key].join(' '), `${value} ${status}`)
    return found
  } finally {
    release.close()
  }
}

/** Deliveries that cannot be given back byte for byte. */
function lost(): readonly string[] {
  const identities = openIdentityStore(layout(dir), { env: {}, warn: () => undefined })
  const back = join(above, 'back')
  try {
    return readdirSync(join(dir, 'deliveries')).flatMap((source) =>
      readdirSync(join(dir, 'deliveries', source)).filter((name) => {
        if (name.endsWith('.set-aside.csv') || name === 'lfs-2023-households.tab') return false
        const bytes = readFileSync(join(dir, 'deliveries', source, name))
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        giveBack(identities, source, sha256, back, {
          who: 'a test',
          why: 'to compare',
          now: '2026-11-27T12:00:00.000Z',
        })
        const same = readFileSync(back).equals(bytes)
        rmSync(back)
        return !same
      }),
    )
  } finally {
    identities.close()
  }
}

// Lines that a run says before it is killed, and milliseconds after the last; the next goes on where it was.
const moments = [
  [1, 0],
  [3, 90],
  [5, 30],
  [4, 140],
  [2, 20],
  [1, 600],
  [2, 1200],
  [3, 0],
  [9, 5],
  [12, 10],
  [15, 0],
] as const

test(
  'killed on its way, it goes on where it was and ends as one that nobody disturbed',
  { timeout: 600_000 },
  async () => {
    let deaths = 0
    for (const [lines, wait] of moments) {
      const { signal } = await command(['run', dir], lines, wait)
      if (signal === 'SIGKILL') deaths += 1
      expect(existsSync(join(root, 'published/current'))).toBe(false)
    }
    expect(deaths).toBeGreaterThan(moments.length / 2)
    const { code, stderr } = await command(['run', dir])
    expect({ code, said: code === 0 ? '' : stderr.slice(-2000) }).toEqual({ code: 0, said: '' })
    expect(lost()).toEqual([])
    expect(leftovers(dir)).toEqual([])
    for (const wait of [0, 60, 120, 180, 240]) {
      await command(['approve', dir], 0, wait)
      // Whole, or not there.
      await served(dir)
      if (existsSync(join(root, 'published/current'))) break
    }
    await command(['approve', dir])
    const killed = await cells()
    expect(killed.size).toBeGreaterThan(100)
    expect(leftovers(dir)).toEqual([])
    for (const made of ['restricted', 'candidate', 'approved', 'published'])
      rmSync(join(root, made), { recursive: true, force: true })
    expect((await command(['run', dir])).code).toBe(0)
    expect((await command(['approve', dir])).code).toBe(0)
    expect(await cells()).toEqual(killed)
  },
)
