/**
 * Before a linkage: what its rules would make, by size of block, and how long that may take. Nothing is compared, nothing written.
 */
import type { RuleCount } from './find.ts'
import { measureBlocks, ruleName } from './find.ts'
import { withSession } from './link.ts'
import type { LinkOptions } from './link.ts'
import { prepare } from './prepare.ts'

export interface LinkagePlan {
  readonly records: number
  /** Pairs that the block rules make, a pair counted for each rule that makes it. */
  readonly pairs: number
  /** A guess from what pairs and records take on one processor. */
  readonly seconds: number
  readonly rules: readonly (Omit<RuleCount, 'kept' | 'pairs'> & { readonly pairs?: number })[]
}

/** Seconds of one processor for a record and for a pair: bench/linkage on a small machine. */
const costs = { record: 6e-6, pair: 0.3e-6 }

/** @throws as `link`, link.too-many-pairs among them */
export async function planLinkage(options: LinkOptions): Promise<LinkagePlan> {
  return withSession(options, async (at, model, sources) => {
    const prepared = await prepare(at, model, sources.origins, sources.columns, [])
    at.begin('measure blocks')
    const sizes = await measureBlocks(at, model, prepared)
    at.begin('')
    const rules = model.candidates.map((rule) => {
      const found = sizes.get(rule)
      return {
        rule: ruleName(rule),
        sizes: found ?? [],
        ...(found === undefined ? {} : { pairs: found.reduce((sum, s) => sum + s.pairs, 0) }),
      }
    })
    const pairs = rules.reduce((sum, rule) => sum + (rule.pairs ?? 0), 0)
    return {
      records: prepared.total,
      pairs,
      seconds: (prepared.total * costs.record + pairs * costs.pair) / (options.threads ?? 2),
      rules,
    }
  })
}
