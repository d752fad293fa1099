/**
 * A number in a sentence: rounded, and linked to its cell.
 */
import { cellHref } from '../../cell-href.ts'
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'

/** Write an observation of `table` as linked text; `write` rounds it (`f.words` unless told). */
export function told(
  ctx: PageContext,
  table: string,
  o: Observation,
  write: (n: number) => string = ctx.f.words,
): string {
  return linked(o.value === null ? ctx.m.common.noFigure : write(o.value), cellHref(ctx, table, o.key))
}
