/**
 * What is worked on beside the engine, each piece by itself: grouping the records of a rule, comparing the pairs of some of its blocks.
 *
 * A job is plain data, so that another thread can take it; large arrays are shared, not copied.
 */
import { compiled } from './compiled.ts'
import type { Blocks } from './compiled.ts'
import { blocksOf, sizesOf } from './group-records.ts'
import type { BlockSize } from './group-records.ts'
import type { Layout } from './layout.ts'

/** Records in memory, see layout.ts. */
export interface Rows {
  readonly whole: Int32Array<SharedArrayBuffer>
  readonly layout: Layout
}

export interface GroupJob {
  readonly kind: 'group'
  /** Keys in which records of a block are equal, by number of record. */
  readonly keys: readonly Int32Array<SharedArrayBuffer>[]
  /** Source of each record, where only pairs of two sources count. */
  readonly origin?: Int32Array<SharedArrayBuffer>
}

export interface PairJob {
  readonly kind: 'pairs'
  readonly whole: Int32Array<SharedArrayBuffer>
  readonly blocks: Blocks
  /** Blocks from this one to before that one. */
  readonly from: number
  readonly to: number
  /** What `pairLoop` wrote. */
  readonly source: string
}

export type Job = GroupJob | PairJob

export interface Grouped {
  readonly blocks: Blocks
  readonly sizes: readonly BlockSize[]
}

/** What a job gives: blocks with their sizes, or pairs, left and right by turns. */
export type Done<J extends Job> = J['kind'] extends 'group' ? Grouped : Int32Array<ArrayBuffer>

/** Loops of this thread by their source. */
const loops = new Map<string, ReturnType<typeof compiled>>()

/** Do a job on this thread. */
export function doJob(job: Job): Grouped | Int32Array<ArrayBuffer> {
  if (job.kind === 'group') {
    const blocks = blocksOf(job.keys)
    return { blocks, sizes: sizesOf(blocks, job.origin) }
  }
  const loop = loops.get(job.source) ?? compiled(job.source)
  loops.clear()
  loops.set(job.source, loop)
  const { order, starts } = job.blocks
  return loop(job.whole, new Float32Array(job.whole.buffer), order, starts, job.from, job.to)
}
