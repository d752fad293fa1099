/**
 * One measure: its value for every country with the cells that it was read from, how it is worked out, what it scores, and which
 * questions and scales use it.
 */
import { measureOf } from '../../../capacity/measure/measures.ts'
import { problem } from '../../../problem.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { CapacityNav } from './capacity-nav.tsx'
import { allMeasured } from './measures/all-measured.ts'
import { byName } from './measures/by-name.ts'
import { measureAnswer } from './measures/measure-answer.ts'
import { measureFigure } from './measures/measure-figure.ts'
import { measuredCells, measuredColumns } from './measures/measured-cells.tsx'

/** Make the page. @throws portal.unknown-page */
export async function capacityMeasure(ctx: PageContext): Promise<Page> {
  const { lang, m, p, release } = ctx
  const text = m.measures.one
  const measure = measureOf(ctx.params['measure'] ?? '')
  if (measure === undefined) throw problem('portal.unknown-page', { path: ctx.path })
  const values = (await allMeasured(release)).get(measure.id) ?? new Map()
  const answer = measureAnswer(ctx, measure, values)
  const figure = measureFigure(ctx, measure, values)
  const { questions, scales } = release.vocabulary
  const asked = questions.filter((q) => q.measured === measure.id)
  const used = scales.filter((s) =>
    s.dimensions.some((d) => d.criteria.some((c) => c.measured === measure.id)),
  )
  return {
    title: measure.title[lang],
    description: answer,
    section: '/capacity',
    breadcrumbs: [
      { label: m.common.capacity, href: ctx.href('/capacity') },
      { label: m.measures.title, href: ctx.href('/capacity/measures') },
    ],
    ...(figure === undefined ? {} : { figures: [figure] }),
    body: (
      <>
        <p class="answer">{answer}</p>
        <CapacityNav ctx={ctx} />
        {figure === undefined ? '' : <Figure ctx={ctx} figure={figure} />}
        <h2>{text.how}</h2>
        <p>{measure.how[lang]}</p>
        <dl class="facts">
          <dt>{text.scoring}</dt>
          <dd>{measure.scoring[lang]}</dd>
          <dt>{text.origin}</dt>
          <dd lang="en">{measure.source}</dd>
          <dt>{text.code}</dt>
          <dd>
            <code>{measure.id}</code>
          </dd>
        </dl>
        <h2>{text.table}</h2>
        <DataTable
          ctx={ctx}
          table={{
            id: 'values',
            caption: measure.title[lang],
            head: text.country,
            columns: measuredColumns(ctx),
            rows: byName(ctx).flatMap((country) => {
              const found = values.get(country)
              return found === undefined
                ? []
                : [
                    {
                      head: p.name(country),
                      href: ctx.href(`/capacity/countries/${country}`),
                      cells: measuredCells(ctx, measure, found),
                    },
                  ]
            }),
          }}
        />
        {asked.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.questions}</h2>
            <ul>
              {asked.map((q) => (
                <li>{q.text[lang]}</li>
              ))}
            </ul>
          </>
        )}
        {used.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.used}</h2>
            <ul>
              {used.map((s) => (
                <li>
                  <a href={ctx.href(`/capacity/scales/${s.id}`)}>{s.title[lang]}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <nav class="onward" aria-label={text.onward}>
          <ul class="plain">
            <li>
              <a href={ctx.href('/capacity/measures')}>{text.onward}</a>
            </li>
          </ul>
        </nav>
      </>
    ),
  }
}
