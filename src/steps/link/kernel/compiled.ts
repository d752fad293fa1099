/**
 * Compile a loop over the pairs of blocks. A thread begins with little more than this, so it asks for nothing of what writes the loop.
 */
import { compileFunction } from 'node:vm'

/** Records of block b stand in `order` from `starts[b]` to before `starts[b + 1]`. */
export interface Blocks {
  /** Numbers of records, ascending within a block. */
  readonly order: Int32Array
  readonly starts: Int32Array
}

/** Gives pairs as numbers of records, left and right by turns, block by block, for blocks `from` to before `to`. */
type PairLoop = (
  whole: Int32Array,
  floats: Float32Array,
  order: Int32Array,
  starts: Int32Array,
  from: number,
  to: number,
) => Int32Array<ArrayBuffer>

/** Compile what `pairLoop` (pair-loop.ts) wrote. */
export const compiled = (source: string): PairLoop => (compileFunction(source) as () => PairLoop)()
