/** Answers to one question of the forms, one row an answer, with the share and its interval. */
import type { QuestionResult } from '../../../../capacity/training/result.ts'
import { wilson } from '../../../../capacity/statistics/wilson.ts'
import type { DataRow, DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { sayInterval } from './say-interval.ts'
import { told } from './told.ts'

export function formsTable(ctx: PageContext, question: QuestionResult, id: string): DataTableData {
  const { f, lang, m } = ctx
  const text = m.training.one.forms
  return {
    id,
    caption: question.text[lang],
    unit: text.response(f.number(question.answered), f.number(question.asked)),
    head: text.answer,
    columns: [
      { id: 'people', label: text.people },
      { id: 'share', label: text.share },
      { id: 'interval', label: text.interval },
    ],
    rows: answerRows(ctx, question),
  }
}

/** The rows of a question: the answers with people, share and interval; one row that says so where they are withheld. */
export function answerRows(ctx: PageContext, question: QuestionResult): readonly DataRow[] {
  const { f, lang, m } = ctx
  if (question.counts === null)
    return [{ head: m.training.withheld, cells: [1, 2, 3].map(() => told(null, String)) }]
  return question.counts.map(({ id, text, count }) => {
    const share = wilson(count, question.answered)
    return {
      head: text?.[lang] ?? m.training.one.forms.steps[Number(id) - 1] ?? id,
      cells: [
        { text: f.number(count) },
        told(share?.share, (n) => f.percent(100 * n)),
        share === null
          ? told(null, String)
          : { text: sayInterval(ctx, share.interval, (n) => f.percent(100 * n)) },
      ],
    }
  })
}
