/**
 * What a clerical review of persons in the other list says of linkage, by group: a share of each, drawn towards that of all.
 *
 * Two reviews are known. Of persons who are in both lists (`both`): how many did linkage link? Of persons whom linkage left alone
 * (`unlinked`): how many stand in the first list all the same? The second says more with fewer, since nothing is left to chance where a
 * link is there already (double sampling), but holds for the linkage that was reviewed and for no other.
 * Sources: Tenenbein (1970), A double sampling scheme for estimating from binomial data with misclassifications, JASA 65, 1350–1361;
 * DerSimonian and Laird (1986), Meta-analysis in clinical trials, Controlled Clinical Trials 7, 177–188 (variance between groups);
 * Morris (1983), Parametric empirical Bayes inference: theory and applications, JASA 78, 47–55 (drawing groups towards the mean).
 */
import { problem } from '../../../problem.ts'

/** Codes of the dimensions that say who is in the group; one that is absent may be any. */
export interface ReviewedGroup {
  readonly of: Readonly<Record<string, string>>
  /** Persons reviewed, drawn as a simple random sample of the group. */
  readonly persons: number
  /** Of them: those linked (a review of `both`), or those who stand in the first list (`unlinked`). */
  readonly found: number
}

export interface Share {
  readonly of: Readonly<Record<string, string>>
  /** From 0 to 1. */
  readonly share: number
  /** Variance of what the group has of its own. */
  readonly variance: number
  /** Weight of the share of all in it, 0 to 1; the variance of that comes besides, once for all groups. */
  readonly lean: number
}

export interface Review {
  readonly kind: 'both' | 'unlinked'
  /** A cell is in the first that it fits; the last fits all. */
  readonly shares: readonly Share[]
  /** Variance of the share of all. */
  readonly common: number
}

/** The share of persons in both lists that are linked, where it is taken as known. */
export const knownSensitivity = (share: number): Review => ({
  kind: 'both',
  shares: [{ of: {}, share, variance: 0, lean: 0 }],
  common: 0,
})

/**
 * Draw the shares of groups towards their mean: the more, the fewer persons a group has and the less groups differ beyond chance. Where they
 * do not, all have the mean. Cells that no group holds have the mean too, with the variance between groups.
 *
 * @throws estimate.invalid-count where a group has nobody, or more were found than reviewed; where nobody in both lists was linked
 */
export function drawTogether(kind: Review['kind'], groups: readonly ReviewedGroup[]): Review {
  const given = groups.map(({ of, persons, found }) => {
    if (!(persons > 0 && found >= 0 && found <= persons))
      throw problem('estimate.invalid-count', {
        what: 'clerical review',
        found: `of ${persons} persons reviewed ${found} were found`,
      })
    // Drawn towards the middle, for that ten of ten are not certain to be all.
    const middle = (found + 1) / (persons + 2)
    return { of, share: found / persons, chance: (middle * (1 - middle)) / persons }
  })
  const between = betweenGroups(given)
  const total = sum(given, ({ chance }) => 1 / (chance + between))
  const mean = sum(given, ({ share, chance }) => share / (chance + between)) / total
  if (kind === 'both' && mean === 0)
    throw problem('estimate.invalid-count', {
      what: 'clerical review',
      found: 'of the persons in both lists nobody was linked, so that links tell nothing',
    })
  const shares = given.map(({ of, share, chance }): Share => {
    const lean = chance / (chance + between)
    return { of, share: lean * mean + (1 - lean) * share, variance: (1 - lean) * chance, lean }
  })
  return { kind, shares: [...shares, { of: {}, share: mean, variance: between, lean: 1 }], common: 1 / total }
}

interface Given {
  readonly share: number
  /** Variance of the share by the sample. */
  readonly chance: number
}

/** DerSimonian and Laird's variance between groups, 0 where they differ no more than samples do. */
function betweenGroups(groups: readonly Given[]): number {
  if (groups.length < 2) return 0
  const total = sum(groups, ({ chance }) => 1 / chance)
  const mean = sum(groups, ({ share, chance }) => share / chance) / total
  const spread = sum(groups, ({ share, chance }) => (share - mean) ** 2 / chance)
  const scale = total - sum(groups, ({ chance }) => 1 / chance ** 2) / total
  return Math.max(0, (spread - (groups.length - 1)) / scale)
}

const sum = <T>(list: readonly T[], value: (one: T) => number): number =>
  list.reduce((all, one) => all + value(one), 0)
