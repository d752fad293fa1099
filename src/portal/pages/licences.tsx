/**
 * Under which terms the figures, the program and the maps may be used.
 */
import { recordTerms } from '../../exchange/record-terms.ts'
import { citedAs, isReported } from '../../published/public-source.ts'
import { DataTable } from '../data-table.tsx'
import type { Page, PageContext } from '../page.ts'

/** Make the page. */
export async function licences(ctx: PageContext): Promise<Page> {
  const { f, lang, m, release } = ctx
  const text = m.licences
  const { sources } = release.vocabulary
  const different = new Set(sources.filter(isReported).map((s) => s.licence.id))
  const answer =
    different.size === 0 && sources.length > 0
      ? m.national.terms(f.count(sources.length, text.sources))
      : text.answer(f.count(sources.length, text.sources), f.count(different.size, text.licences))
  return {
    title: text.title,
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        <h2>{text.figures.title}</h2>
        <p>{text.figures.text}</p>
        <DataTable
          ctx={ctx}
          table={{
            id: 'licence-list',
            caption: text.figures.caption,
            head: text.figures.source,
            columns: [
              { id: 'licence', label: text.figures.licence, text: true },
              { id: 'cite', label: text.figures.cite, text: true, wide: true },
            ],
            rows: sources.map((s) => ({
              head: s.title[lang],
              href: ctx.href(`/sources/${s.id}`),
              cells: isReported(s)
                ? [
                    { text: <span lang="en">{s.licence.name}</span>, href: s.licence.url },
                    { text: <span lang="en">{s.citation}</span> },
                  ]
                : [{ text: recordTerms[lang] }, { text: citedAs(s, lang) }],
            })),
          }}
        />
        <h2>{text.computed.title}</h2>
        <p>{text.computed.text}</p>
        <h2>{text.program.title}</h2>
        <p>{text.program.text}</p>
        <p>
          <a href="https://www.apache.org/licenses/LICENSE-2.0">{text.program.link}</a>
        </p>
        <h2>{text.maps.title}</h2>
        <p>{text.maps.text}</p>
        <p>
          <a href="https://www.naturalearthdata.com/about/terms-of-use/">{text.maps.link}</a>
        </p>
      </>
    ),
  }
}
