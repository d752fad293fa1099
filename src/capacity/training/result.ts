/**
 * What is published of a training programme: counts, means and tests over its people, never a row about one of them.
 *
 * Null is a figure that is withheld because it is about too few people (disclosure.ts), or that cannot be worked out; `n` beside it
 * tells which. Scores are per cent of the items that were right; an item left blank is not right.
 */
import type { Labels } from '../../standards/labels.ts'
import type { Words } from '../../standards/words.ts'
import type { FormQuestion } from '../model/training.ts'

export type Interval = readonly [number, number]

/** Trainees by what became of them; persons are counted once a course. */
export interface Reach {
  /** Null where it was not written down. */
  readonly invited: number | null
  readonly came: number
  readonly completed: number
  /** Those who later taught a course of the next generation. */
  readonly wentOn: number
  /** Null where withheld. */
  readonly women: number | null
  readonly men: number | null
}

export interface CourseResult extends Reach {
  readonly id: string
  readonly title: Words
  readonly start: string
  readonly end: string
  readonly city?: string | undefined
  readonly country: string
  readonly language: string
  readonly hours?: number | undefined
  readonly after?: string | undefined
  readonly generation: number
  /** Trainers who were trainees of the course before, and others. */
  readonly trainers: number
  readonly guests: number
  readonly tests: TestResult
}

export interface GenerationResult extends Reach {
  readonly generation: number
  readonly courses: number
  readonly languages: readonly { readonly language: string; readonly came: number }[]
  readonly tests: TestResult
}

/** An effect size with its interval of 95 %. */
export interface Effect {
  readonly d: number
  readonly g: number
  readonly interval: Interval
}

export interface TestResult {
  /** People who took the test before, after, both, and the follow-up. */
  readonly before: number
  readonly after: number
  readonly matched: number
  readonly followUp: number
  /** Over those who took both, in points of 100; null where they are too few. */
  readonly scores: {
    readonly before: number
    readonly after: number
    readonly sdBefore: number
    readonly sdAfter: number
    /** Mean gain with its interval of 95 % (paired t). */
    readonly gain: number
    readonly interval: Interval | null
    readonly t: number | null
    readonly df: number | null
    readonly p: number | null
    readonly signedRank: {
      readonly statistic: number
      readonly n: number
      readonly p: number
      readonly exact: boolean
    } | null
    readonly dz: Effect | null
    readonly dav: Effect | null
    readonly normalised: {
      readonly class: number | null
      readonly individual: number | null
      readonly atTop: number
    }
    /** Share of all answers that were left blank. */
    readonly blankBefore: number
    readonly blankAfter: number
  } | null
}

export interface Retention {
  /** Who could have answered (completed the course), and who took the test again. */
  readonly asked: number
  readonly answered: number
  /** Those with all three tests, on whom the figures rest. */
  readonly matched: number
  readonly scores: {
    readonly before: number
    readonly after: number
    readonly later: number
    /** Share of the gain that was left, of the means; null without a gain. */
    readonly kept: number | null
    /** Later less after, with its interval. */
    readonly change: number
    readonly interval: Interval | null
    /** Days from the end of the course to the follow-up: shortest, middle, longest. */
    readonly days: readonly [number, number, number]
  } | null
  /** Gain of those who answered less gain of those who did not: a sign whether the silent differ. */
  readonly silent: {
    readonly gain: number
    readonly n: number
    readonly difference: number
    readonly interval: Interval
  } | null
}

export interface ItemResult {
  readonly id: string
  readonly topic: string
  /** The question; never its options nor the right one. */
  readonly text: Words
  /** Share who had it right before and after (difficulty); null where withheld. */
  readonly before: number | null
  readonly after: number | null
  /** In the test after: correlation with the rest, and best less weakest 27 %. */
  readonly correlation: number | null
  readonly upperLower: number | null
}

export interface AlphaResult {
  readonly alpha: number
  readonly interval: Interval
  readonly n: number
}

export interface QuestionResult {
  readonly id: string
  readonly form: FormQuestion['form']
  readonly topic?: NonNullable<FormQuestion['topic']>
  readonly text: Labels
  readonly kind: FormQuestion['kind']
  /** Whose turn it was, and who answered. */
  readonly asked: number
  readonly answered: number
  /** Answers by option (`1` to `5` for a scale); null where too few answered. */
  readonly counts: readonly { readonly id: string; readonly text?: Labels; readonly count: number }[] | null
  /** Of a scale. */
  readonly mean: number | null
}

export interface AgencyRisk {
  /** Id of the agency; `_O` for those too small to be shown alone. */
  readonly agency: string
  readonly country: string
  /** People of the agency who completed a course. */
  readonly trained: number
  /** Null where withheld: fewer than five, and their counterpart. */
  readonly still: number | null
  readonly left: number | null
  readonly topics: readonly {
    readonly topic: string
    /** People still there who hold it; null where withheld. */
    readonly still: number | null
    readonly left: number | null
    /** True where one or two people still hold all of it (fewer than five where exact counts are withheld), or nobody. */
    readonly thin: boolean
  }[]
}

export interface TrainingResult {
  readonly id: string
  readonly title: Words
  readonly summary: Words
  readonly example: boolean
  readonly activity?: string
  readonly topics: readonly string[]
  /** Distinct people, whatever the number of their courses. */
  readonly people: number
  readonly completed: number
  readonly women: number | null
  readonly men: number | null
  readonly agencies: number
  readonly countries: readonly string[]
  readonly languages: readonly string[]
  readonly courses: readonly CourseResult[]
  readonly generations: readonly GenerationResult[]
  /** Distinct trainees of generation 2 and later for each trainee of generation 1; null without a second generation. */
  readonly multiplier: number | null
  readonly itemCount: number
  readonly tests: TestResult
  readonly retention: Retention
  readonly alpha: { readonly before: AlphaResult | null; readonly after: AlphaResult | null }
  readonly items: readonly ItemResult[]
  readonly questions: readonly QuestionResult[]
  readonly risk: readonly AgencyRisk[]
}
