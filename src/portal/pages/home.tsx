/**
 * The front page: how many people move in this region and between which countries, what is new, and what nobody knows.
 */
import { DataTable } from '../data-table.tsx'
import { Figure } from '../figure.tsx'
import type { Page, PageContext } from '../page.ts'
import { RichText } from '../rich-text.tsx'
import { unlinked } from '../unlinked.ts'
import { homeAnswer } from './home/answer.ts'
import { countriesFigure } from './home/countries-figure.ts'
import { coverageFigure } from './home/coverage-figure.ts'
import { Finder } from './home/finder.tsx'
import { fresh } from './home/fresh.ts'
import { largestCorridors } from './home/largest-corridors.ts'
import { mapFigure } from './home/map-figure.ts'
import { numbers } from './home/numbers.ts'
import { rankedCorridors } from './home/ranked-corridors.ts'
import { unknown } from './home/unknown.ts'
import { nationalAnswer } from './national/answer.ts'
import { countsItself } from './national/counted-series.ts'
import { recordsPart } from './national/records-part.tsx'
import { Parts } from './parts/parts.tsx'

/** Make the page. */
export async function home(ctx: PageContext): Promise<Page> {
  const { lang, m, p, release } = ctx
  const { edition } = release.vocabulary
  const own = edition.countries.length === 1 && countsItself(ctx) ? edition.countries[0] : undefined
  const [answer, counted, corridors, facts, countries, coverage, news, gaps] = await Promise.all([
    own === undefined ? homeAnswer(ctx) : nationalAnswer(ctx, own),
    own === undefined ? undefined : recordsPart(ctx, own),
    largestCorridors(ctx),
    numbers(ctx),
    countriesFigure(ctx),
    coverageFigure(ctx),
    fresh(ctx),
    unknown(ctx),
  ])
  const map = mapFigure(ctx, corridors)
  const ranked = await rankedCorridors(ctx, corridors)
  const names = edition.countries.toSorted((a, b) => p.name(a).localeCompare(p.name(b), lang))
  const [first = edition.summary[lang], ...more] = answer
  return {
    title: edition.title[lang],
    description: unlinked(first),
    figures: [...(counted?.figures ?? []), map, countries, coverage].filter((figure) => figure !== undefined),
    body: (
      <>
        <p class="answer">
          <RichText text={first} />
        </p>
        {more.map((text) => (
          <p>
            <RichText text={text} />
          </p>
        ))}
        <Finder ctx={ctx} corridor={corridors[0]} />
        {counted === undefined ? '' : <Parts parts={[counted]} />}
        {map === undefined ? '' : <Figure ctx={ctx} figure={map} />}
        {facts.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{m.home.numbers.title}</h2>
            <dl class="facts">
              {facts.map(({ term, text }) => (
                <>
                  <dt>{term}</dt>
                  <dd>
                    <RichText text={text} />
                  </dd>
                </>
              ))}
            </dl>
          </>
        )}
        {ranked === undefined ? (
          ''
        ) : (
          <>
            <h2>{m.home.ranked.title}</h2>
            <p>{m.home.ranked.intro}</p>
            <DataTable ctx={ctx} table={ranked} />
          </>
        )}
        {countries === undefined ? '' : <Figure ctx={ctx} figure={countries} />}
        {own === undefined ? (
          <>
            <h3>{m.home.countries.links}</h3>
            <ul class="columns plain">
              {names.map((c) => (
                <li>
                  <a href={ctx.href(`/countries/${c}`)}>{p.name(c)}</a>
                </li>
              ))}
            </ul>
            <p>
              <a href={ctx.href('/countries')}>{m.home.countries.all}</a>
            </p>
          </>
        ) : (
          <p>
            <a href={ctx.href(`/countries/${own}`)}>{m.national.profile(p.name(own))}</a>
          </p>
        )}
        {gaps.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{m.home.unknown.title}</h2>
            <ul>
              {gaps.map((text) => (
                <li>
                  <RichText text={text} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={ctx.href('/capacity')}>{own === undefined ? m.capacity.link.home : m.national.canCount}</a>
        </p>
        {coverage === undefined ? '' : <Figure ctx={ctx} figure={coverage} />}
        <h2>{m.home.fresh.title}</h2>
        {news.map((text) => (
          <p>
            <RichText text={text} />
          </p>
        ))}
      </>
    ),
  }
}
