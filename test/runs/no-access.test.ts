/**
 * A folder that may not be written to, that can only be read, or that vanishes in the middle of a run: one problem.
 *
 * Root may write anywhere; so that this is tried there too, the program is started as the account that owns nothing.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { delivered, ended, go, program, served, shorten, tinyEdition } from './tiny-edition.ts'
import type { Ended } from './tiny-edition.ts'

const nobody = 65_534
const isRoot = process.getuid?.() === 0
const as = isRoot ? { uid: nobody, gid: nobody } : {}

/** Whether an account that owns nothing may start the program where it lies. */
const mayStart =
  !isRoot || spawnSync(process.execPath, [program, '--version'], { uid: nobody, gid: nobody }).status === 0

let dir: string
let hash: string
beforeAll(async () => {
  dir = tinyEdition()
  hash = (await go(dir)).result.hash
  // Another file than before, so that there is something to write.
  shorten(dir, readFileSync(delivered(dir), 'utf8'), 1)
  if (isRoot) for (const path of [dir, ...everything(dir)]) chownSync(path, nobody, nobody)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const everything = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))

function isOneProblem({ code, stdout, stderr }: Ended, told: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr.trimEnd().split('\n').at(-2)).toMatch(told)
  expect(stderr).not.toMatch(/^ +at /m)
}

test.skipIf(!mayStart).each([
  ['.corridor', /^store\.denied: Corridor may not use \S+\.corridor\S*: /],
  [
    '.corridor/restricted',
    /^store\.denied: Corridor may not use \S+\.corridor\/restricted\S*: permission is denied\.$/,
  ],
  [
    '.corridor/published',
    /^store\.denied: Corridor may not use \S+\.corridor\/published\S*: permission is denied\.$/,
  ],
])('%s may not be written to (skipped where nobody may start the program)', async (folder, told) => {
  const path = join(dir, folder)
  const folders = [path, ...everything(path)].filter((one) => statSync(one).isDirectory())
  for (const one of folders) chmodSync(one, 0o555)
  try {
    isOneProblem(await ended(process.execPath, [program, 'run', dir], undefined, as), told)
  } finally {
    for (const one of folders) chmodSync(one, 0o755)
  }
  expect(await served(dir)).toBe(hash)
})

test.skipIf(!mayStart)('a file that may not be read', async () => {
  chmodSync(delivered(dir), 0o000)
  try {
    isOneProblem(
      await ended(process.execPath, [program, 'run', dir], undefined, as),
      /^store\.denied: Corridor may not use \S+remittance-cost\.csv: permission is denied\.$/,
    )
  } finally {
    chmodSync(delivered(dir), 0o644)
  }
  expect(await served(dir)).toBe(hash)
})

test('the folder of what is made vanishes while a run goes on; the next run makes it anew', async () => {
  const gone = tinyEdition()
  try {
    const vanish = (): void => rmSync(join(gone, '.corridor'), { recursive: true, force: true })
    await expect(go(gone, vanish)).rejects.toThrow(/^store\.vanished: \S+\.corridor\S* is not there/)
    expect((await go(gone)).result).toMatchObject({ release: 1, hash })
  } finally {
    rmSync(gone, { recursive: true })
  }
})

const mounted = join(tmpdir(), `corridor-read-only-${process.pid}`)
const mount = (...options: readonly string[]): boolean => {
  mkdirSync(mounted, { recursive: true })
  return spawnSync('mount', [...options, mounted]).status === 0
}
const unmount = (): void => {
  spawnSync('umount', [mounted])
  rmSync(mounted, { recursive: true, force: true })
}
const mayMount = mount('-t', 'tmpfs', 'tmpfs')
unmount()

test.skipIf(!mayMount)(
  'a disk that can only be read (skipped where this account may not mount one)',
  async () => {
    mount('-t', 'tmpfs', 'tmpfs')
    try {
      cpSync(dir, join(mounted, 'edition'), { recursive: true })
      mount('-o', 'remount,ro')
      isOneProblem(
        await ended(process.execPath, [program, 'run', join(mounted, 'edition')]),
        /^store\.denied: Corridor may not use \S+\.corridor\S*: it can only be read\.$/,
      )
      expect(await served(join(mounted, 'edition'))).toBe(hash)
    } finally {
      unmount()
    }
  },
)
