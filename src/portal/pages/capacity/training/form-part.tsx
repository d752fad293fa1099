/** One form: how many answered it, its scales as a picture, its choices as tables; of the follow-up, what hindered first. */
import type { QuestionResult, TrainingResult } from '../../../../capacity/training/result.ts'
import { DataTable } from '../../../data-table.tsx'
import { Figure } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { formsTable } from './forms-table.ts'
import { hindranceFigure } from './hindrance-figure.ts'
import { scalesFigure } from './scales-figure.ts'

export function FormPart({
  ctx,
  result,
  form,
}: {
  ctx: PageContext
  result: TrainingResult
  form: QuestionResult['form']
}) {
  const { f, m } = ctx
  const text = m.training.one.forms
  const questions = result.questions.filter((question) => question.form === form)
  const scales = scalesFigure(ctx, result, form)
  const hindrance = form === 'follow-up' ? hindranceFigure(ctx, result) : undefined
  const choices = questions.filter(
    (one) => one.kind !== 'scale' && (hindrance === undefined || one.topic !== 'hindrance'),
  )
  const answered = Math.max(...questions.map((question) => question.answered))
  const asked = questions[0]?.asked ?? 0
  return (
    <>
      <h3>{text.names[form]}</h3>
      <p>
        {text.asked(f.number(answered), f.number(asked), f.percent((100 * answered) / Math.max(asked, 1)))}
      </p>
      {hindrance === undefined ? '' : <Figure ctx={ctx} figure={hindrance} level={3} />}
      {scales === undefined ? '' : <Figure ctx={ctx} figure={scales} level={3} />}
      {choices.map((question) => (
        <DataTable ctx={ctx} table={formsTable(ctx, question, `answers-${question.id}`)} />
      ))}
    </>
  )
}
