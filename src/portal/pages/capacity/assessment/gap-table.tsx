/**
 * Gaps with the actions that help, as a table: a reader sees at once what a missing point asks for.
 */
import type { Gap } from '../../../../capacity/assess/assessment-view.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { ScoreMark } from '../score-mark.tsx'

/** Make the table. */
export function gapTable(
  ctx: PageContext,
  given: { readonly id: string; readonly caption: string; readonly unit: string },
  gaps: readonly Gap[],
): DataTableData {
  const { lang, m } = ctx
  const text = m.assessment
  return {
    id: given.id,
    caption: given.caption,
    unit: given.unit,
    head: text.one.question,
    columns: [
      { id: 'group', label: text.one.history.group, text: true },
      { id: 'by', label: text.one.gaps.by, text: true },
      { id: 'actions', label: text.one.gaps.actions, text: true, wide: true },
    ],
    rows: gaps.map((gap) => ({
      head: gap.question.text[lang],
      cells: [
        { text: text.groups[gap.question.group] },
        {
          text: gap.by.map((way, i) => (
            <>
              {i === 0 ? '' : <br />}
              {text[way]}
              {m.common.colon}
              <ScoreMark
                ctx={ctx}
                score={way === 'said' ? (gap.said?.score ?? null) : (gap.measured?.result.score ?? null)}
              />
            </>
          )),
        },
        { text: gap.actions.map((action) => action.title[lang]).join(text.join) },
      ],
    })),
  }
}
