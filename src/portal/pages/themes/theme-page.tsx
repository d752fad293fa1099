/**
 * The page of a theme: the answer, its pictures, what to doubt, and where to go on.
 */
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { MakePage } from '../../page.ts'
import { isReported } from '../../../published/public-source.ts'
import { RichText } from '../../rich-text.tsx'
import { unlinked } from '../../unlinked.ts'
import type { Theme } from './theme.ts'

/** Make the page of `theme`. */
export function themePage(theme: Theme): MakePage {
  return async (ctx) => {
    const { lang, m, release } = ctx
    const { tables, sources } = release.vocabulary
    const text = m.themes[theme.id]
    const has = tables.some((t) => t.id === theme.tables[0])
    const [answer = m.themes.noTheme, shown] = await Promise.all([
      theme.answer(ctx),
      has ? theme.show(ctx) : { figures: [], tables: [] },
    ])
    const related = tables.filter((t) => theme.tables.includes(t.id))
    const behind = sources
      .filter(isReported)
      .filter((s) => s.files.some((f) => theme.tables.includes(f.table)))
    return {
      title: text.title,
      description: unlinked(answer),
      section: '/themes',
      breadcrumbs: [{ label: m.common.themes, href: ctx.href('/themes') }],
      figures: shown.figures,
      body: (
        <>
          <p class="answer">
            <RichText text={answer} />
          </p>
          {shown.figures.slice(0, 1).map((figure) => (
            <Figure ctx={ctx} figure={figure} />
          ))}
          {has ? (
            <>
              <h2>{m.themes.doubt}</h2>
              <ul>
                {text.notes.map((note) => (
                  <li>{note}</li>
                ))}
              </ul>
            </>
          ) : (
            ''
          )}
          {shown.figures.slice(1).map((figure) => (
            <Figure ctx={ctx} figure={figure} />
          ))}
          {(shown.tables ?? []).map((table) => (
            <>
              <h2>{table.title}</h2>
              <DataTable ctx={ctx} table={table} />
            </>
          ))}
          <nav class="onward" aria-label={m.themes.onward}>
            <h2>{m.themes.onward}</h2>
            <ul class="columns plain">
              {related.map((t) => (
                <li>
                  <a href={ctx.href(`/tables/${t.id}`)}>{t.title[lang]}</a>
                </li>
              ))}
              {behind.map((s) => (
                <li>
                  <a href={ctx.href(`/sources/${s.id}`)}>{s.title[lang]}</a>
                </li>
              ))}
              <li>
                <a href={ctx.href('/themes')}>{m.themes.title}</a>
              </li>
            </ul>
          </nav>
        </>
      ),
    }
  }
}
