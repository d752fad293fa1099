/**
 * All concepts: what each dimension and attribute means, which codes it takes, where the concept comes from.
 */
import { DataTable } from '../../data-table.tsx'
import type { Page, PageContext } from '../../page.ts'
import { listHref } from './list-href.ts'

export function conceptsPage(ctx: PageContext): Page {
  const { f, lang, m } = ctx
  const text = m.methods.concepts
  const { concepts } = ctx.release.vocabulary
  const answer = text.answer(f.count(concepts.length, text.concepts))
  return {
    title: text.title,
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        <DataTable
          ctx={ctx}
          table={{
            id: 'concept-list',
            caption: text.title,
            head: text.concept,
            columns: [
              { id: 'code', label: text.code, text: true },
              { id: 'description', label: text.description, text: true, wide: true },
              { id: 'list', label: text.list, text: true },
              { id: 'role', label: text.role, text: true },
              { id: 'source', label: text.source, text: true, wide: true },
            ],
            rows: concepts.map((c) => {
              const href = listHref(ctx, c.codelist)
              return {
                head: <span id={c.id}>{c.name[lang]}</span>,
                cells: [
                  { text: <code>{c.id}</code> },
                  { text: c.description[lang] },
                  { text: c.codelist ?? '', ...(href === undefined ? {} : { href }) },
                  { text: text.roles[c.role] },
                  { text: <span lang="en">{c.source}</span> },
                ],
              }
            }),
          }}
        />
      </>
    ),
  }
}
