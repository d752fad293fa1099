/**
 * An intake that is killed, at whatever moment, leaves the state before or the one after; what was received is never lost.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { recordsPath } from '../../src/intake/accepted.ts'
import { giveBack } from '../../src/store/identities/delivered-bytes.ts'
import { openIdentityStore } from '../../src/store/identities/identities.ts'
import { openIntakeCatalog } from '../../src/store/intake-catalog.ts'
import { layout } from '../../src/store/layout.ts'

const root = join(import.meta.dirname, '../..')
const name = 'franchissements-2019.csv'
/** What every row holds, and no other file. */
const [surname, given] = ['OUEDRAOGO-KABORE', 'Aminata-Wendpanga']

let dir: string
let file: string
let content: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-intake-killed-'))
  cpSync(join(root, 'standards/synth/sanoria'), dir, { recursive: true })
  const head =
    'ID_PASSAGE;POSTE;SENS;DATE_HEURE;MODE;NOM;PRENOMS;SEXE;DATE_NAISSANCE;NATIONALITE;TYPE_DOC;NO_DOC;PAYS_DOC;PROVENANCE_DESTINATION;MOTIF;DUREE_PREVUE_JOURS;MODE_RETOUR'
  const rows = Array.from({ length: 4000 }, (_, i) => {
    const day = `${String((i % 28) + 1).padStart(2, '0')}/0${(i % 9) + 1}/2019`
    const born = i % 400 === 0 ? '01/01/2030' : '03/09/1985'
    return `P${i};NKA;${i % 2 === 0 ? 'E' : 'S'};${day} 08:${String(i % 60).padStart(2, '0')};TERRESTRE;${surname}${i};${given};F;${born};MLI;PP;D${i};MLI;Mali;VISITE;;`
  })
  content = [head, ...rows].join('\n')
  file = join(dir, name)
  writeFileSync(file, content)
})
afterAll(() => rmSync(dir, { recursive: true }))

interface Ended {
  readonly signal: string | null
  readonly code: number | null
  readonly seen: number
}

/** Run `corridor intake`; `wait` milliseconds after it says `step`, send a signal. */
const taken = (signal?: NodeJS.Signals, step = '', wait = 0): Promise<Ended> =>
  new Promise((resolve) => {
    const began = performance.now()
    const child = spawn(process.execPath, [
      join(root, 'bin/corridor.js'),
      'intake',
      dir,
      'border-police',
      file,
    ])
    let [stderr, sent] = ['', false]
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
      if (signal === undefined || sent || !stderr.includes(step)) return
      sent = true
      setTimeout(() => child.kill(signal), wait)
    })
    child.on('close', (code, by) => resolve({ code, signal: by, seen: performance.now() - began }))
  })

const sha256 = (): string => createHash('sha256').update(content).digest('hex')

/** Whether the delivery stands; where it does, all of it is there. */
async function stands(): Promise<boolean> {
  const place = layout(dir)
  const kept = existsSync(join(place.identities, 'border-police', `${sha256()}-delivered.sealed`))
  const back = join(dir, 'back.csv')
  writeFileSync(back, content)
  if (kept) {
    const identities = openIdentityStore(place, { env: {}, warn: () => undefined })
    giveBack(identities, 'border-police', sha256(), back, {
      who: 'a test',
      why: 'to compare',
      now: new Date().toISOString(),
    })
    identities.close()
  }
  expect(readFileSync(back, 'utf8')).toBe(content)
  rmSync(back)
  const catalog = openIntakeCatalog(place.catalog)
  const [standing, ...more] = catalog.standing('border-police')
  catalog.close()
  expect(more).toEqual([])
  if (standing === undefined) return false
  expect(kept).toBe(true)
  const engine = await openDuckdb(dir)
  await engine.bind('records', recordsPath(place, 'border-police', standing.sha256))
  expect(await engine.rows('select count(*) as n from records')).toEqual([{ n: BigInt(standing.accepted) }])
  engine.close()
  const folder = join(place.datasets, 'reports/border-police', standing.sha256.slice(0, 16))
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { accepted: number }
  expect(report.accepted).toBe(standing.accepted)
  return true
}

/** Files that hold a name of the delivery, in plain or in a Parquet file; the delivery itself is left out. */
async function tellingFiles(): Promise<readonly string[]> {
  const engine = await openDuckdb(dir)
  const found: string[] = []
  for (const inside of readdirSync(dir, { recursive: true }).map(String)) {
    const path = join(dir, inside)
    if (!statSync(path).isFile() || path === file) continue
    const bytes = readFileSync(path)
    let text = `${bytes.toString('latin1')}${bytes.toString('utf16le')}`
    // Pages are compressed; one that a killed process did not end has no rows to read, and is looked at as it lies.
    if (bytes.subarray(-4).toString('latin1') === 'PAR1')
      for (const row of await engine.rows(`select * from read_parquet('${path}')`))
        text += Object.values(row).join(' ')
    if (text.includes(surname) || text.includes(given)) found.push(relative(dir, path))
  }
  engine.close()
  return found
}

test(
  'killed at ten moments it leaves nothing half, and the next try ends it',
  { timeout: 240_000 },
  async () => {
    const steps = ['Received', 'read ', 'examine ', 'write the report'] as const
    const moments = Array.from({ length: 10 }, (_, i) => [steps[i % 4] ?? '', (i * 37) % 90] as const)
    let killed = 0
    for (const [step, wait] of moments) {
      rmSync(join(dir, '.corridor'), { recursive: true, force: true })
      const { signal } = await taken('SIGKILL', step, wait)
      if (signal === 'SIGKILL') killed += 1
      // Rows that are set aside lie where the delivery lies, for its steward.
      expect((await tellingFiles()).filter((path) => !basename(path).includes('.set-aside.csv'))).toEqual([])
      expect(existsSync(join(dir, '.corridor/temporary'))).toBe(false)
      await stands()
      const next = await taken()
      expect({ step, wait, code: next.code }).toEqual({ step, wait, code: 0 })
      expect(await stands()).toBe(true)
      const left = readdirSync(dir, { recursive: true }).map(String)
      expect(left.filter((path) => /\.making-|temporary/.test(path))).toEqual([])
    }
    expect(killed).toBeGreaterThan(5)
  },
)

test('what an earlier version staged, and rows set aside that were not whole, go with the next intake', async () => {
  const staged = join(dir, '.corridor/temporary')
  mkdirSync(staged, { recursive: true })
  writeFileSync(join(staged, 'staged.parquet'), surname)
  // No process has so high a number.
  const half = join(dir, `.making-4194305-${name}.set-aside.csv`)
  writeFileSync(half, surname)
  expect((await taken()).code).toBe(0)
  expect([staged, half].filter((path) => existsSync(path))).toEqual([])
})

test('Ctrl-C stops it, and nothing of the file is used', { timeout: 60_000 }, async () => {
  rmSync(join(dir, '.corridor'), { recursive: true, force: true })
  const { code } = await taken('SIGINT', 'read ', 0)
  expect([0, 130]).toContain(code)
  expect(await stands()).toBe(code === 0)
})
