/**
 * How sure a difference is: both intervals, the exact test, and what was already different before.
 */
import type { Comparison } from '../../../../capacity/effects/compare.ts'
import type { TTest } from '../../../../capacity/statistics/t-test.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { sayChange } from './say-change.ts'

/** The table; undefined where nothing is compared. */
export function sureTable(
  ctx: PageContext,
  { effect, measure, result }: Comparison,
): DataTableData | undefined {
  if (measure === undefined || typeof result === 'string') return undefined
  const { f, m } = ctx
  const text = m.effects.sure
  const { already, difference, permutation, pooled, test } = result
  const interval = (one: TTest | null): string =>
    one === null
      ? text.unknown
      : text.interval(
          sayChange(ctx, measure, one.interval[0], 'bare'),
          sayChange(ctx, measure, one.interval[1]),
        )
  const row = (head: string, value: string) => ({ head, cells: [{ text: value }] })
  return {
    id: `${effect.id}-sure`,
    caption: text.caption,
    head: text.what,
    columns: [{ id: 'value', label: text.value }],
    rows: [
      row(text.difference, sayChange(ctx, measure, difference)),
      row(text.welch, interval(test)),
      row(text.pooled, interval(pooled)),
      row(
        text.permutation,
        permutation === null
          ? text.unknown
          : text.splits(f.percent(permutation.p * 100, 1), f.number(permutation.splits)),
      ),
      row(text.already, already === null ? text.unknown : sayChange(ctx, measure, already)),
    ],
  }
}
