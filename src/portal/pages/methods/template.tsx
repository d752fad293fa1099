/**
 * One form of an international body: its tables, and which of ours answer them, as the form has it or as we rebuilt it.
 */
import type { Template } from '../../../standards/template.ts'
import { DataTable } from '../../data-table.tsx'
import { dimensionName } from '../../dimension-name.ts'
import type { Page, PageContext } from '../../page.ts'

export function templatePage(ctx: PageContext, template: Template): Page {
  const { f, lang, m, release } = ctx
  const text = m.methods.templates
  const answers = (id: string) =>
    release.vocabulary.tables.flatMap((t) =>
      t.answers.filter((a) => a.template === template.id && a.table === id).map((a) => ({ t, a })),
    )
  const answered = template.tables.filter((t) => answers(t.id).length > 0).length
  const answer = text.answer(
    template.agency,
    f.count(template.tables.length, text.tables),
    f.number(answered),
    template.official ? text.official : text.reconstructed,
  )
  return {
    title: template.title[lang],
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        {template.why === undefined ? (
          ''
        ) : (
          <>
            <h2>{text.why}</h2>
            <p>{template.why[lang]}</p>
          </>
        )}
        <h2>{text.theirs}</h2>
        <DataTable
          ctx={ctx}
          table={{
            id: 'answers',
            caption: text.title,
            head: text.table,
            columns: [
              { id: 'code', label: m.methods.lists.code, text: true },
              { id: 'by', label: text.answeredBy, text: true, wide: true },
              { id: 'dimensions', label: text.dimensions, text: true, wide: true },
            ],
            rows: template.tables.map((t) => {
              const found = answers(t.id)
              return {
                head: t.title[lang],
                cells: [
                  { text: <code>{t.id}</code> },
                  {
                    missing: found.length === 0,
                    text:
                      found.length === 0
                        ? text.nobody
                        : found.map(({ t: own, a }, i) => (
                            <>
                              {i === 0 ? '' : '; '}
                              <a href={ctx.href(`/tables/${own.id}`)}>{own.title[lang]}</a>
                              {template.official ? ` (${a.official ? text.asIs : text.rebuilt})` : ''}
                            </>
                          )),
                  },
                  { text: f.list(t.dimensions.map((d) => dimensionName(ctx, { roles: {} }, d))) },
                ],
              }
            }),
          }}
        />
        <p class="note">
          {text.source}: <span lang="en">{template.source}</span>
        </p>
      </>
    ),
  }
}
