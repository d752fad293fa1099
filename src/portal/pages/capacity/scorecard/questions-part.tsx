/** What a country's censuses asked on migration: questions down, censuses across, each answer linked to its cell. */
import { censusRounds, coreTopics, topicsTable } from '../../../../capacity/measure/census-rounds.ts'
import { cellHref } from '../../../cell-href.ts'
import { DataTable } from '../../../data-table.tsx'
import type { DataCell } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { Part } from '../../parts/part.ts'

export async function questionsPart(ctx: PageContext, country: string): Promise<Part> {
  const { m, p, release } = ctx
  const text = m.capacity.card.questions
  const rounds = (await censusRounds(release, country, 9999)).toReversed()
  const found = new Set(rounds.flatMap((r) => [...r.cells.keys()]))
  const topics = [...coreTopics, ...[...found].filter((t) => !coreTopics.some((c) => c === t))].filter((t) =>
    found.has(t),
  )
  return {
    id: 'questions',
    title: text.title,
    body:
      rounds.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>{text.text}</p>
          <DataTable
            ctx={ctx}
            table={{
              id: 'questions-table',
              caption: text.caption(p.of(country)),
              head: text.head,
              columns: rounds.map((r) => ({ id: `y${r.year}`, label: String(r.year), text: true })),
              rows: topics.map((topic) => ({
                head: ctx.label('CL_CENSUS_TOPIC', topic),
                cells: rounds.map((r): DataCell => {
                  const cell = r.cells.get(topic)
                  if (cell === undefined || cell.value === null) return { text: text.unknown, missing: true }
                  return {
                    text: cell.value === 1 ? text.yes : text.no,
                    href: cellHref(ctx, topicsTable, cell.key),
                  }
                }),
              })),
            }}
          />
        </>
      ),
  }
}
