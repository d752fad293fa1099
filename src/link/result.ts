/**
 * What a linkage found, as numbers and identifiers only: the report is made of this, and `--json` prints it. No person's value.
 */
import type { Interval } from '../steps/link/evaluate/interval.ts'
import type { GroupRate } from '../steps/link/evaluate/linkage-rates.ts'
import type { Quality } from '../steps/link/evaluate/quality.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import type { RuleCount } from './find.ts'

/** Something that a person should know before trusting the result. */
export interface Remark {
  readonly kind: 'convergence' | 'unseen' | 'implausible' | 'order' | 'blocks' | 'recall' | 'data'
  readonly text: string
}

/** One run of EM on the pairs of a block. */
export interface TrainingRun {
  readonly block: string
  readonly pairs: number
  /** Share of the pairs that are of one person, as estimated. */
  readonly share: number
  readonly iterations: number
  readonly converged: boolean
  /** How sure the mixture is of its pairs of one person, 0 to 1. */
  readonly certainty: number
}

/** A bar of the histogram of weights: from (inclusive) to (exclusive), in log2. */
export interface WeightBar {
  readonly from: number
  readonly to: number
  readonly pairs: number
  /** Expected pairs of one person among them. */
  readonly expected: number
}

/** A pair with what each comparison adds, prior first. */
export interface ExplainedPair {
  readonly left: string
  readonly right: string
  readonly weight: number
  readonly probability: number
  readonly parts: readonly { readonly name: string; readonly level: string; readonly weight: number }[]
}

/** A cluster with the links within it. */
export interface ShownCluster {
  readonly id: string
  readonly why: 'largest' | 'weakest'
  readonly records: readonly { readonly id: string; readonly probability: number }[]
  readonly links: readonly {
    readonly a: number
    readonly b: number
    readonly weight: number
    readonly kept: boolean
  }[]
}

export interface LinkResult {
  readonly model: LinkModel
  readonly prior: number
  /** Probability from which a pair counts as a link; weaker ones were kept to judge clusters by. */
  readonly cut: number
  readonly sources: readonly { readonly name: string; readonly records: number }[]
  readonly records: number
  readonly rules: readonly RuleCount[]
  readonly training: readonly TrainingRun[]
  readonly remarks: readonly Remark[]
  readonly weights: readonly WeightBar[]
  /** Pairs at or above the cut. */
  readonly links: number
  readonly persons: number
  /** Number of clusters by number of records. */
  readonly sizes: readonly { readonly records: number; readonly clusters: number }[]
  readonly rates: readonly GroupRate[]
  /** Share of all pairs of one person that the rules bring together, as far as can be told from the rules' overlap. */
  readonly candidateRecall: Interval | undefined
  /** Expected share of links that are wrong, and of pairs of one person that are missed, at the threshold. */
  readonly falseLinks: Interval | undefined
  readonly missedLinks: Interval | undefined
  readonly explained: readonly ExplainedPair[]
  readonly clusters: readonly ShownCluster[]
  /** Where the truth is known: by threshold, of pairs and of clusters. */
  readonly truth?: {
    readonly pairs: readonly Quality[]
    readonly clusters: Quality
    readonly bCubed: Quality
  }
  readonly seconds: Readonly<Record<string, number>>
  readonly engine: string
}
