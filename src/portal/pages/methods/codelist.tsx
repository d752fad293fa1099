/**
 * One list of codes: each code with its label, its description and the code that it is part of; who uses the list.
 */
import type { Codelist } from '../../../standards/codelist.ts'
import { DataTable } from '../../data-table.tsx'
import type { Page, PageContext } from '../../page.ts'
import { TableLinks } from './table-links.tsx'

export function codelistPage(ctx: PageContext, list: Codelist): Page {
  const { f, lang, m, release } = ctx
  const text = m.methods.lists
  const codes = f.count(list.codes.length, text.codeCount)
  const answer = list.ours
    ? text.answerOurs(codes, list.version)
    : text.answer(codes, list.agency, list.version)
  const concepts = release.vocabulary.concepts.filter((c) => c.codelist === list.id)
  const tables = release.vocabulary.tables.filter((t) => concepts.some((c) => t.dimensions.includes(c.id)))
  const described = list.codes.some((c) => c.description !== undefined)
  const nested = list.codes.some((c) => c.parent !== undefined)
  return {
    title: list.name[lang],
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        <DataTable
          ctx={ctx}
          table={{
            id: 'codes',
            caption: list.name[lang],
            unit: list.id,
            head: text.label,
            columns: [
              { id: 'code', label: text.code, text: true },
              ...(nested ? [{ id: 'parent', label: text.parent, text: true }] : []),
              ...(described ? [{ id: 'description', label: text.description, text: true, wide: true }] : []),
            ],
            rows: list.codes.map((code) => ({
              head: code.name[lang],
              cells: [
                { text: <code>{code.id}</code> },
                ...(nested ? [{ text: code.parent === undefined ? '' : <code>{code.parent}</code> }] : []),
                ...(described ? [{ text: code.description?.[lang] ?? '' }] : []),
              ],
            })),
          }}
        />
        <p class="note">
          {text.source}: <span lang="en">{list.source}</span>
        </p>
        {concepts.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.usedBy}</h2>
            <ul class="plain">
              {concepts.map((c) => (
                <li>
                  <a href={`${ctx.href('/methods/concepts')}#${c.id}`}>{c.name[lang]}</a> (<code>{c.id}</code>
                  )
                </li>
              ))}
            </ul>
          </>
        )}
        {tables.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.tables}</h2>
            <TableLinks ctx={ctx} tables={tables} />
          </>
        )}
      </>
    ),
  }
}
