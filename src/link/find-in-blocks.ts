/**
 * A block rule at work: its blocks measured, its pairs kept, in memory where the kernel can and by the engine otherwise.
 */
import { dataset } from '../sql/index.ts'
import type { Relation, Sql } from '../sql/index.ts'
import { numbersOf } from '../steps/link/agreement/agreement.ts'
import { blockPairs, blocked, blocks, blockSizes } from '../steps/link/candidates/block.ts'
import type { Block } from '../steps/link/candidates/block.ts'
import { bounds } from '../steps/link/candidates/bound.ts'
import { candidateColumns } from '../steps/link/encode/coding.ts'
import { encodedColumns } from '../steps/link/encode/encoded.ts'
import { knownRecords, originNames } from '../steps/link/encode/records.ts'
import type { Candidates, LinkModel } from '../steps/link/model/model.ts'
import type { Kernel } from './kernel/kernel.ts'
import { encodedDataset } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import type { Session } from './session.ts'

/** Sizes of blocks, ascending, with the number of blocks and pairs of each. */
export type Sizes = readonly { readonly size: number; readonly blocks: number; readonly pairs: number }[]

/** A block of more records is split where the model does not say otherwise. */
const usualLargest = 5000

/** From so many pairs on it pays to put the records of a block beside one another. */
const sortedFrom = 2_000_000

export type BlockRule = Extract<Candidates, { block: string[] }>

/** A block rule whole: how it is split where the model leaves that open is worked out from how many values columns have. */
export function wholeBlock(rule: BlockRule, model: LinkModel): Block {
  const others = model.candidates.flatMap((c) => ('block' in c ? c.block : []))
  const splitBy =
    rule.split ?? [...new Set(others)].filter((column) => !rule.block.includes(column)).slice(0, 3)
  return {
    block: rule.block,
    splitBy,
    largest: rule.largest ?? usualLargest,
    ...(rule.where === undefined ? {} : { where: rule.where }),
  }
}

/** Sizes of the blocks of a rule; `blocks` are kept in the engine where it is the engine that goes on with them. */
export async function sizesOfRule(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  rule: BlockRule,
  measured: Sizes | undefined,
): Promise<Sizes> {
  const found = blocksIn(rule, model, prepared)
  if (measured !== undefined && rule.where === undefined && !isSplit(rule, model, measured)) {
    await at.instead(found, () => Promise.resolve())
    return at.instead(blockSizes(rule.block), () => Promise.resolve(measured), ['records'])
  }
  await at.keep(found)
  const rows = await at.rows(blockSizes(rule.block), ['records'])
  return rows.map((row) => ({
    size: Number(row['records']),
    blocks: Number(row['blocks']),
    pairs: Number(row['pairs']),
  }))
}

const blocksIn = (rule: BlockRule, model: LinkModel, prepared: Prepared): Relation =>
  blocks(encodedDataset(prepared.coded), rule.block, model, originNames(prepared.origins).length)

const isSplit = (rule: BlockRule, model: LinkModel, sizes: Sizes): boolean =>
  sizes.some((s) => s.size > wholeBlock(rule, model).largest)

/**
 * Begin to find the pairs of a block rule that can weigh enough.
 *
 * @returns what keeps them under `name`, and gives their number
 */
export async function findInBlocks(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  least: number,
  rule: BlockRule,
  sizes: Sizes,
  name: string,
  kernel: Kernel | undefined,
): Promise<() => Promise<number>> {
  const block = wholeBlock(rule, model)
  const split = isSplit(rule, model, sizes)
  const pairs = sizes.reduce((sum, s) => sum + s.pairs, 0)
  const limits = bounds(model, numbersOf(prepared.coded), least, new Set(rule.block))
  const columns = [
    ...neededBy(limits.conditions, prepared),
    ...(block.where === undefined ? [] : candidateColumns(rule)),
  ]
  const records = blocked(
    encodedDataset(prepared.coded),
    block,
    columns,
    split,
    pairs > sortedFrom,
    limits.granted('e'),
  )
  const known = knownRecords(prepared.origins)
  const wanted = blockPairs(name, dataset(records.name, []), block, model, limits, split, known)
  const program = kernel?.programOf(block, limits)
  if (kernel !== undefined && program !== undefined) {
    const keepAs = await kernel.lookFor(block, program, split)
    return async () => {
      await at.instead(records, () => Promise.resolve())
      return at.instead(wanted, () => keepAs(name))
    }
  }
  return async () => {
    // What the kernel has measured is not in the engine.
    if (kernel !== undefined && rule.where === undefined && !split)
      await at.keep(blocksIn(rule, model, prepared))
    await at.keep(records)
    const kept = await at.keep(wanted)
    await at.drop(records.name)
    return kept
  }
}

/** Columns of encoded records that these look at. */
function neededBy(conditions: readonly Sql[], prepared: Prepared): readonly string[] {
  const named = new Set<string>()
  const visit = (part: Sql): void => {
    for (const p of part.parts)
      if (p.kind === 'name') named.add(p.name)
      else if (p.kind === 'sql') visit(p.sql)
      else if (p.kind === 'call') p.args.forEach(visit)
  }
  conditions.forEach(visit)
  return encodedColumns(prepared.coded).filter((column) => named.has(column))
}
