/**
 * The requests that go to countries: one for every table of every template, with the tables of ours that answer it. Everything
 * that is read off templates (coverage, reporting ability, timeliness) starts here.
 */
import { requestCode } from './request-code.ts'
import type { Fills, Table } from './table.ts'
import type { Required, Template } from './template.ts'

export interface Request extends Required {
  /** `fmm:S1`, a code of CL_TEMPLATE_TABLE. */
  readonly code: string
  readonly template: string
  /** Whether countries everywhere are asked for it (Template: `asked`). */
  readonly asked: boolean
  /** Ours that fill it, in the order of `tables`; empty where none does. */
  readonly answers: readonly { readonly table: Table; readonly fills: Fills }[]
}

/** @param tables those that an edition makes */
export function requests(templates: readonly Template[], tables: readonly Table[]): readonly Request[] {
  return templates.flatMap((template) =>
    template.tables.map(({ id, required }): Request => ({
      ...required,
      code: requestCode(template.id, id),
      template: template.id,
      asked: template.asked,
      answers: tables.flatMap((table) =>
        table.answers.flatMap(({ fills, ...answer }) =>
          answer.template === template.id && answer.table === id && fills !== undefined
            ? [{ table, fills }]
            : [],
        ),
      ),
    })),
  )
}
