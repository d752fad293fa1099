/** A country on every scale as a range, and its composite under other weights. */
import { DataTable } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { Part } from '../../parts/part.ts'
import type { ScaleScores } from '../scales/all-scores.ts'

export function scalesPart(
  ctx: PageContext,
  country: string,
  scores: ReadonlyMap<string, ScaleScores>,
): Part {
  const { f, lang, m, release } = ctx
  const text = m.capacity.card.scales
  const other = [...scores.values()].find((s) => s.other !== undefined)?.other
  const own = other?.countries.find((c) => c.id === country)
  return {
    id: 'scales',
    title: text.title,
    body: (
      <>
        <p>{text.text}</p>
        <DataTable
          ctx={ctx}
          table={{
            id: 'scales-table',
            caption: text.title,
            head: text.head,
            columns: [
              { id: 'low', label: text.low },
              { id: 'high', label: text.high },
              { id: 'known', label: text.known },
            ],
            rows: release.vocabulary.scales.flatMap((scale) => {
              const found = scores.get(scale.id)?.byCountry.get(country)
              return found === undefined
                ? []
                : [
                    {
                      head: scale.title[lang],
                      href: ctx.href(`/capacity/scales/${scale.id}`),
                      cells: [
                        { text: f.number(found.low, 1) },
                        { text: f.number(found.high, 1) },
                        { text: text.knownOf(f.number(found.known), f.number(found.of)) },
                      ],
                    },
                  ]
            }),
          }}
        />
        {own === undefined || other === undefined || other.countries.length < 2 ? (
          ''
        ) : (
          <p>
            {text.sensitivity(
              f.number(own.scores.low, 1),
              f.number(own.scores.high, 1),
              f.number(own.ranks.low),
              f.number(own.ranks.high),
              f.number(other.countries.length),
            )}
          </p>
        )}
      </>
    ),
  }
}
