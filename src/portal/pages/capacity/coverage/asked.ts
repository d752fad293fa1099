/**
 * The requested tables as the page speaks of them: those of templates that go to countries everywhere, with their name and terms.
 */
import { requestCode } from '../../../../standards/request-code.ts'
import type { Required } from '../../../../standards/template.ts'
import type { PageContext } from '../../../page-context.ts'

export interface AskedTable {
  /** Code of CL_TEMPLATE_TABLE. */
  readonly code: string
  readonly name: string
  /** `DYB B09`, for narrow screens. */
  readonly short: string
  readonly required: Required
}

export const askedTables = (ctx: PageContext): readonly AskedTable[] =>
  ctx.release.vocabulary.templates
    .filter((template) => template.asked)
    .flatMap((template) =>
      template.tables.map(({ id, required }) => {
        const code = requestCode(template.id, id)
        return {
          code,
          name: ctx.label('CL_TEMPLATE_TABLE', code),
          short: `${template.short[ctx.lang]} ${id}`,
          required,
        }
      }),
    )
