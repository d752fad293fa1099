/**
 * A measure of capacity: a number about a country that the program reads off what is published, with the cells that it stands on.
 *
 * Measures answer the assessment's questions that the program can see for itself, are the indicators of strategies, and are what
 * before and after are compared in. They are pure over a release and its capacity record.
 */
import type { Release } from '../../published/model.ts'
import type { Labels } from '../../standards/labels.ts'
import type { CapacityRecord } from '../record.ts'

/** Where a reader can see what a figure stands on. */
export type Evidence =
  | { readonly kind: 'cell'; readonly table: string; readonly key: readonly string[] }
  | {
      readonly kind: 'selection'
      readonly table: string
      readonly where: Readonly<Record<string, readonly string[]>>
    }
  | { readonly kind: 'source'; readonly id: string }
  /** A path of the portal, after the language. */
  | { readonly kind: 'page'; readonly path: string }

export interface Measured {
  /** In the measure's unit; null where it cannot be known, and `why` says why. */
  readonly value: number | null
  /** The year that it is about. */
  readonly year: number | null
  /** What it is a share of, where it is one. */
  readonly filled?: number
  readonly required?: number
  /** As an answer to a question of the assessment: 1, 0.5, 0; null where it cannot be told. */
  readonly score: 0 | 0.5 | 1 | null
  readonly why?: Labels
  readonly evidence: readonly Evidence[]
}

export interface Asked {
  readonly release: Release
  readonly record: CapacityRecord
  readonly country: string
  /** The state of knowledge to ask for; absent: the newest. */
  readonly year?: number
}

export interface Measure {
  readonly id: string
  readonly title: Labels
  readonly unit: 'percent' | 'days' | 'years' | 'count'
  readonly better: 'higher' | 'lower'
  /** How it is worked out, in words that a reader can repeat by hand. */
  readonly how: Labels
  /** What earns the scores 1, 0.5 and 0. */
  readonly scoring: Labels
  readonly source: string
  /** Years for which it can be asked; absent: now only. */
  readonly years?: (release: Release) => readonly number[]
  of(asked: Asked): Promise<Measured>
}
