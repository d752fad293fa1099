/**
 * The themes, each with its answering sentence.
 */
import type { Page, PageContext } from '../page.ts'
import { RichText } from '../rich-text.tsx'
import { allThemes } from './themes/all-themes.ts'

/** Make the page: the themes that this release has figures for. */
export async function themes(ctx: PageContext): Promise<Page> {
  const { m } = ctx
  const known = new Set(ctx.release.vocabulary.tables.map((t) => t.id))
  const present = allThemes.filter((t) => known.has(t.tables[0] ?? ''))
  const answers = await Promise.all(present.map((t) => t.answer(ctx)))
  const answer = present.length === 0 ? m.national.noThemes : m.themes.answer
  return {
    title: m.themes.title,
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        {present.length === 0 ? (
          <p>
            <a href={ctx.href('/tables')}>{m.tables.title}</a>
          </p>
        ) : (
          ''
        )}
        <div class="theme-list">
          {present.map((t, i) => (
            <>
              <h2>
                <a href={ctx.href(`/themes/${t.id}`)}>{m.themes[t.id].title}</a>
              </h2>
              <p>
                <RichText text={answers[i] ?? m.themes.noTheme} />
              </p>
            </>
          ))}
        </div>
      </>
    ),
  }
}
