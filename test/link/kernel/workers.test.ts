import { afterAll, expect, test } from 'vitest'
import { openWorkers } from '../../../src/link/kernel/workers.ts'
import type { GroupJob, PairJob } from '../../../src/steps/link/kernel/job.ts'
import { runsOf } from '../../../src/steps/link/kernel/group-records.ts'
import { layoutOf } from '../../../src/steps/link/kernel/layout.ts'
import { pairLoop } from '../../../src/steps/link/kernel/pair-loop.ts'
import { parse } from '../../../src/steps/link/splink/parse.ts'
import type { Expression } from '../../../src/steps/link/splink/expression.ts'

const threads = [0, 1, 3].map((count) => openWorkers(count))
afterAll(() => Promise.all(threads.map((workers) => workers.close())))

const never = (): boolean => false
const layout = layoutOf(new Map([['a', 'whole']]))
const condition = parse('abs(l.a - r.a) <= 17 and l.a <> r.a', 'prefix') as Expression
const source = pairLoop([condition], layout) ?? ''
const whole = new Int32Array(new SharedArrayBuffer(4 * 3000))
for (const n of whole.keys()) whole[n] = (n * 7919) % 101
const key = new Int32Array(new SharedArrayBuffer(4 * 3000))
for (const [n, a] of whole.entries()) key[n] = a % 17

const group: GroupJob = { kind: 'group', keys: [key] }

test('pairs are the same, in the same order, on any number of threads', async () => {
  const results = await Promise.all(
    threads.map(async (workers) => {
      const [grouped] = await workers.all([group], never)
      const blocks = grouped?.blocks
      if (blocks === undefined) throw new Error('no blocks')
      const ends = runsOf(blocks, 10_000)
      const jobs = ends.map((to, i): PairJob => ({
        kind: 'pairs',
        whole,
        blocks,
        from: ends[i - 1] ?? 0,
        to,
        source,
      }))
      expect(jobs.length).toBeGreaterThan(5)
      return (await workers.all(jobs, never)).flatMap((found) => [...found])
    }),
  )
  expect(results[0]?.length).toBeGreaterThan(0)
  expect(results[1]).toEqual(results[0])
  expect(results[2]).toEqual(results[0])
})

test('work that is stopped is left where it is', async () => {
  let asked = 0
  for (const workers of threads) {
    const jobs = Array.from({ length: 20 }, () => group)
    asked = 0
    const done = await workers.all(jobs, () => (asked += 1) > 5)
    expect(done.length).toBeLessThan(10)
  }
})

test('a thread that fails says why', async () => {
  const broken: PairJob = {
    kind: 'pairs',
    whole,
    blocks: { order: key, starts: key },
    from: 0,
    to: 1,
    source: 'throw new Error("it broke")',
  }
  await expect(openWorkers(1).all([broken], never)).rejects.toThrow('it broke')
})
