/**
 * Weights: what each level of each comparison says, in log2, and what a pattern says in all.
 *
 * Weight of a level: log2(m/u). Weight of a pair: log2(prior/(1 − prior)) + the weights of its levels + rarity. A level without m
 * or u says nothing. Source: Fellegi and Sunter (1969), A theory for record linkage, JASA 64, 1183–1210.
 */
import { isMissing, weighed } from '../model/model.ts'
import type { Comparison, Level, LinkModel } from '../model/model.ts'
import { unpack } from './pattern.ts'
import type { Place } from './pattern.ts'

/** Larger weights than this say the same as this. */
const most = 100

export function levelWeight(level: Level): number {
  if (level.m === undefined || level.u === undefined) return 0
  if (level.m === 0 && level.u === 0) return 0
  return Math.max(-most, Math.min(most, Math.log2(level.m / level.u)))
}

export const priorWeight = (prior: number): number => Math.log2(prior / (1 - prior))

/** The weight at which a probability stands. */
export const weightOf = (probability: number): number =>
  probability <= 0 ? -Infinity : probability >= 1 ? Infinity : Math.log2(probability / (1 - probability))

/** The probability at which a weight stands. */
export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight)

/** Levels that are exact in one column, first of them. */
export const exactLevel = (comparison: Comparison): Level | undefined =>
  comparison.levels.find((level) => 'exact' in level.test)

export const saysMissing = (comparison: Comparison): boolean => comparison.levels.some(isMissing)

/** Weight of a pattern without rarity, the prior in it: the sum is taken in the order of the comparisons, so it is one number. */
export function patternWeight(
  pattern: number,
  where: readonly Place[],
  model: LinkModel,
  prior: number,
): number {
  const levels = unpack(pattern, where)
  let weight = priorWeight(prior)
  for (const [i, { comparison }] of where.entries()) {
    const level = levels[i] ?? -1
    if (level >= 0) weight += levelWeight(weighed(comparison)[level] as Level)
  }
  for (const { comparisons: pair, weights } of model.together) {
    const [a, b] = pair.map((name) => levels[where.findIndex((p) => p.comparison.name === name)] ?? -1)
    if (a !== undefined && b !== undefined && a >= 0 && b >= 0) weight += weights[a]?.[b] ?? 0
  }
  return weight
}
