/**
 * One notion as several standards define it, side by side: who is counted, by which limit and on which fact.
 */
import type { Definition } from '../../../standards/definition.ts'
import type { DataTableData } from '../../data-table.tsx'
import { DataTable } from '../../data-table.tsx'
import type { Page, PageContext } from '../../page.ts'
import { TableLinks } from './table-links.tsx'

export function definitionPage(ctx: PageContext, definition: Definition): Page {
  const { f, lang, m } = ctx
  const text = m.methods.definitions
  const { said } = definition
  const row = (head: string, of: (s: (typeof said)[number]) => string): DataTableData['rows'][number] => ({
    head,
    cells: said.map((s) => ({ text: of(s) })),
  })
  const matters = ctx.release.vocabulary.tables.filter((t) => definition.tables.includes(t.id))
  const answer = `${definition.short[lang]} ${text.compared(f.list(said.map((s) => s.standard[lang])))}`
  return {
    title: definition.name[lang],
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        <DataTable
          ctx={ctx}
          table={{
            id: 'side-by-side',
            caption: text.sideBySide(definition.name[lang]),
            unit: text.words,
            head: text.aspect,
            columns: said.map((s, i) => ({ id: `s${i}`, label: s.standard[lang], text: true, wide: true })),
            rows: [
              row(text.who, (s) => s.who[lang]),
              row(text.threshold, (s) => s.threshold?.[lang] ?? text.noThreshold),
              row(text.basis, (s) => s.basis[lang]),
              row(text.note, (s) => s.note[lang]),
              row(text.clause, (s) => s.clause),
            ],
          }}
        />
        {matters.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.tables}</h2>
            <TableLinks ctx={ctx} tables={matters} />
          </>
        )}
      </>
    ),
  }
}
