/**
 * Look at random pairs: how many stand at each level of the comparisons that are asked.
 */
import { agreement } from '../steps/link/agreement/agreement.ts'
import { places, unpack } from '../steps/link/agreement/pattern.ts'
import type { RecordPairs } from '../steps/link/agreement/record-pairs.ts'
import { weighed } from '../steps/link/model/model.ts'
import type { Comparison, LinkModel } from '../steps/link/model/model.ts'
import { patternCounts } from '../steps/link/train/samples.ts'
import type { Prepared } from './prepare.ts'
import type { Session } from './session.ts'

/** Places of two comparisons that hang together. */
export type Together = readonly [number, number]

export interface Looked {
  /** All pairs. */
  readonly pairs: number
  /** Pairs by level, by place of the comparison. */
  readonly levels: ReadonlyMap<number, readonly number[]>
  /** For comparisons that hang together, pairs by the levels of both, row by row; undefined where one of them is not asked. */
  readonly joint: readonly (readonly number[] | undefined)[]
}

export const levelsOf = (model: LinkModel, k: number): number =>
  weighed(model.comparisons[k] as Comparison).length

/** @param asked places of comparisons */
export async function lookAtPairs(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  pairs: RecordPairs,
  asked: readonly number[],
  together: readonly Together[],
): Promise<Looked> {
  const comparisons = asked.map((k) => model.comparisons[k] as Comparison)
  const where = places(comparisons)
  const rows = await at.rows(
    patternCounts(agreement('agreement', pairs, prepared.coded, comparisons, false)),
    ['pattern'],
  )
  const levels = new Map(asked.map((k) => [k, none(levelsOf(model, k))]))
  const joint = together.map(([a, b]) =>
    asked.includes(a) && asked.includes(b) ? none(levelsOf(model, a) * levelsOf(model, b)) : undefined,
  )
  let all = 0
  for (const row of rows) {
    const found = unpack(Number(row['pattern']), where)
    const n = Number(row['pairs'])
    all += n
    for (const [i, k] of asked.entries()) add(levels.get(k), found[i] ?? -1, n)
    for (const [t, [a, b]] of together.entries()) {
      const [x, y] = [a, b].map((k) => found[asked.indexOf(k)] ?? -1) as [number, number]
      if (x >= 0 && y >= 0) add(joint[t], x * levelsOf(model, b) + y, n)
    }
  }
  return { pairs: all, levels, joint }
}

const none = (length: number): number[] => Array.from({ length }, () => 0)

function add(row: number[] | undefined, place: number, n: number): void {
  if (row !== undefined && place >= 0) row[place] = (row[place] ?? 0) + n
}
