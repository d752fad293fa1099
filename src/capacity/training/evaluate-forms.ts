/**
 * The forms: how many answered each question, and what.
 */
import type { FormQuestion } from '../model/training.ts'
import { mean } from '../statistics/mean.ts'
import type { Disclosure } from './disclosure.ts'
import type { Attendance } from './read-attendance.ts'
import type { FormAnswer } from './read-forms.ts'
import type { QuestionResult } from './result.ts'
import { rounded } from './rounded.ts'

const scale = ['1', '2', '3', '4', '5'].map((id) => ({ id, text: undefined }))

/** One result a question. Expectations and reactions are asked of all who came, the follow-up of those who completed. */
export function evaluateForms(
  questions: readonly FormQuestion[],
  attendance: readonly Attendance[],
  forms: readonly FormAnswer[],
  disclosure: Disclosure,
): readonly QuestionResult[] {
  const trainees = attendance.filter(({ part }) => part === 'trainee')
  return questions.map((question) => {
    const answers = forms.filter((one) => one.question === question.id && one.chosen.length > 0)
    const shown = answers.length >= disclosure.mean
    const options = question.kind === 'scale' ? scale : question.options
    return {
      id: question.id,
      form: question.form,
      ...(question.topic === undefined ? {} : { topic: question.topic }),
      text: question.text,
      kind: question.kind,
      asked:
        question.form === 'follow-up'
          ? trainees.filter(({ completed }) => completed).length
          : trainees.length,
      answered: answers.length,
      counts: shown
        ? options.map(({ id, text }) => ({
            id,
            ...(text === undefined ? {} : { text }),
            count: answers.filter(({ chosen }) => chosen.includes(id)).length,
          }))
        : null,
      mean:
        shown && question.kind === 'scale'
          ? rounded.score(mean(answers.map(({ chosen }) => Number(chosen[0]))))
          : null,
    }
  })
}
