/**
 * The counts of a tally as columns of a table: met, half met, not met, not known.
 */
import type { Tally } from '../../../../capacity/assess/assessment-view.ts'
import type { DataCell, DataColumn } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'

const parts = ['met', 'half', 'unmet', 'unknown'] as const

/** Four columns under the heading of the way of knowing. */
export function tallyColumns(ctx: PageContext, kind: 'said' | 'measured'): readonly DataColumn[] {
  const text = ctx.m.assessment
  return parts.map((part) => ({ id: `${kind}-${part}`, label: text.score[part], group: text[kind] }))
}

/** Their cells; a dash in each where nothing was asked. */
export function tallyCells(ctx: PageContext, tally: Tally): readonly DataCell[] {
  return parts.map((part) =>
    tally.of === 0 ? { text: '–', missing: true } : { text: ctx.f.number(tally[part]) },
  )
}
