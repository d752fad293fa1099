/**
 * Gaps: questions that are not fully met. What people said and what was measured count each for itself, so that a question which
 * people call met and the data do not, is a gap by measurement.
 */
import type { Action } from '../../standards/action.ts'
import type { Gap, QuestionView } from './assessment-view.ts'

/** The gaps among `questions`, in their order; “unknown” is a gap, “not applicable” and a measure without a value are not. */
export function findGaps(questions: readonly QuestionView[], actions: readonly Action[]): readonly Gap[] {
  return questions.flatMap(({ question, said, measured }) => {
    const missedSaid = said !== undefined && said.score !== 1 && said.score !== 'not-applicable'
    const score = measured?.result.score ?? null
    const missedSeen = score !== null && score !== 1
    if (!missedSaid && !missedSeen) return []
    return [
      {
        question,
        ...(said === undefined ? {} : { said }),
        ...(measured === undefined ? {} : { measured }),
        by: [...(missedSaid ? (['said'] as const) : []), ...(missedSeen ? (['measured'] as const) : [])],
        actions: question.actions.flatMap((id) => actions.find((action) => action.id === id) ?? []),
      },
    ]
  })
}
