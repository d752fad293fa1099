/**
 * One scale: its criteria with weights and scores, how each is known, every country's score as a range, and for a composite what other
 * weights would give. Countries stand by name, never by score.
 */
import { problem } from '../../../problem.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { CapacityNav } from './capacity-nav.tsx'
import { allScores } from './scales/all-scores.ts'
import { countryScores } from './scales/country-scores.ts'
import { criteriaTable } from './scales/criteria-table.tsx'
import { OtherWeightsPart } from './scales/other-weights.tsx'
import { scaleFigure } from './scales/scale-figure.ts'

/** Make the page. @throws portal.unknown-page */
export async function capacityScale(ctx: PageContext): Promise<Page> {
  const { f, lang, m, release } = ctx
  const text = m.measures.scale
  const scale = release.vocabulary.scales.find((s) => s.id === ctx.params['scale'])
  if (scale === undefined) throw problem('portal.unknown-page', { path: ctx.path })
  const scores = (await allScores(release)).get(scale.id)
  const byCountry = scores?.byCountry ?? new Map()
  const criteria = scale.dimensions.flatMap((d) => d.criteria)
  const seen = criteria.filter((c) => c.measured !== undefined).length
  const ranges = [...(scores?.byCountry.values() ?? [])]
  const count = f.count(criteria.length, text.criteriaCount)
  const look = seen === criteria.length ? text.seenAll : text.seen(f.number(seen))
  const answer = [
    scale.dimensions.length === 1
      ? text.one(scale.title[lang], count, look)
      : text.answer(scale.title[lang], count, f.count(scale.dimensions.length, text.dimensionsCount), look),
    ...(ranges.length === 0
      ? []
      : [
          text.widest(
            f.number(Math.min(...ranges.map((r) => r.low))),
            f.number(Math.max(...ranges.map((r) => r.high))),
          ),
        ]),
  ].join(' ')
  const figure = scaleFigure(ctx, byCountry)
  return {
    title: scale.title[lang],
    description: answer,
    section: '/capacity',
    breadcrumbs: [
      { label: m.common.capacity, href: ctx.href('/capacity') },
      { label: m.measures.title, href: ctx.href('/capacity/measures') },
    ],
    figures: [figure],
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        <p>{scale.why[lang]}</p>
        {scale.unverified ? <p class="note">{text.unverified}</p> : ''}
        <Figure ctx={ctx} figure={figure} />
        <h2>{text.criteria}</h2>
        <DataTable ctx={ctx} table={criteriaTable(ctx, scale)} />
        <p class="note">
          {m.common.source}
          {m.common.colon}
          <span lang="en">{scale.source}</span>
        </p>
        <h2>{text.countries}</h2>
        <DataTable ctx={ctx} table={countryScores(ctx, scale, byCountry)} />
        {scores?.other === undefined || byCountry.size < 2 ? (
          ''
        ) : (
          <OtherWeightsPart ctx={ctx} other={scores.other} />
        )}
        <nav class="onward" aria-label={text.onward}>
          <ul class="plain">
            <li>
              <a href={`${ctx.href('/capacity/measures')}#scales`}>{text.onward}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
