/**
 * A country's assessment: its newest answers to the question bank beside what the program measures on the same questions.
 *
 * An answer holds until a later assessment answers the question again; each keeps its date. Nothing is averaged across the two ways
 * of knowing. Pure over the release and its capacity record.
 */
import type { Release } from '../../published/model.ts'
import { questionGroups } from '../../standards/question.ts'
import type { Question } from '../../standards/question.ts'
import type { Measure } from '../measure/measure.ts'
import { measures as allMeasures } from '../measure/measures.ts'
import type { Assessment } from '../model/assessment.ts'
import type { CapacityRecord } from '../record.ts'
import type {
  AssessmentView,
  GroupView,
  PastAssessment,
  QuestionView,
  Said,
  Seen,
} from './assessment-view.ts'
import { findGaps } from './find-gaps.ts'
import { tally } from './tally.ts'

/**
 * Assess `country` (ISO alpha-3) on the questions that travel with the release.
 *
 * @param measures those by which questions may be measured; all of them unless told
 */
export async function assess(
  release: Release,
  record: CapacityRecord,
  country: string,
  measures: readonly Measure[] = allMeasures,
): Promise<AssessmentView> {
  const { questions, actions } = release.vocabulary
  const own = record.assessments
    .filter((one) => one.country === country)
    .toSorted((a, b) => a.date.localeCompare(b.date))
  const newest = own.at(-1)
  const seen = await see(release, record, country, questions, measures)
  const all: readonly QuestionView[] = questions.map((question) => {
    const said = newestAnswer(own, question, record, country)
    const measured = question.measured === undefined ? undefined : seen.get(question.measured)
    return {
      question,
      ...(said === undefined ? {} : { said }),
      ...(measured === undefined ? {} : { measured }),
    }
  })
  return {
    country,
    date: newest?.date ?? null,
    assessors: newest?.assessors ?? [],
    example: newest?.example ?? false,
    groups: questionGroups.flatMap((group) => {
      const part = all.filter((one) => one.question.group === group)
      return part.length === 0 ? [] : [groupView(group, part)]
    }),
    said: tallySaid(all),
    measured: tallySeen(all),
    open: all.filter(isOpen).length,
    gaps: findGaps(all, actions),
    history: own.map((one) => past(one, questions)),
  }
}

/** Each measure that a question names, asked once. */
async function see(
  release: Release,
  record: CapacityRecord,
  country: string,
  questions: readonly Question[],
  measures: readonly Measure[],
): Promise<ReadonlyMap<string, Seen>> {
  const named = new Set(questions.map((question) => question.measured))
  const asked = measures.filter((measure) => named.has(measure.id))
  const results = await Promise.all(asked.map((measure) => measure.of({ release, record, country })))
  return new Map(
    asked.flatMap(({ id, title, unit }, i) => {
      const result = results[i]
      return result === undefined ? [] : [[id, { measure: id, title, unit, result }] as const]
    }),
  )
}

const newestAnswer = (
  own: readonly Assessment[],
  question: Question,
  record: CapacityRecord,
  country: string,
): Said | undefined => {
  const from = own.findLast((one) => one.answers.some((answer) => answer.question === question.id))
  const answer = from?.answers.find((one) => one.question === question.id)
  if (from === undefined || answer === undefined) return undefined
  const agencies = record.stakeholders.find((one) => one.country === country)?.agencies ?? []
  const agency =
    answer.agency === undefined
      ? undefined
      : (agencies.find((one) => one.id === answer.agency) ?? answer.agency)
  return {
    score: answer.score,
    evidence: answer.evidence,
    date: from.date,
    ...(answer.note === undefined ? {} : { note: answer.note }),
    ...(agency === undefined ? {} : { agency }),
  }
}

const tallySaid = (questions: readonly QuestionView[]) =>
  tally(questions.flatMap(({ said }) => (said === undefined ? [] : [said.score])))

const tallySeen = (questions: readonly QuestionView[]) =>
  tally(questions.flatMap(({ measured }) => (measured === undefined ? [] : [measured.result.score])))

const isOpen = ({ said, measured }: QuestionView): boolean =>
  said === undefined && (measured?.result.score ?? null) === null

const groupView = (group: GroupView['group'], questions: readonly QuestionView[]): GroupView => ({
  group,
  questions,
  said: tallySaid(questions),
  measured: tallySeen(questions),
  open: questions.filter(isOpen).length,
})

const past = (one: Assessment, questions: readonly Question[]): PastAssessment => {
  const scores = (group?: string) =>
    tally(
      one.answers.flatMap((answer) => {
        const question = questions.find(({ id }) => id === answer.question)
        return question === undefined || (group !== undefined && question.group !== group)
          ? []
          : [answer.score]
      }),
    )
  return {
    id: one.id,
    date: one.date,
    assessors: one.assessors,
    example: one.example,
    said: scores(),
    groups: questionGroups.map((group) => ({ group, said: scores(group) })),
  }
}
