/**
 * Pairs that the report explains: the heaviest link, the lightest, and two between; what each comparison adds to their weight.
 */
import { places, unpack } from '../steps/link/agreement/pattern.ts'
import { levelWeight, patternWeight, priorWeight, probabilityOf } from '../steps/link/agreement/weights.ts'
import { weighed } from '../steps/link/model/model.ts'
import type { Linked } from './link-records.ts'
import type { ExplainedPair } from './result.ts'

/**
 * Rows of links to explain, lightest first.
 *
 * @param cut the weight from which a pair counts as a link
 */
export function chosenPairs({ weight }: Linked['links'], cut: number): readonly number[] {
  const heavy = weight.filter((w) => w >= cut).toSorted()
  const wanted = [0, Math.floor(heavy.length / 10), Math.floor(heavy.length / 2), heavy.length - 1]
  const rows = wanted.flatMap((place) => {
    const value = heavy[place]
    if (value === undefined) return []
    let row = weight.indexOf(value)
    // Of links that weigh the same, the one that would stand there if the rows were sorted too.
    for (let before = place - heavy.indexOf(value); before > 0; before -= 1)
      row = weight.indexOf(value, row + 1)
    return [row]
  })
  return [...new Set(rows)]
}

/** @param ids of the records, by number */
export function explain(linked: Linked, row: number, ids: ReadonlyMap<number, string>): ExplainedPair {
  const { links, trained } = linked
  const { model, prior } = trained
  const where = places(model.comparisons)
  const pattern = links.pattern[row] ?? 0
  const levels = unpack(pattern, where)
  const weight = links.weight[row] ?? 0
  const rarity = weight - patternWeight(pattern, where, model, prior)
  const parts = model.comparisons.map((comparison, k) => {
    const level = weighed(comparison)[levels[k] ?? -1]
    return {
      name: comparison.name,
      level: level?.label ?? '',
      weight: level === undefined ? 0 : levelWeight(level),
    }
  })
  const alone = priorWeight(prior) + parts.reduce((sum, part) => sum + part.weight, 0)
  const joint = weight - rarity - alone
  return {
    left: ids.get(links.l[row] ?? -1) ?? '',
    right: ids.get(links.r[row] ?? -1) ?? '',
    weight,
    probability: probabilityOf(weight),
    parts: [
      { name: 'prior', level: '', weight: priorWeight(prior) },
      ...parts,
      ...(Math.abs(joint) > 1e-9 ? [{ name: 'together', level: '', weight: joint }] : []),
      ...(Math.abs(rarity) > 1e-9 ? [{ name: 'rarity', level: '', weight: rarity }] : []),
    ],
  }
}
