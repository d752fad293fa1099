/**
 * An assessment as it is shown: every question of the bank with what people said and what the program measured, side by side and
 * never mixed, then the gaps that follow from either.
 *
 * Language-free: text stays in Labels and Words until a page or a document writes it.
 */
import type { Action } from '../../standards/action.ts'
import type { Labels } from '../../standards/labels.ts'
import type { Question, QuestionGroup } from '../../standards/question.ts'
import type { Words } from '../../standards/words.ts'
import type { Measured } from '../measure/measure.ts'
import type { Agency } from '../model/stakeholders.ts'
import type { Answer } from '../model/assessment.ts'

/** What people answered, newest first come. */
export interface Said {
  readonly score: Answer['score']
  readonly note?: Words
  readonly evidence: Answer['evidence']
  /** ISO date of the assessment that holds the answer. */
  readonly date: string
  /** The agency that answered; its id where the country's stakeholders do not list it. */
  readonly agency?: Agency | string
}

/** What the program read off the release. */
export interface Seen {
  /** Id of the measure, and how it calls itself. */
  readonly measure: string
  readonly title: Labels
  readonly unit: 'percent' | 'days' | 'years' | 'count'
  readonly result: Measured
}

export interface QuestionView {
  readonly question: Question
  readonly said?: Said
  readonly measured?: Seen
}

/** How many questions are met (score 1), half met (0.5), unmet (0), and not known, of those that count. */
export interface Tally {
  readonly met: number
  readonly half: number
  readonly unmet: number
  /** Answered “unknown”, or a measure that cannot be told. */
  readonly unknown: number
  /** Questions that were asked (said) or that have a measure (measured); not applicable is out. */
  readonly of: number
}

export interface GroupView {
  readonly group: QuestionGroup
  readonly questions: readonly QuestionView[]
  readonly said: Tally
  readonly measured: Tally
  /** Questions of the group that nobody has answered and that no measure answers. */
  readonly open: number
}

/** A question that is not fully met, by what people said, by what was measured, or by both. */
export interface Gap {
  readonly question: Question
  readonly said?: Said
  readonly measured?: Seen
  /** Which of the two finds it unmet. */
  readonly by: readonly ('said' | 'measured')[]
  /** Actions of the vocabulary that close it, most useful first. */
  readonly actions: readonly Action[]
}

/** One assessment that a country made. */
export interface PastAssessment {
  readonly id: string
  readonly date: string
  readonly assessors: readonly Words[]
  readonly example: boolean
  readonly said: Tally
  readonly groups: readonly { readonly group: QuestionGroup; readonly said: Tally }[]
}

export interface AssessmentView {
  readonly country: string
  /** Of the newest answers; null where the country has made no assessment. */
  readonly date: string | null
  readonly assessors: readonly Words[]
  readonly example: boolean
  readonly groups: readonly GroupView[]
  readonly said: Tally
  readonly measured: Tally
  readonly open: number
  readonly gaps: readonly Gap[]
  /** All assessments, oldest first, the newest among them. */
  readonly history: readonly PastAssessment[]
}
