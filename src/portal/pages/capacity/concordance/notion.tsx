/**
 * One notion: the limit and the basis of each standard, with a mark where it departs from the first.
 */
import type { Definition } from '../../../../standards/definition.ts'
import { DataTable } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { departures } from './departures.ts'

export function Notion({ ctx, definition }: { ctx: PageContext; definition: Definition }) {
  const { lang, m } = ctx
  const text = m.library.concordance
  const apart = departures(definition)
  const marks = [
    ...(apart.some(({ limit }) => limit) ? [{ mark: '≠', meaning: text.otherLimit }] : []),
    ...(apart.some(({ basis }) => basis) ? [{ mark: '∦', meaning: text.otherBasis }] : []),
  ]
  return (
    <>
      <h3 id={definition.id}>
        <a href={ctx.href(`/methods/${definition.id}`)}>{definition.name[lang]}</a>
      </h3>
      <p>{definition.short[lang]}</p>
      <DataTable
        ctx={ctx}
        table={{
          id: `said-${definition.id}`,
          caption: definition.name[lang],
          head: text.standard,
          columns: [
            { id: 'limit', label: text.limit, text: true, wide: true },
            { id: 'basis', label: text.basis, text: true, wide: true },
            { id: 'clause', label: text.clause, text: true, wide: true },
          ],
          rows: definition.said.map((said, i) => ({
            head: said.standard[lang],
            cells: [
              {
                text: said.threshold?.[lang] ?? text.noLimit,
                ...(apart[i]?.limit === true ? { mark: '≠' } : {}),
              },
              { text: said.basis[lang], ...(apart[i]?.basis === true ? { mark: '∦' } : {}) },
              { text: <span lang="en">{said.clause}</span> },
            ],
          })),
          marks,
        }}
      />
    </>
  )
}
