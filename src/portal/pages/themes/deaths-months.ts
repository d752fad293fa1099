/**
 * Deaths and disappearances month by month, all routes together.
 */
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { sumOf } from '../parts/sum-of.ts'
import { sumStack } from './sum-stack.ts'

/** Make the figure; undefined where there are no months. */
export async function deathsMonths(ctx: PageContext): Promise<FigureData | undefined> {
  const { f, m } = ctx
  const text = m.themes.deaths.months
  const all = await ctx.release.query({ table: 'deaths-route' })
  const known = all.map((o) => o.key.at(-1) ?? '').toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const months = monthsBetween(first, last)
  const worst = months
    .map((month) => ({ month, sum: sumOf(all.filter((o) => o.key.at(-1) === month)) }))
    .toSorted((a, b) => b.sum - a.sum)[0]
  return sumStack(ctx, {
    id: 'months',
    title: text.title,
    unit: text.unit(f.period(first), f.period(last)),
    summary: text.summary(f.period(worst?.month ?? ''), f.count(worst?.sum ?? 0, m.themes.people)),
    table: 'deaths-route',
    observations: all,
    parts: ['DEAD', 'MISSING'].map((outcome, i) => ({
      label: ctx.label('CL_OUTCOME', outcome),
      fill: i === 0 ? ('d1' as const) : ('d3' as const),
      has: (o) => o.key[1] === outcome,
      where: { OUTCOME: [outcome] },
    })),
    periods: months,
    head: m.themes.month,
  })
}

function monthsBetween(first: string, last: string): readonly string[] {
  const [year = 0, month = 1] = first.split('-').map(Number)
  const months: string[] = []
  for (let i = 0; ; i += 1) {
    const at = month - 1 + i
    const code = `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    if (code > last) return months
    months.push(code)
  }
}
