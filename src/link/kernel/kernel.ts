/**
 * Blocks and their pairs, worked on in the memory of this process by its threads: what `blocks`, `blocked` and `blockPairs` ask for.
 *
 * The tests of a pair are those of the SQL, read back and compiled (steps/link/kernel). It takes some 100 bytes a record; where that is
 * too much, where the engine is elsewhere, and for a rule with a condition of its own, the SQL is run instead.
 */
import { id, join, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { blocked, blockKeys } from '../../steps/link/candidates/block.ts'
import type { Block } from '../../steps/link/candidates/block.ts'
import type { Bounds } from '../../steps/link/candidates/bound.ts'
import { knownRecords } from '../../steps/link/encode/records.ts'
import { blockConditions } from '../../steps/link/kernel/block-conditions.ts'
import type { Blocks } from '../../steps/link/kernel/compiled.ts'
import { blocksOf, runsOf } from '../../steps/link/kernel/group-records.ts'
import type { BlockSize } from '../../steps/link/kernel/group-records.ts'
import type { GroupJob, PairJob, Rows } from '../../steps/link/kernel/job.ts'
import { kindsOf, layoutOf } from '../../steps/link/kernel/layout.ts'
import { missing } from '../../steps/link/kernel/missing.ts'
import { pairLoop } from '../../steps/link/kernel/pair-loop.ts'
import type { LinkModel } from '../../steps/link/model/model.ts'
import { encodedDataset } from '../prepare.ts'
import type { Prepared } from '../prepare.ts'
import type { Session } from '../session.ts'
import { readKeys, readRows } from './read-rows.ts'
import { openWorkers } from './workers.ts'
import type { Workers } from './workers.ts'

/** Records may take so many bytes: those of some ten million. */
const mostBytes = 2 ** 30

/** Threads pay for their start from so many records on. */
const threadsFrom = 50_000

/** A thread looks at about so many pairs before it is asked again. */
const pairsAtATime = 500_000

export interface Kernel {
  /**
   * Read the records, and group them by each list of columns.
   *
   * @returns sizes of the blocks of each list, as `blockSizes` gives them; undefined where a value cannot be told from a missing one,
   *   and all is left to the engine
   */
  measure(rules: readonly (readonly string[])[]): Promise<readonly (readonly BlockSize[])[] | undefined>
  /** Group the records anew, once some of them have been left out. */
  regroup(): Promise<void>
  /** The tests of a rule, compiled; undefined where the rule is to be left to the engine. */
  programOf(rule: Block, bounds: Bounds): string | undefined
  /**
   * Begin to look for the pairs of a rule, while others are looked for.
   *
   * @param program of the rule
   * @param split the blocks are split in the engine, which has `blocks` of the rule
   * @returns what keeps the pairs under a name, as `blockPairs` does, and gives their number
   */
  lookFor(rule: Block, program: string, split: boolean): Promise<(name: string) => Promise<number>>
  close(): Promise<void>
}

/** @returns undefined where the engine is elsewhere, or the records are too many */
export function openKernel(at: Session, model: LinkModel, prepared: Prepared): Kernel | undefined {
  const { numbers } = at.engine
  const kinds = kindsOf(prepared.coded, model)
  const layout = layoutOf(kinds)
  const { total } = prepared
  if (numbers === undefined || 4 * total * layout.stride > mostBytes) return undefined
  const encoded = encodedDataset(prepared.coded)
  let workers: Workers | undefined
  const open = (): Workers => (workers ??= openWorkers(total < threadsFrom ? 0 : numbers.threads))
  const close = async (): Promise<void> => {
    await workers?.close()
    workers = undefined
  }
  /** By their columns. */
  const blocks = new Map<string, Blocks>()
  let lists: readonly (readonly string[])[] = []
  let rows: Rows | undefined

  /** Bytes that the engine does without. */
  const held = (): number =>
    [...blocks.values()].reduce(
      (sum, { order, starts }) => sum + order.byteLength + starts.byteLength,
      rows?.whole.byteLength ?? 0,
    )

  /** Read records, and group them meanwhile; undefined where a value cannot be told from a missing one. */
  const group = async (): Promise<readonly (readonly BlockSize[])[] | undefined> => {
    const threads = open()
    const own = model.link === 'link' ? ['origin'] : []
    const keyed = [...new Set([...lists.flat(), ...own])]
    const unread = rows === undefined ? layout.stride : 0
    await numbers.lend(held() + 4 * total * (unread + keyed.length))
    const keys = await readKeys(at, encoded, keyed, total)
    if (keys === undefined) return undefined
    const origin = keys.get('origin')
    const jobs = lists.map((columns): GroupJob => ({
      kind: 'group',
      keys: columns.map((column) => keys.get(column) as Int32Array<SharedArrayBuffer>),
      ...(model.link === 'link' && origin !== undefined ? { origin } : {}),
    }))
    const grouped = threads.all(jobs, () => at.stopped())
    // Whoever waits for it is told what failed.
    grouped.catch(() => undefined)
    rows ??= await readRows(at, encoded, layout, keys, total)
    const done = await grouped
    if (rows === undefined) return undefined
    for (const [i, { blocks: found }] of done.entries()) blocks.set(lists[i]?.join() ?? '', found)
    // What threads have left in memory goes with them.
    await close()
    await numbers.lend(held())
    return done.map(({ sizes }) => sizes)
  }

  return {
    measure: (rules) => {
      lists = rules
      return group()
    },
    regroup: async () => {
      if (rows !== undefined) await group()
    },
    programOf: (rule, bounds) => {
      // Pairs that nothing rules out may be too many for the memory.
      if (rule.where !== undefined || rows === undefined || bounds.conditions.length === 0) return undefined
      const conditions = blockConditions(model, bounds, knownRecords(prepared.origins))
      return conditions === undefined ? undefined : pairLoop(conditions, rows.layout)
    },
    lookFor: async (rule, source, split) => {
      const of = split ? await splitBlocks(at, encoded, rule, total) : blocks.get(rule.block.join())
      if (of === undefined || rows === undefined) throw new TypeError(`no blocks of ${rule.block.join(', ')}`)
      const { whole } = rows
      const ends = runsOf(of, pairsAtATime)
      const jobs = ends.map((to, i): PairJob => ({
        kind: 'pairs',
        whole,
        blocks: of,
        from: ends[i - 1] ?? 0,
        to,
        source,
      }))
      const found = open().all(jobs, () => at.stopped())
      // Whoever asks for the pairs is told what failed; until then it is nobody's error.
      found.catch(() => undefined)
      return async (name) => {
        const [l, r] = sidesOf(await found)
        return numbers.keep(name, [
          { name: 'l', data: l },
          { name: 'r', data: r },
        ])
      }
    },
    close: async () => {
      rows = undefined
      blocks.clear()
      await close()
      await numbers.lend(0)
    },
  }
}

/** Blocks of a rule whose oversized ones are split, which the engine does. */
async function splitBlocks(at: Session, encoded: Relation, rule: Block, total: number): Promise<Blocks> {
  const wanted = relation(
    'parts of blocks',
    ['n', 'part'],
    'Records with the first record of their part of a block',
    sql`select n, min(n) over (partition by ${join(blockKeys(rule, true).map(id))}) as part from ${blocked(encoded, rule, [], true, false)}`,
  )
  const parts = new Int32Array(total).fill(missing)
  await at.scan(wanted, [], (page) => {
    const [records, firsts] = [0, 1].map((i) => {
      const { bytes } = page.column(i, 4)
      return new Int32Array(bytes.buffer, bytes.byteOffset, page.rows)
    }) as [Int32Array, Int32Array]
    for (const [i, n] of records.entries()) parts[n] = firsts[i] as number
  })
  return blocksOf([parts])
}

/** Left and right records apart. */
function sidesOf(found: readonly Int32Array[]): readonly [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>] {
  const pairs = found.reduce((sum, one) => sum + one.length / 2, 0)
  const [l, r] = [new Int32Array(pairs), new Int32Array(pairs)]
  let n = 0
  for (const one of found)
    for (let i = 0; i < one.length; i += 2) {
      l[n] = one[i] as number
      r[n] = one[i + 1] as number
      n += 1
    }
  return [l, r]
}
