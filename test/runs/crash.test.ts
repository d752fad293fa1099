/**
 * A run that is killed without warning, at moments drawn by lot in each of its parts: what is served is the old release or the new one,
 * whole, and the next run ends as if nothing had happened.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  delivered,
  ended,
  go,
  isKept,
  leftovers,
  program,
  served,
  shorten,
  tinyEdition,
} from './tiny-edition.ts'

const seed = 20_261_127
const lengths = [1, 2] as const
const parts = ['receive', 'make', 'release'] as const

let undisturbed: string
let original: string
const hashes = new Map<number, string>()
beforeAll(async () => {
  undisturbed = tinyEdition()
  original = readFileSync(delivered(undisturbed), 'utf8')
  for (const rows of lengths) {
    shorten(undisturbed, original, rows)
    hashes.set(rows, (await go(undisturbed)).result.hash)
  }
})
afterAll(() => rmSync(undisturbed, { recursive: true }))

/** Numbers from 0 to 1 that are the same every time. */
function* drawn(from: number): Generator<number, never> {
  for (let state = from; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield (Math.imul(state ^ (state >>> 16), 0x45d9f3b) >>> 0) / 2 ** 32
  }
}

/** Wait for a part of the run to begin in the folder, or for the run to end. */
async function begins(dir: string, part: (typeof parts)[number], isOver: () => boolean): Promise<void> {
  const [folder, shown] = {
    receive: ['deliveries', /./],
    make: ['restricted', /./],
    release: ['published', /^\.making-/],
  }[part] as [string, RegExp]
  const before = new Set(list(join(dir, '.corridor', folder)))
  while (
    !isOver() &&
    !list(join(dir, '.corridor', folder)).some((one) => !before.has(one) && shown.test(one))
  )
    await new Promise((resolve) => setTimeout(resolve, 2))
}

const list = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])

/** Start a run, and kill it `wait` milliseconds after a part has begun; whether it was killed. */
async function killed(dir: string, part: (typeof parts)[number], wait: number): Promise<boolean> {
  let [isOver, kill] = [false, (): void => undefined]
  const run = ended(process.execPath, [program, 'run', dir], (child) => {
    kill = () => child.kill('SIGKILL')
  }).finally(() => (isOver = true))
  await begins(dir, part, () => isOver)
  await new Promise((resolve) => setTimeout(resolve, wait))
  kill()
  return (await run).signal === 'SIGKILL'
}

/** Longest wait in milliseconds: about as long as the part takes. */
const longest = { receive: 60, make: 150, release: 200 }

test.each(parts)('killed at four moments of %s', { timeout: 120_000 }, async (part) => {
  const dir = tinyEdition()
  const draw = drawn(seed + parts.indexOf(part))
  let deaths = 0
  try {
    for (let i = 0; i < 4; i += 1) {
      const rows = lengths[i % 2] as number
      shorten(dir, original, rows)
      // What was received before is not copied again, and what was made is kept: these parts begin from nothing.
      if (part === 'receive') rmSync(join(dir, '.corridor'), { recursive: true, force: true })
      if (part === 'make') rmSync(join(dir, '.corridor/restricted'), { recursive: true, force: true })
      const before = existsSync(join(dir, '.corridor')) ? await served(dir) : undefined
      const wait = draw.next().value * longest[part]
      const moment = `${wait.toFixed(0)} ms into ${part}`
      if (await killed(dir, part, wait)) deaths += 1
      const now = await served(dir)
      expect([before, hashes.get(rows)], moment).toContain(now)
      const received = part === 'receive' ? [] : [readFileSync(delivered(dir))]
      expect(
        received.map((bytes) => isKept(dir, bytes)),
        moment,
      ).toEqual(received.map(() => true))
      const { result } = await go(dir)
      expect(result.hash, moment).toBe(hashes.get(rows))
      expect(await served(dir), moment).toBe(hashes.get(rows))
      expect(isKept(dir), moment).toBe(true)
      expect(leftovers(dir), moment).toEqual([])
    }
    expect(deaths).toBeGreaterThan(1)
  } finally {
    rmSync(dir, { recursive: true })
  }
})

test('a killed first run leaves no release and no number used up', async () => {
  const dir = tinyEdition()
  try {
    await go(dir)
    const published = join(dir, '.corridor/published')
    const first = await served(dir)
    // As it stands between the last two renames.
    rmSync(join(published, 'current'))
    writeFileSync(join(published, '.making-999999999-current'), 'rele')
    expect((await go(dir)).result).toMatchObject({ release: 1, hash: first, made: [] })
    expect(readdirSync(published).toSorted()).toEqual(['current', 'release-0001.duckdb', 'release-0001.json'])
  } finally {
    rmSync(dir, { recursive: true })
  }
})
