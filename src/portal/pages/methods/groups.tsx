/**
 * Groups of countries and their dated members. Groups whose membership never changed stand together at the end.
 */
import { DataTable } from '../../data-table.tsx'
import type { Page, PageContext } from '../../page.ts'

export function groupsPage(ctx: PageContext): Page {
  const { f, lang, m, p } = ctx
  const text = m.methods.groups
  const { groups } = ctx.release.vocabulary
  const { region } = ctx.release.vocabulary.edition
  const dated = groups
    .filter((g) => g.members.some((member) => member.from !== undefined || member.to !== undefined))
    .toSorted((a, b) => Number(b.id === region.group) - Number(a.id === region.group))
  const undated = groups.filter((g) => !dated.includes(g))
  const answer = text.answer(f.count(groups.length, text.groups))
  return {
    title: text.title,
    description: answer,
    body: (
      <>
        <p class="answer">{answer}</p>
        {dated.map((g) => (
          <section id={g.id} aria-labelledby={`${g.id}-title`}>
            <h2 id={`${g.id}-title`}>{g.name[lang]}</h2>
            <DataTable
              ctx={ctx}
              table={{
                id: `${g.id}-members`,
                caption: g.name[lang],
                unit: g.id,
                head: text.member,
                columns: [
                  { id: 'from', label: text.from, text: true },
                  { id: 'to', label: text.to, text: true },
                ],
                rows: g.members.map((member) => ({
                  head: p.name(member.area),
                  cells: [
                    { text: member.from === undefined ? text.always : f.date(member.from) },
                    { text: member.to === undefined ? text.still : f.date(member.to) },
                  ],
                })),
              }}
            />
            <p class="note">
              {text.source}: <span lang="en">{g.source}</span>
            </p>
          </section>
        ))}
        <h2>{text.regions}</h2>
        <p>{text.regionsText}</p>
        <DataTable
          ctx={ctx}
          table={{
            id: 'regions',
            caption: text.regions,
            head: m.methods.lists.label,
            columns: [
              { id: 'code', label: m.methods.lists.code, text: true },
              { id: 'members', label: text.members },
            ],
            rows: undated.map((g) => ({
              head: g.name[lang],
              cells: [{ text: <code>{g.id}</code> }, { text: f.number(g.members.length) }],
            })),
          }}
        />
      </>
    ),
  }
}
