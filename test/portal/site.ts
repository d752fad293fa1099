/**
 * The real site for tests: the West African edition, run from its own files into a release, and the application over it.
 *
 * A run takes about twenty seconds, so editions that were run are kept in `node_modules/.cache` under the hash of everything that goes into
 * one (the edition's files, the standards, the program below the portal). Whoever needs it first makes it; the others wait for that.
 * The working tree is only read.
 */
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { Hono } from 'hono'
import { capacityDownloads } from '../../src/api/capacity-downloads.ts'
import { downloads } from '../../src/api/downloads.ts'
import { documents } from '../../src/documents/documents.ts'
import { portal } from '../../src/portal/portal.tsx'
import type { Release } from '../../src/published/model.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { silent } from '../../src/runs/progress.ts'
import { run } from '../../src/runs/run.ts'

export interface TestSite {
  /** Pages and downloads, as the server has them. */
  readonly app: Hono
  readonly release: Release
  /** Folder to serve. */
  readonly published: string
  /** Errors that the portal called its own fault. */
  readonly errors: readonly unknown[]
}

const root = resolve(import.meta.dirname, '../..')
const edition = join(root, 'editions/west-africa')
const cache = join(root, 'node_modules/.cache/corridor-edition')
/** Rooms that a release does not depend on. */
const above = ['portal', 'documents', 'api', 'exchange', 'command', 'workbench', 'server.ts', 'cli.ts']

/** Open the site; the first caller of a state of the program makes its release. */
export async function testSite(): Promise<TestSite> {
  const published = await releaseFolder()
  const release = await openRelease(published)
  const errors: unknown[] = []
  const app = new Hono()
  app.route(
    '/',
    downloads(() => release),
  )
  app.route(
    '/',
    capacityDownloads(() => release),
  )
  app.route(
    '/',
    documents(() => release, { version: 'test' }),
  )
  app.route(
    '/',
    portal(() => release, { version: 'test', onError: (error) => errors.push(error) }),
  )
  return { app, release, published, errors }
}

/** The folder of a release of the edition as it is now. */
export const releaseFolder = async (): Promise<string> => publishedIn(await editionRun())

/** The folder of the edition as it is now, once it was run: every step's rows are in it. Nobody writes to it. */
export async function editionRun(): Promise<string> {
  const kept = join(cache, fingerprint())
  mkdirSync(cache, { recursive: true })
  const unlock = await alone()
  try {
    if (existsSync(join(publishedIn(kept), 'current'))) return kept
    const making = join(cache, `making-${process.pid}-${Date.now()}`)
    mkdirSync(making)
    cpSync(edition, making, { recursive: true, filter: (path) => !path.includes('.corridor') })
    await run(making, { progress: silent, now: () => '2026-01-01T00:00:00Z' })
    renameSync(making, kept)
    forgetOld()
    return kept
  } finally {
    unlock()
  }
}

const publishedIn = (dir: string): string => join(dir, '.corridor/published')

/** Wait until no other process makes a release; gives what lets the next one in. The system lets go of a lock whose holder is killed. */
async function alone(): Promise<() => void> {
  const db = new DatabaseSync(`${cache}.lock`)
  for (;;) {
    try {
      db.exec('begin exclusive')
      return () => db.close()
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('locked'))) throw error
      await wait(100)
    }
  }
}

/** Runs of states of the program that nobody asked for since yesterday. */
function forgetOld(): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name)
    if (Date.now() - statSync(folder).mtimeMs > 86_400_000) rmSync(folder, { recursive: true, force: true })
  }
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const add = (dir: string, wanted: (path: string) => boolean): void => {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (!wanted(name) || !/\.(ts|tsx|yaml|csv)$/.test(name)) continue
      hash.update(`${name}\n`).update(readFileSync(join(dir, name)))
    }
  }
  add(edition, (path) => !path.startsWith('.corridor') && !path.startsWith('make/'))
  add(join(root, 'standards'), () => true)
  add(join(root, 'src'), (path) => !above.some((room) => path.startsWith(room)))
  return hash.digest('hex').slice(0, 20)
}
