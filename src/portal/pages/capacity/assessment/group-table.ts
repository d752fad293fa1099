/**
 * Questions with both answers, as a table.
 */
import type { QuestionView } from '../../../../capacity/assess/assessment-view.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { answerCells } from './answer-cells.tsx'

/** Make the table; `said` is left out where the country has answered nothing. */
export function groupTable(
  ctx: PageContext,
  given: { readonly id: string; readonly caption: string; readonly unit: string; readonly withSaid: boolean },
  questions: readonly QuestionView[],
): DataTableData {
  const text = ctx.m.assessment.one
  const columns = [
    { id: 'measured', label: text.value, text: true, wide: true },
    { id: 'basis', label: text.basis, text: true, wide: true },
    ...(given.withSaid ? [{ id: 'said', label: text.answer, text: true, wide: true }] : []),
  ]
  return {
    id: given.id,
    caption: given.caption,
    unit: given.unit,
    head: text.question,
    columns,
    rows: questions.map((view) => ({
      head: view.question.text[ctx.lang],
      cells: answerCells(ctx, view).slice(0, columns.length),
    })),
  }
}
