/**
 * The front page: what the edition is about, and the way into it.
 */
import type { Page, PageContext } from '../page.ts'

/** Make the page. */
export async function home(ctx: PageContext): Promise<Page> {
  const { lang, m, p, release } = ctx
  const { edition, tables } = release.vocabulary
  const countries = edition.countries.toSorted((a, b) => p.name(a).localeCompare(p.name(b), lang))
  return {
    title: edition.title[lang],
    description: edition.summary[lang],
    body: (
      <>
        <p class="answer">{edition.summary[lang]}</p>
        <h2>{m.common.countries}</h2>
        <ul class="columns plain">
          {countries.map((c) => (
            <li>
              <a href={ctx.href(`/countries/${c}`)}>{p.name(c)}</a>
            </li>
          ))}
        </ul>
        <h2>{m.common.tables}</h2>
        <ul class="columns plain">
          {tables.map((t) => (
            <li>
              <a href={ctx.href(`/tables/${t.id}`)}>{t.title[lang]}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
