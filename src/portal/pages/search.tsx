/**
 * Search: countries, corridors, themes, tables, files of persons, definitions, sources, concepts, activities and the library, in
 * any of the languages and spellings.
 */
import { recordOf } from '../../capacity/record.ts'
import type { Page, PageContext } from '../page.ts'
import { findMicrodata, microdataResult } from './search/find-microdata.ts'
import { findPlaces } from './search/find-places.ts'
import { findWords } from './search/find-words.ts'
import type { FoundText } from './search/find-words.ts'
import { recogniserOf } from './search/recogniser-of.ts'
import { searchExamples } from './search/search-examples.ts'
import { SearchForm } from './search/search-form.tsx'
import { areaResult, corridorResult } from './search/show-place.ts'
import type { Result } from './search/show-place.ts'
import { textResult } from './search/show-text.ts'

/** Longer texts are cut: no name and no table needs more. */
const longest = 120

/** Make the page for `?q=`. */
export async function search(ctx: PageContext): Promise<Page> {
  const { m, release } = ctx
  const asked = (ctx.query.get('q') ?? '').slice(0, longest).trim()
  const places = findPlaces(recogniserOf(release), asked)
  const record = await recordOf(release)
  const texts = findWords(release, places.rest, record)
  const [corridors, areas] = await Promise.all([
    Promise.all(places.corridors.map((c) => corridorResult(ctx, c))),
    Promise.all(places.areas.map((a) => areaResult(ctx, a))),
  ])
  const reverse = places.guessed
    ? []
    : await Promise.all(places.corridors.map((c) => corridorResult(ctx, { from: c.to, to: c.from })))
  const ends = [...new Set(places.corridors.flatMap((c) => [c.from, c.to]))].filter(
    (a) => !places.areas.includes(a) && !places.guessed,
  )
  const more = await Promise.all(ends.map((a) => areaResult(ctx, a)))
  const ofKind = (kind: FoundText['kind']) => ({
    title: m.search.kinds[kind],
    results: texts.filter((t) => t.kind === kind).flatMap((t) => textResult(ctx, t, record) ?? []),
  })
  const files = findMicrodata(ctx.microdata, places.rest)
  const groups = [
    ...(['theme', 'table'] as const).map(ofKind),
    { title: m.microdata.title, results: files.map((file) => microdataResult(ctx, file)) },
    ...(['definition', 'activity', 'resource', 'source', 'concept'] as const).map(ofKind),
  ]
  const found = [
    { title: m.search.kinds.corridor, results: [...corridors, ...reverse].flatMap((r) => r ?? []) },
    { title: m.search.kinds.country, results: [...areas, ...more] },
    ...groups,
  ].filter((g) => g.results.length > 0)
  const count = found.reduce((n, g) => n + g.results.length, 0)
  const first = places.guessed ? undefined : found[0]?.results[0]
  const examples = searchExamples(ctx)
  const say =
    asked === ''
      ? start(ctx, examples)
      : count === 0
        ? m.search.nothing(asked)
        : places.guessed && groups.every((g) => g.results.length === 0)
          ? m.search.near(asked)
          : m.search.found(ctx.f.count(count, m.search.results), asked)
  return {
    title: m.search.title,
    description: say,
    unlisted: true,
    body: (
      <>
        <p class="answer">{say}</p>
        <SearchForm ctx={ctx} asked={asked} />
        {first === undefined ? (
          ''
        ) : (
          <div class="results">
            <div class="first">{entry(first)}</div>
          </div>
        )}
        {found.map((g) => {
          const rest = g.results.filter((r) => r !== first)
          return rest.length === 0 ? (
            ''
          ) : (
            <>
              <h2>{g.title}</h2>
              <ul class="results">
                {rest.map((r) => (
                  <li>{entry(r)}</li>
                ))}
              </ul>
            </>
          )
        })}
        {count === 0 ? (
          <>
            <h2>{m.search.try}</h2>
            <ul>
              {examples.map((text) => (
                <li>
                  <a href={ctx.href('/search', { q: text })}>{text}</a>
                </li>
              ))}
            </ul>
            <p>
              <a href={ctx.href('/countries')}>{m.common.countries}</a>,{' '}
              <a href={ctx.href('/tables')}>{m.common.tables}</a>,{' '}
              <a href={ctx.href('/sources')}>{m.common.sources}</a>
            </p>
          </>
        ) : (
          ''
        )}
      </>
    ),
  }
}

const start = ({ m }: PageContext, examples: readonly string[]): string =>
  examples === m.search.examples ? m.search.start : m.national.searchStart(examples[1] ?? examples[0] ?? '')

const entry = (r: Result) => (
  <>
    <a href={r.href}>{r.title}</a>
    {r.text === '' ? '' : <p>{r.text}</p>}
  </>
)
