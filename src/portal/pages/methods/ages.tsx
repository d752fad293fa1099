/**
 * Ages are composed by rule: the page says how, with examples.
 */
import { ageLabel } from '../../../standards/age.ts'
import { DataTable } from '../../data-table.tsx'
import type { Page, PageContext } from '../../page.ts'

const examples = ['Y7', 'Y0T4', 'Y15T64', 'Y_LT15', 'Y_GE65', '_T', '_U']

export function agesPage(ctx: PageContext): Page {
  const text = ctx.m.methods
  return {
    title: text.ages.title,
    description: text.ages.answer,
    body: (
      <>
        <p class="answer">{text.ages.answer}</p>
        <DataTable
          ctx={ctx}
          table={{
            id: 'ages',
            caption: text.ages.examples,
            unit: 'CL_AGE',
            head: text.lists.label,
            columns: [{ id: 'code', label: text.lists.code, text: true }],
            rows: examples.map((code) => ({
              head: ageLabel(code, ctx.lang),
              cells: [{ text: <code>{code}</code> }],
            })),
          }}
        />
      </>
    ),
  }
}
