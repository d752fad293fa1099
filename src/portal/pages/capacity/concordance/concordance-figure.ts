/**
 * Which standard defines which notion, and where it departs from the first one listed.
 */
import { concordance } from '../../../charts/concordance.ts'
import type { Agreement } from '../../../charts/concordance.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { departures } from './departures.ts'

/** Make the figure; standards that define most come first. */
export function concordanceFigure(ctx: PageContext): FigureData {
  const { f, lang, m } = ctx
  const text = m.library.concordance.matrix
  const { definitions } = ctx.release.vocabulary
  const apart = new Map(definitions.map((d) => [d.id, departures(d)]))
  const names = new Map(
    definitions.flatMap((d) => d.said.map((s) => [s.standard.en, s.standard[lang]] as const)),
  )
  const rows = [...names]
    .map(([id, name]) => ({
      name,
      cells: definitions.map((d): Agreement => {
        const place = d.said.findIndex((s) => s.standard.en === id)
        const apartHere = apart.get(d.id)?.[place]
        if (apartHere === undefined) return undefined
        return apartHere.limit || apartHere.basis ? 'other' : 'same'
      }),
    }))
    .map((row) => ({
      ...row,
      n: row.cells.filter((cell) => cell !== undefined).length,
      first: row.cells.findIndex((cell) => cell !== undefined),
    }))
    .toSorted((a, b) => Math.min(b.n, 2) - Math.min(a.n, 2) || (a.n > 1 ? b.n - a.n : a.first - b.first))
  const most = definitions.toSorted((a, b) => b.said.length - a.said.length)[0]
  return {
    id: 'concordance',
    title: text.title,
    unit: text.unit,
    summary: text.summary(most?.name[lang] ?? '', f.number(most?.said.length ?? 0)),
    draw: (o) =>
      concordance(
        {
          columns: definitions.map((d) => d.name[lang]),
          rows: rows.map(({ name, cells }) => ({ label: name, cells })),
          words: { same: text.same, other: text.other, none: text.none },
        },
        o,
      ),
    source: text.source,
    definition: text.definition,
    table: {
      id: 'concordance-table',
      caption: text.title,
      head: m.library.concordance.standard,
      columns: definitions.map((d) => ({ id: d.id, label: d.name[lang], text: true })),
      rows: rows.map(({ name, cells }) => ({
        head: name,
        cells: cells.map((cell) => ({
          text: cell === undefined ? '–' : cell === 'same' ? text.same : text.other,
        })),
      })),
    },
  }
}
