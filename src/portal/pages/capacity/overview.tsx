/**
 * Capacity in the region: what the countries can report on their own statistics, country by country; what has been done about it; and
 * what nobody knows.
 */
import { recordOf } from '../../../capacity/record.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { Page, PageContext } from '../../page.ts'
import { RichText } from '../../rich-text.tsx'
import { unlinked } from '../../unlinked.ts'
import { CapacityNav } from './capacity-nav.tsx'
import { allMeasured } from './measures/all-measured.ts'
import { readAbility } from './overview/ability.ts'
import { abilityFigure } from './overview/ability-figure.ts'
import { countriesTable } from './overview/countries-table.ts'
import { Done } from './overview/done.tsx'
import { overviewAnswer } from './overview/overview-answer.ts'
import { unknownTable } from './overview/unknown-table.ts'
import { allScores } from './scales/all-scores.ts'
import { templateFigure } from './scorecard/template-figure.ts'

/** Make the page. */
export async function capacityOverview(ctx: PageContext): Promise<Page> {
  const { m, release } = ctx
  const text = m.capacity
  const [ability, all, scores, record] = await Promise.all([
    readAbility(ctx),
    allMeasured(release),
    allScores(release),
    recordOf(release),
  ])
  const answer = overviewAnswer(ctx, ability, all)
  const { countries } = release.vocabulary.edition
  const [only] = countries
  const figure =
    ability === undefined
      ? undefined
      : countries.length === 1 && only !== undefined
        ? templateFigure(ctx, only, ability)
        : abilityFigure(ctx, ability)
  const composite = scores.get('corridor')
  const unknown = unknownTable(ctx, all)
  return {
    title: text.heading,
    description: unlinked(answer),
    section: '/capacity',
    ...(figure === undefined ? {} : { figures: [figure] }),
    body: (
      <>
        <p class="answer">
          <RichText text={answer} />
        </p>
        <CapacityNav ctx={ctx} />
        {ability === undefined ? '' : <p class="quiet">{text.ability.allowed}</p>}
        {figure === undefined ? '' : <Figure ctx={ctx} figure={figure} />}
        <h2>{text.countries.title}</h2>
        <DataTable ctx={ctx} table={countriesTable(ctx, { ability, all, composite, record })} />
        {composite === undefined ? (
          ''
        ) : (
          <p class="note">
            {text.countries.note}{' '}
            <a href={ctx.href('/capacity/scales/corridor')}>{text.countries.noteLink}</a>
          </p>
        )}
        <Done ctx={ctx} record={record} />
        <section aria-labelledby="not-known">
          <h2 id="not-known">{text.unknown.title}</h2>
          {unknown === undefined ? (
            <p>{text.unknown.none}</p>
          ) : (
            <>
              <p>{text.unknown.text}</p>
              <DataTable ctx={ctx} table={unknown} />
            </>
          )}
        </section>
        <nav class="onward" aria-label={text.onward.title}>
          <h2>{text.onward.title}</h2>
          <ul>
            {onward.map(([name, path]) => (
              <li>
                <a href={ctx.href(path)}>{text.onward[name]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </>
    ),
  }
}

const onward = [
  ['coverage', '/capacity/coverage'],
  ['measures', '/capacity/measures'],
  ['scales', '/capacity/scales/corridor'],
  ['assessment', '/capacity/assessment'],
  ['strategies', '/capacity/strategies'],
] as const
