/**
 * Two lists linked with errors: links that were missed make a population look larger, false links smaller.
 *
 * Of the m persons in both lists a share α is linked; of the n₁ − m persons of the first list that are not in the second a share β is
 * linked all the same. So m* = α m + β (n₁ − m) links are expected, and m = (m* − β n₁) / (α − β).
 * Source: Ding and Fienberg (1994), Dual system estimation of census undercount in the presence of matching error, Survey Methodology
 * 20, 149–158; Di Consiglio and Tuoto (2015), Coverage evaluation on probabilistically linked data, Journal of Official Statistics
 * 31, 415–429, who extend it. The variance is worked out here: the lists' own, that of linking by chance, that of α and β.
 */
import { problem } from '../../../problem.ts'
import type { PopulationSize, TwoLists } from './dual-system.ts'

export interface LinkageError {
  /** α: share of the persons in both lists that are linked (sensitivity, recall), 0 < α ≤ 1. */
  readonly sensitivity: number
  /** β: share of the persons of the first list only that are linked to someone, 0 ≤ β < α. */
  readonly falseLinks: number
  /** Standard errors of the two, where they were estimated; absent: taken as known. */
  readonly sensitivityError?: number
  readonly falseLinksError?: number
}

/** The links found between two lists. */
export interface LinkedLists {
  readonly first: number
  readonly second: number
  readonly links: number
}

/**
 * Sensitivity and precision as α and β: of the links a share 1 − precision is of two persons, so β = (1 − precision) m* / (n₁ − m),
 * m = precision · m* / sensitivity.
 *
 * @param precision share of the links that are of one person, 0 < precision ≤ 1
 * @throws estimate.invalid-count
 */
export function fromPrecision(lists: LinkedLists, sensitivity: number, precision: number): LinkageError {
  const both = (precision * lists.links) / sensitivity
  const wrong = (1 - precision) * lists.links
  if (!(both <= lists.first) || (wrong > 0 && both === lists.first))
    throw problem('estimate.invalid-count', {
      what: 'number in both lists',
      found:
        'so many links with this sensitivity and precision would be more persons than the first list has',
    })
  return { sensitivity, falseLinks: wrong === 0 ? 0 : wrong / (lists.first - both) }
}

/** Persons expected in both lists. @throws estimate.invalid-count where the rates and the links contradict each other */
export function corrected(lists: LinkedLists, error: LinkageError): TwoLists {
  const { first, second, links } = lists
  const { sensitivity: a, falseLinks: b } = error
  if (!(a > 0 && a <= 1 && b >= 0 && b < a))
    throw problem('estimate.invalid-count', {
      what: 'number in both lists',
      found: 'sensitivity is not above nought and at most 1, or false links are as frequent as true ones',
    })
  const both = (links - b * first) / (a - b)
  if (!(both > 0 && both <= Math.min(first, second)))
    throw problem('estimate.invalid-count', {
      what: 'number in both lists',
      found: 'with these errors of linkage the links make nobody, or more persons than one list has',
    })
  return { first, second, both }
}

/**
 * The size of the population from linked lists, N = n₁n₂/m with m corrected. With α = 1 and β = 0 it is Lincoln and Petersen's.
 *
 * @throws estimate.invalid-count
 */
export function linkedPopulation(lists: LinkedLists, error: LinkageError): PopulationSize {
  const { first, second, both } = corrected(lists, error)
  const { sensitivity: a, falseLinks: b, sensitivityError = 0, falseLinksError = 0 } = error
  const estimate = (first * second) / both
  const ownVariance = both * (1 - both / first) * (1 - both / second)
  const byChance = both * a * (1 - a) + (first - both) * b * (1 - b)
  const ofRates = (both * sensitivityError) ** 2 + ((first - both) * falseLinksError) ** 2
  const bothVariance = ownVariance + (byChance + ofRates) / (a - b) ** 2
  const variance = (estimate / both) ** 2 * bothVariance
  return { estimate, variance, se: Math.sqrt(variance) }
}
