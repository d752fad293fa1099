/**
 * The search field of the results page, with what was asked.
 */
import type { PageContext } from '../../page-context.ts'

export function SearchForm({ ctx, asked }: { ctx: PageContext; asked: string }) {
  const { m } = ctx
  return (
    <div class="finder">
      <form class="search" action={ctx.href('/search')} method="get" aria-label={m.search.title}>
        <label class="unseen" for="find">
          {m.common.searchLabel}
        </label>
        <input id="find" name="q" type="search" value={asked} autocomplete="off" />
        <button type="submit">{m.common.searchButton}</button>
      </form>
    </div>
  )
}
