/**
 * The prior from rules that hold for one person only: the pairs that they find, and the share of all pairs that this is.
 */
import { dataset, join, relation, sql } from '../sql/index.ts'
import { blocked, blockPairs, blocks } from '../steps/link/candidates/block.ts'
import { float } from '../steps/link/encode/encoded.ts'
import { originNames } from '../steps/link/encode/records.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import { wholeBlock } from './find-in-blocks.ts'
import { encodedDataset, pairsInAll } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import type { Session } from './session.ts'

/** Share of the pairs of one person that such rules find, where the model does not say it. */
const usualRecall = 0.7

/** @returns the prior, or undefined where the model has no such rules */
export async function certainShare(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
): Promise<number | undefined> {
  const rules = model.training.certain ?? []
  if (rules.length === 0) return undefined
  const encoded = encodedDataset(prepared.coded)
  for (const [i, columns] of rules.entries()) {
    const rule = wholeBlock({ block: columns }, model)
    await at.keep(blocks(encoded, columns, model, originNames(prepared.origins).length))
    await at.keep(blocked(encoded, rule, [], false, false))
    await at.keep(
      blockPairs(
        `certain ${i + 1}`,
        dataset('blocked', []),
        rule,
        model,
        { granted: () => float(0), conditions: [] },
        false,
      ),
    )
  }
  const [found] = await at.rows(
    relation(
      'certain pairs',
      ['pairs'],
      'Pairs that any of the certain rules finds',
      sql`select count(*) as pairs from (${join(
        rules.map((_, i) => sql`select l, r from ${dataset(`certain ${i + 1}`, [])}`),
        ' union ',
      )}) as c`,
    ),
  )
  const recall = model.training.recall ?? usualRecall
  return Math.min(0.5, Math.max(1, Number(found?.['pairs'])) / recall / pairsInAll(model, prepared.origins))
}
