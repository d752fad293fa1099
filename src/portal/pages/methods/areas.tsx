/**
 * The countries and areas: our codes beside those of the United Nations and of UNHCR, and the dates at which a territory
 * changed behind its code.
 */
import { DataTable } from '../../data-table.tsx'
import type { Page, PageContext } from '../../page.ts'

export function areasPage(ctx: PageContext): Page {
  const { f, lang, m } = ctx
  const text = m.methods.areas
  const lists = m.methods.lists
  const areas = ctx.release.vocabulary.areas
  const places = areas
    .filter((a) => a.kind !== 'group')
    .toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang))
  const answer = text.answer(f.count(places.length, text.areas))
  const breaks = places.flatMap((area) => area.breaks.map((change) => ({ area, change })))
  return {
    title: text.title,
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        <DataTable
          ctx={ctx}
          table={{
            id: 'areas',
            caption: text.title,
            unit: 'CL_AREA',
            head: lists.label,
            columns: [
              { id: 'code', label: lists.code, text: true },
              { id: 'm49', label: 'M49', text: true },
              { id: 'alpha2', label: 'ISO 2', text: true },
              { id: 'unhcr', label: text.unhcr, text: true },
              { id: 'kind', label: text.kind, text: true },
            ],
            rows: places.map((a) => ({
              head: a.name[lang],
              cells: [a.id, a.m49 ?? '', a.alpha2 ?? '', a.unhcr ?? '', text.kinds[a.kind]].map((cell) => ({
                text: cell,
              })),
            })),
          }}
        />
        {breaks.length === 0 ? (
          ''
        ) : (
          <>
            <h2>{text.breaks}</h2>
            <p>{text.breaksText}</p>
            <DataTable
              ctx={ctx}
              table={{
                id: 'breaks',
                caption: text.breaks,
                head: text.area,
                columns: [
                  { id: 'at', label: text.at, text: true },
                  { id: 'what', label: text.what, text: true, wide: true },
                ],
                rows: breaks.map(({ area, change }) => ({
                  head: area.name[lang],
                  cells: [
                    { text: /^\d{4}-\d{2}-\d{2}$/.test(change.at) ? f.date(change.at) : change.at },
                    { text: <span lang="en">{change.note}</span> },
                  ],
                })),
              }}
            />
          </>
        )}
      </>
    ),
  }
}
