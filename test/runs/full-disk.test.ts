/**
 * A disk that is full, in two ways: a file may not grow beyond a limit (`ulimit -f`, which everybody may set), and a disk of few
 * kilobytes (which only root may mount). Either gives one problem, leaves the last release and takes nothing half-made for whole.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delivered, ended, go, leftovers, program, served, shorten, tinyEdition } from './tiny-edition.ts'
import type { Ended } from './tiny-edition.ts'

let dir: string
let before: string
let original: string
beforeAll(async () => {
  dir = tinyEdition()
  original = readFileSync(delivered(dir), 'utf8')
  before = (await go(dir)).result.hash
})
afterAll(() => rmSync(dir, { recursive: true }))

/** Run the program where no file may grow beyond so many kilobytes. */
const limited = (kilobytes: number, ...args: readonly string[]): Promise<Ended> =>
  ended('bash', ['-c', `ulimit -f ${kilobytes}; exec "$@"`, 'bash', process.execPath, program, ...args])

/** One problem in two lines, after what was told before it; no stack trace. */
function isOneProblem({ code, stdout, stderr }: Ended, where: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  const told = stderr.trimEnd().split('\n').slice(-2)
  expect(told[0]).toMatch(/^store\.full: /)
  expect(told[0]).toMatch(where)
  expect(told[1]).toMatch(/^ {2}Free space there, then run the same again\./)
  expect(stderr).not.toMatch(/^ +at /m)
  expect(stderr.match(/^store\./gm)).toHaveLength(1)
}

test.each([
  ['the catalog', 8, /catalog\.sqlite could not be written/],
  ['the kept delivery', 18, /catalog\.sqlite|deliveries\/[0-9a-f]{64}\.csv could not be written/],
  ['the release, before it is committed', 60, /published\/release-0002\.duckdb\.wal could not be written/],
  ['the release, in its last bytes', 3000, /published\/release-0002\.duckdb could not be written/],
])('there is no room for %s', async (_what, kilobytes, where) => {
  shorten(dir, original, 1)
  isOneProblem(await limited(kilobytes, 'run', dir), where)
  expect(leftovers(dir)).toEqual([])
  expect(await served(dir)).toBe(before)
  expect(readdirSync(join(dir, '.corridor/published')).filter((name) => name.includes('0002'))).toEqual([])
})

test('with room the next run ends as one that was never disturbed', async () => {
  const other = tinyEdition()
  try {
    shorten(other, original, 1)
    shorten(dir, original, 1)
    const { result } = await go(dir)
    expect(result).toMatchObject({ release: 2, released: true, hash: (await go(other)).result.hash })
    expect(await served(dir)).toBe(result.hash)
  } finally {
    rmSync(other, { recursive: true })
  }
})

test('intake and linkage say it too', async () => {
  const work = join(dir, 'elsewhere')
  cpSync(join(import.meta.dirname, '../../standards/synth/sanoria'), work, { recursive: true })
  const file = join(work, 'franchissements-2019.csv')
  writeFileSync(file, crossings(4000))
  isOneProblem(await limited(150, 'intake', work, 'border-police', file), /could not be written/)
  const example = join(import.meta.dirname, '../../editions/example/linkage/people')
  const people = ['census.csv', 'crossings.csv', 'permits.csv'].map((name) => join(example, name))
  const out = join(work, 'linked')
  isOneProblem(
    await limited(20, 'link', join(example, 'model.yaml'), ...people, '--out', out),
    /could not be written/,
  )
  expect(existsSync(out)).toBe(false)
  rmSync(work, { recursive: true })
})

function crossings(rows: number): string {
  const head =
    'ID_PASSAGE;POSTE;SENS;DATE_HEURE;MODE;NOM;PRENOMS;SEXE;DATE_NAISSANCE;NATIONALITE;TYPE_DOC;NO_DOC;PAYS_DOC;PROVENANCE_DESTINATION;MOTIF;DUREE_PREVUE_JOURS;MODE_RETOUR'
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `P${i};NKA;E;03/0${(i % 9) + 1}/2019 08:30;TERRESTRE;N${i};A;F;03/09/1985;MLI;PP;D${i};MLI;Mali;VISITE;;`,
  )
  return [head, ...lines].join('\n')
}

const mounted = join(tmpdir(), `corridor-small-disk-${process.pid}`)
const mount = (kilobytes: number): boolean => {
  mkdirSync(mounted, { recursive: true })
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', mounted]).status === 0
}
const unmount = (): void => {
  spawnSync('umount', [mounted])
  rmSync(mounted, { recursive: true, force: true })
}
const mayMount = mount(64)
unmount()

describe.skipIf(!mayMount)('on a small disk (skipped where this account may not mount one)', () => {
  test.each([
    [400, /could not be written: the disk is full/],
    [2000, /published\/release-0001\.duckdb\S* could not be written: the disk is full/],
  ])('of %i kB', async (kilobytes, where) => {
    mount(kilobytes)
    const small = join(mounted, 'edition')
    const whole = tinyEdition()
    try {
      cpSync(whole, small, { recursive: true })
      isOneProblem(await ended(process.execPath, [program, 'run', small]), where)
      expect(leftovers(small)).toEqual([])
      expect(await served(small)).toBeUndefined()
      spawnSync('mount', ['-o', 'remount,size=50m', mounted])
      expect((await go(small)).result.hash).toBe(before)
    } finally {
      unmount()
      rmSync(whole, { recursive: true })
    }
  })
})
