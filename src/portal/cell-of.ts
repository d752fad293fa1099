/**
 * An observation as a cell of a table: exact number, link to its origin, marks for what qualifies it.
 *
 * Marks are the letters of CL_OBS_STATUS (other than A, normal), then `m`, `x` or `i` for a modelled, extrapolated or
 * imputed figure. A missing value shows a dash with its mark.
 */
import type { DataCell } from './data-table.tsx'
import type { PageContext } from './page-context.ts'
import type { Observation } from '../published/model.ts'
import { cellHref } from './cell-href.ts'

const estimates: Readonly<Record<string, string>> = { MODELLED: 'm', EXTRAPOLATED: 'x', IMPUTED: 'i' }

/** The marks of an observation, in reading order; none for a normal, observed figure. */
export function marksOf(o: Observation): readonly string[] {
  const kind = estimates[o.estimate]
  return [...(o.status === 'A' ? [] : [o.status]), ...(kind === undefined || o.value === null ? [] : [kind])]
}

/** What marks mean, in the page's language, for the line under a table. */
export function meanings(
  ctx: PageContext,
  observations: readonly (Observation | undefined)[],
): readonly { mark: string; meaning: string }[] {
  const seen = new Set(observations.flatMap((o) => (o === undefined ? [] : marksOf(o))))
  const of = (mark: string): string => {
    const kind = (['MODELLED', 'EXTRAPOLATED', 'IMPUTED'] as const).find((k) => estimates[k] === mark)
    return kind === undefined ? ctx.label('CL_OBS_STATUS', mark) : ctx.m.common.estimate[kind]
  }
  return [...seen].toSorted().map((mark) => ({ mark, meaning: of(mark) }))
}

/** Write an observation as a cell; undefined, where the table has no such cell, gives an empty one. */
export function cellOf(ctx: PageContext, table: string, o: Observation | undefined, decimals = 0): DataCell {
  if (o === undefined) return { text: '' }
  const mark = marksOf(o).join('')
  return {
    text: o.value === null ? '–' : ctx.f.number(o.value, decimals),
    href: cellHref(ctx, table, o.key),
    missing: o.value === null,
    ...(mark === '' ? {} : { mark }),
  }
}
