/**
 * Pairs in which one comparison at least speaks clearly for one person: what is left to look at of all pairs of two sets of records.
 *
 * Values are compared, not records: of records that say the same in what a comparison looks at one stands for all. A pair left out has no name
 * and no birth that is alike, and cannot be near.
 */
import { dataset, id, join, relation, sql } from '../sql/index.ts'
import type { Relation, Sql } from '../sql/index.ts'
import { agreement } from '../steps/link/agreement/agreement.ts'
import { levelWeight } from '../steps/link/agreement/weights.ts'
import { double } from '../steps/link/encode/encoded.ts'
import type { Comparison, LinkModel } from '../steps/link/model/model.ts'
import { columnsOf } from '../steps/link/model/test.ts'
import { encodedDataset } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import { evens, keepPatternWeights, weighed } from './score.ts'
import type { Session } from './session.ts'

/** What a level weighs that speaks clearly, in log2: eight times as frequent among records of one person. */
const clear = 3

/** Numbers of encoded records, from the first to below the last. */
export type Range = readonly [number, number]

/** Keep `speaking pairs`, each once: l of the first records, r of the others; gives their number. */
export async function keepSpeakingPairs(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  left: Range,
  right: Range,
): Promise<number> {
  const parts: Sql[] = []
  for (const [place, comparison] of model.comparisons.entries()) {
    // Rarity adds to a level where it is weighed.
    if (!comparison.levels.some((level) => levelWeight(level) >= clear || level.frequency !== undefined))
      continue
    const [l, r] = await Promise.all([
      keepAlike(at, comparison, prepared, `left alike ${place}`, left),
      keepAlike(at, comparison, prepared, `right alike ${place}`, right),
    ])
    const encoded = encodedDataset(prepared.coded)
    const valuePairs = {
      kept: [],
      from: sql`${encoded} as l join ${encoded} as r on l.n in (select "first" from ${l}) and r.n in (select "first" from ${r})`,
    }
    const told = (['l', 'r'] as const).map((side) => ({ name: side, as: sql`${id(side)}.n` }))
    await at.keep(agreement('agreement', valuePairs, prepared.coded, [comparison], true, told))
    await keepPatternWeights(at, { ...model, comparisons: [comparison], together: [] }, evens)
    const speaking = `speaking values ${place}`
    await at.keepAs(
      speaking,
      relation(
        speaking,
        ['l', 'r'],
        `Values that speak for one person in ${comparison.name}`,
        sql`select l, r from ${weighed(['l', 'r'])} as weighed where weight >= ${double(clear)}`,
      ),
    )
    parts.push(
      sql`select l.n as l, r.n as r from ${dataset(speaking, ['l', 'r'])} as said join ${l} as l on l."first" = said.l join ${r} as r on r."first" = said.r`,
    )
  }
  const none = sql`select n as l, n as r from ${encodedDataset(prepared.coded)} where 1 = 0`
  return at.keepAs(
    'speaking pairs',
    relation(
      'speaking pairs',
      ['l', 'r'],
      'Pairs in which a comparison speaks for one person',
      parts.length === 0 ? none : join(parts, '\nunion\n'),
    ),
  )
}

/** Keep records of a range with the first of those that say the same in what the comparison looks at. */
async function keepAlike(
  at: Session,
  { levels }: Comparison,
  { coded }: Prepared,
  name: string,
  [from, to]: Range,
): Promise<Relation> {
  const columns = [
    ...new Set(
      levels.flatMap(({ test, frequency }) => [...columnsOf(test), ...(frequency ? [frequency.of] : [])]),
    ),
  ]
  await at.keepAs(
    name,
    relation(
      name,
      ['n', 'first'],
      'Records with the first that says the same',
      sql`select n, min(n) over (partition by ${join(columns.map(id))}) as "first" from ${encodedDataset(coded)} where n >= ${from} and n < ${to}`,
    ),
  )
  return dataset(name, ['n', 'first'])
}
