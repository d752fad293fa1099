/**
 * Find the pairs that can weigh enough: each rule of the model by itself, then all together, each pair with the rules that found it.
 */
import { dataset, join, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { problem } from '../problem.ts'
import { numbersOf } from '../steps/link/agreement/agreement.ts'
import { associatedPairs } from '../steps/link/candidates/associated.ts'
import { bounds } from '../steps/link/candidates/bound.ts'
import { bounded } from '../steps/link/candidates/bounded.ts'
import { nearPairs } from '../steps/link/candidates/near.ts'
import { nearestPairs, wordPairs, wordSizes } from '../steps/link/candidates/words.ts'
import { knownRecords } from '../steps/link/encode/records.ts'
import type { Candidates, LinkModel } from '../steps/link/model/model.ts'
import { findInBlocks, sizesOfRule, wholeBlock } from './find-in-blocks.ts'
import type { Sizes } from './find-in-blocks.ts'
import type { Kernel } from './kernel/kernel.ts'
import type { Prepared } from './prepare.ts'
import type { Session } from './session.ts'

export interface RuleCount {
  readonly rule: string
  /** Pairs that the rule makes before anything is left out; absent where only the kept ones are known. */
  readonly pairs?: number
  readonly sizes: Sizes
  /** Pairs that can weigh enough. */
  readonly kept: number
}

/** A rule as a person reads it. */
export function ruleName(rule: Candidates): string {
  if ('block' in rule)
    return rule.block.join(' + ') + (rule.where === undefined ? '' : ` where ${rule.where}`)
  if ('near' in rule) return `within ${rule.window} places by ${rule.near.join(', ')}`
  if ('words' in rule)
    return `${rule.together === 2 ? 'two words' : 'a word'} of ${rule.words}, at most ${rule.atMost} records`
  if ('nearest' in rule) return `the ${rule.count} nearest by ${rule.nearest}`
  return `${rule.associated} of a linked pair`
}

/** More words than that, or pairs of words, no record is thought to have before they are counted. */
const mostWords = { 1: 10, 2: 50 } as const

/** Pairs that a rule without blocks makes, with a word's largest share of records; counted only where they may be many. */
async function otherSizes(
  at: Session,
  rule: Exclude<Candidates, { block: string[] }>,
  model: LinkModel,
  prepared: Prepared,
): Promise<{ readonly pairs: number; readonly largest: number }> {
  const { total } = prepared
  if ('near' in rule) return { pairs: total * rule.window, largest: rule.window }
  if ('associated' in rule) return { pairs: 0, largest: 0 }
  const [column, together] = 'words' in rule ? [rule.words, rule.together] : [rule.nearest, 1]
  if (total * mostWords[together === 2 ? 2 : 1] * rule.atMost < model.limit) return { pairs: 0, largest: 0 }
  const [found] = await at.rows(wordSizes(prepared.coded, column, rule.atMost, together))
  return { pairs: Number(found?.['pairs'] ?? 0), largest: Number(found?.['largest'] ?? 0) }
}

/**
 * Sizes of the blocks of each block rule; refuses a model that makes more pairs than it may.
 *
 * @param kernel measures in the place of the engine
 */
export async function measureBlocks(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  kernel?: Kernel,
): Promise<ReadonlyMap<Candidates, Sizes>> {
  const measured = await kernel?.measure(
    model.candidates.flatMap((rule) => ('block' in rule ? [rule.block] : [])),
  )
  const result = new Map<Candidates, Sizes>()
  let all = 0
  let worst = { rule: '', pairs: 0, largest: 0 }
  for (const rule of model.candidates) {
    if (!('block' in rule)) {
      const other = await otherSizes(at, rule, model, prepared)
      all += other.pairs
      if (other.pairs > worst.pairs) worst = { rule: ruleName(rule), ...other }
      continue
    }
    const { largest } = wholeBlock(rule, model)
    const sizes = await sizesOfRule(at, model, prepared, rule, measured?.[result.size])
    result.set(rule, sizes)
    // What is split makes at most as many pairs as runs of the largest size do.
    const pairs = sizes.reduce(
      (sum, s) => sum + (s.size > largest ? Math.min(s.pairs, (s.blocks * s.size * largest) / 2) : s.pairs),
      0,
    )
    all += pairs
    if (pairs > worst.pairs) worst = { rule: ruleName(rule), pairs, largest: sizes.at(-1)?.size ?? 0 }
  }
  if (all > model.limit)
    throw problem('link.too-many-pairs', { ...worst, all: Math.round(all), limit: model.limit })
  return result
}

const keptName = (i: number): string => `kept by rule ${i + 1}`

function otherPairs(
  rule: Exclude<Candidates, { block: string[] }>,
  model: LinkModel,
  prepared: Prepared,
): Relation {
  if ('near' in rule) return nearPairs(prepared.coded, rule.near, rule.window)
  if ('words' in rule) return wordPairs(prepared.coded, rule.words, rule.atMost, rule.together)
  if ('nearest' in rule)
    return nearestPairs(prepared.coded, rule.nearest, rule.count, rule.atMost, model.link === 'link')
  return associatedPairs(rule.associated)
}

/**
 * Keep `candidates`: one row per pair that can weigh `least`, the prior left out: l, r, found (a bit for each rule that found it).
 *
 * @param rules those of the model, or a part of them
 * @param kernel finds the pairs of blocks in the place of the engine, where it can
 */
export async function find(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  least: number,
  rules: readonly Candidates[],
  sizes: ReadonlyMap<Candidates, Sizes>,
  kernel?: Kernel,
): Promise<readonly RuleCount[]> {
  const numbers = numbersOf(prepared.coded)
  const known = knownRecords(prepared.origins)
  const counts: RuleCount[] = []
  at.begin('begin to find')
  const begun = new Map<Candidates, () => Promise<number>>()
  for (const [i, rule] of rules.entries())
    if ('block' in rule)
      begun.set(
        rule,
        await findInBlocks(at, model, prepared, least, rule, sizes.get(rule) ?? [], keptName(i), kernel),
      )
  for (const [i, rule] of rules.entries()) {
    at.begin(`find ${ruleName(rule)}`)
    const inBlocks = begun.get(rule)
    if (inBlocks !== undefined) {
      const found = sizes.get(rule) ?? []
      const pairs = found.reduce((sum, s) => sum + s.pairs, 0)
      counts.push({ rule: ruleName(rule), pairs, sizes: found, kept: await inBlocks() })
    } else if (!('block' in rule)) {
      const limits = bounds(model, numbers, least, new Set())
      const kept = await at.keep(
        bounded(keptName(i), otherPairs(rule, model, prepared), model, limits, known),
      )
      counts.push({ rule: ruleName(rule), sizes: [], kept })
    }
  }
  at.begin('candidates')
  await at.keep(
    relation(
      'candidates',
      ['l', 'r', 'found'],
      'Pairs that can weigh enough, each once, with the rules that found it',
      sql`select l, r, cast(sum(found) as bigint) as found
from (${join(
        rules.map(
          (_, i) => sql`select l, r, cast(${2 ** i} as bigint) as found from ${dataset(keptName(i), [])}`,
        ),
        ' union all ',
      )}) as k
group by l, r`,
    ),
  )
  for (const i of rules.keys()) await at.drop(keptName(i))
  return counts
}

/** Put what a second pass found to `candidates before`; its rules come after the first `before` of them. */
export async function merge(at: Session, before: number): Promise<void> {
  await at.keepAs(
    'candidates of both',
    relation(
      'candidates of both',
      ['l', 'r', 'found'],
      'Pairs of the first pass and of the second, each once',
      sql`select l, r, cast(sum(found) as bigint) as found
from (select l, r, found from ${dataset('candidates before', [])} union all select l, r, found * cast(${2 ** before} as bigint) as found from ${dataset('candidates', [])}) as k
group by l, r`,
    ),
  )
  await at.keepAs('candidates', dataset('candidates of both', ['l', 'r', 'found']))
}
