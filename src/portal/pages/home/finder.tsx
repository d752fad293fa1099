/**
 * The search field of the front page, with three things that one can type into it.
 */
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'

/** `corridor` is the largest one, for the example. */
export function Finder({ ctx, corridor }: { ctx: PageContext; corridor: Observation | undefined }) {
  const { m, p } = ctx
  const [to, from] = corridor?.key ?? []
  const country = ctx.release.vocabulary.edition.countries.at(-1)
  const examples = [
    ...(from === undefined || to === undefined ? [] : [`${p.name(from)} ${p.to(to)}`]),
    ...(country === undefined ? [] : [p.name(country)]),
    m.home.example,
  ]
  return (
    <search class="finder">
      <form class="search" action={ctx.href('/search')} method="get">
        <label class="unseen" for="find">
          {m.home.find}
        </label>
        <input id="find" name="q" type="search" placeholder={m.home.find} autocomplete="off" />
        <button type="submit">{m.common.searchButton}</button>
      </form>
      <p class="note">
        {m.home.examples}
        {examples.map((text, i) => (
          <>
            {i === 0 ? ' ' : ', '}
            <a href={ctx.href('/search', { q: text })}>{text}</a>
          </>
        ))}
      </p>
    </search>
  )
}
