/**
 * The twelve largest corridors as a table: people at the newest date and at the first, and the share of women.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'

/** Make the table from corridors ordered by size; undefined where there is none. */
export async function rankedCorridors(
  ctx: PageContext,
  corridors: readonly Observation[],
): Promise<DataTableData | undefined> {
  const { m, p } = ctx
  const text = m.home.ranked
  const shown = corridors.slice(0, 12)
  const [top] = shown
  if (top === undefined) return undefined
  const [, , sex = '', source = '', period = ''] = top.key
  const pairs = {
    REF_AREA: [...new Set(shown.map((o) => o.key[0] ?? ''))],
    COUNTERPART_AREA: [...new Set(shown.map((o) => o.key[1] ?? ''))],
    SOURCE: [source],
  }
  const [series, women] = await Promise.all([
    ctx.release.query({ table: 'stock-origin', where: { ...pairs, SEX: [sex] } }),
    ctx.release.query({ table: 'stock-female-share', where: { ...pairs, TIME_PERIOD: [period] } }),
  ])
  const first = series.map((o) => o.key.at(-1) ?? '').toSorted()[0] ?? period
  const same = (a: Observation, b: Observation): boolean => a.key[0] === b.key[0] && a.key[1] === b.key[1]
  const before = shown.map((o) => series.find((s) => s.key.at(-1) === first && same(s, o)))
  return {
    id: 'ranked',
    caption: text.caption(period),
    head: text.head,
    columns: [
      { id: 'now', label: period },
      { id: 'then', label: first },
      { id: 'women', label: text.women },
    ],
    rows: shown.map((o, i) => {
      const [to = '', from = ''] = o.key
      const share = women.find((w) => same(w, o))
      const cell = cellOf(ctx, 'stock-female-share', share)
      return {
        head: `${p.name(from)} → ${p.name(to)}`,
        href: ctx.href(`/corridors/${from}/${to}`),
        cells: [
          cellOf(ctx, 'stock-origin', o),
          cellOf(ctx, 'stock-origin', before[i]),
          share?.value == null ? cell : { ...cell, text: ctx.f.percent(share.value) },
        ],
      }
    }),
    marks: meanings(ctx, [...shown, ...before]),
  }
}
