/**
 * A composite under other weights: score and place of each country as intervals, countries by name.
 */
import type { OtherWeights } from '../../../../capacity/scales/other-weights.ts'
import { DataTable } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { byName } from '../measures/by-name.ts'

export function OtherWeightsPart({ ctx, other }: { ctx: PageContext; other: OtherWeights }) {
  const { f, lang, m, p } = ctx
  const text = m.measures.scale.sensitivity
  const left = other.left.length === 0 ? text.none : text.left(f.list(other.left.map((c) => c.title[lang])))
  return (
    <section aria-labelledby="weights">
      <h2 id="weights">{text.title}</h2>
      {other.countries.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <p>{text.text(f.number(other.draws.draws), left)}</p>
          <DataTable
            ctx={ctx}
            table={{
              id: 'weights-table',
              caption: text.caption,
              head: m.measures.one.country,
              columns: [
                { id: 'score', label: text.score },
                { id: 'low', label: text.low },
                { id: 'high', label: text.high },
                { id: 'best', label: text.best },
                { id: 'worst', label: text.worst },
              ],
              rows: byName(ctx).flatMap((country) => {
                const found = other.countries.find((c) => c.id === country)
                if (found === undefined) return []
                return [
                  {
                    head: p.name(country),
                    href: ctx.href(`/capacity/countries/${country}`),
                    cells: [
                      { text: f.number(found.score, 1) },
                      { text: f.number(found.scores.low, 1) },
                      { text: f.number(found.scores.high, 1) },
                      { text: f.number(found.ranks.low) },
                      { text: f.number(found.ranks.high) },
                    ],
                  },
                ]
              }),
            }}
          />
          <p class="note">{text.note}</p>
        </>
      )}
    </section>
  )
}
