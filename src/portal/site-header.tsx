/**
 * The head of every page: the edition's name, the main pages, search, and the same page in the other languages.
 */
import { messages } from './messages/messages.ts'
import type { Page, PageContext } from './page.ts'
import type { Section } from './sections.ts'

interface SiteHeaderProps {
  ctx: PageContext
  page: Page
  /** Path and query after the language. */
  tail: string
  sections: readonly Section[]
}

export function SiteHeader({ ctx, page, tail, sections }: SiteHeaderProps) {
  const { lang, m } = ctx
  const { languages, title } = ctx.release.vocabulary.edition
  const here = page.section ?? `/${ctx.path.split('/')[1] ?? ''}`
  return (
    <header class="site">
      {ctx.release.vocabulary.edition.example ? <p class="made-up">{m.common.madeUp}</p> : ''}
      <div class="bar">
        <p class="name">
          <a href={ctx.href('')}>{title[lang]}</a>
        </p>
        {ctx.neighbours.length === 0 ? (
          ''
        ) : (
          <nav class="editions" aria-label={m.common.editions}>
            <ul>
              {ctx.neighbours.map((one) => (
                <li>
                  <a href={`${one.url}/${lang}`}>{one.title[lang]}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <nav class="languages" aria-label={m.common.languages}>
          <ul>
            {languages.map((l) => (
              <li>
                <a
                  href={`/${l}${tail}`}
                  lang={l}
                  hreflang={l}
                  {...(l === lang ? { 'aria-current': 'true' as const } : {})}
                >
                  {messages[l].common.language}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div class="bar">
        <nav class="main" aria-label={m.common.mainNavigation}>
          <ul>
            {sections.map((s) => (
              <li>
                <a
                  href={ctx.href(`/${s}`)}
                  {...(here === `/${s}` ? { 'aria-current': 'page' as const } : {})}
                >
                  {m.common[s]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <search>
          <form class="search" action={ctx.href('/search')} method="get">
            <label class="unseen" for="q">
              {m.common.searchLabel}
            </label>
            <input id="q" name="q" type="search" placeholder={m.common.searchLabel} autocomplete="off" />
            <button type="submit">{m.common.searchButton}</button>
          </form>
        </search>
      </div>
    </header>
  )
}
