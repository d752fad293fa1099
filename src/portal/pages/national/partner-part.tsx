/**
 * What a country's own records tell of another one: those born there, its citizens, who came from there or went there.
 */
import type { Observation } from '../../../published/model.ts'
import { isFromRecords } from '../../../standards/table.ts'
import { cellOf, meanings } from '../../cell-of.ts'
import { DataTable } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Part } from '../parts/part.ts'
import { told } from '../parts/told.ts'
import { countedSeries, countsItself } from './counted-series.ts'

/** Tables whose partner is where people of the country went, or came back from; of every other it is where they are from. */
const outward = new Set([
  'emigration-next',
  'nationals-abroad',
  'emigrants-reported',
  'emigrants-education',
  'returnees',
  'returnees-mode',
])

interface Row {
  readonly table: string
  readonly title: string
  readonly decimals: number
  readonly cell: Observation
}

/** Who lives there is told first, then who fled, then who asked for protection, then who moved. */
const themes: readonly string[] = ['stock', 'displacement', 'asylum', 'flow']

/** Codes of the dimensions that have no total. */
const apart: Readonly<Record<string, readonly string[]>> = {
  POPULATION_TYPE: ['REFUGEE', 'ASYLUM_SEEKER'],
  CROSSING: ['ARRIVAL'],
}

/** The newest cell of each table about the pair; withheld ones too. */
async function rowsOf(ctx: PageContext, from: string, to: string): Promise<readonly Row[]> {
  const { edition, tables } = ctx.release.vocabulary
  const home = edition.countries.includes(to) ? to : from
  const partner = home === to ? from : to
  const wanted = tables
    .filter(
      (t) =>
        isFromRecords(t) &&
        t.dimensions.includes('COUNTERPART_AREA') &&
        outward.has(t.id) === (home === from),
    )
    .toSorted((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme))
  const rows = await Promise.all(
    wanted.map(async (t): Promise<readonly Row[]> => {
      const where = Object.fromEntries(Object.entries(apart).filter(([d]) => t.dimensions.includes(d)))
      const cells = await countedSeries(ctx, t.id, home, { ...where, COUNTERPART_AREA: [partner] })
      const cell = cells.at(-1)
      return cell === undefined ? [] : [{ table: t.id, title: t.title[ctx.lang], decimals: t.decimals, cell }]
    }),
  )
  return rows.flat()
}

/** Tables that the opening sentence may take its number from. */
const leading: readonly string[] = ['stock-birth', 'emigration-next']

function sentence(ctx: PageContext, { table, cell }: Row, from: string, to: string): string {
  const { f, m, p } = ctx
  const words = m.national.partner
  const people = told(ctx, table, cell, (n) => f.count(n, m.parts.people))
  const year = f.period(cell.key.at(-1) ?? '')
  const text =
    table === 'stock-birth'
      ? words.answer(people, p.in(from), p.in(to), year)
      : words.left(people, p.in(to), year)
  return `${text}${cell.status === 'P' ? m.national.provisional : ''}.`
}

export interface Told {
  readonly part: Part
  /** The sentence that opens the page. */
  readonly answer: string
}

/** Make the part; undefined where the release counts nothing from records or, in an edition of several countries, nothing of these two. */
export async function partnerPart(ctx: PageContext, from: string, to: string): Promise<Told | undefined> {
  if (!countsItself(ctx)) return undefined
  const { f, m, p } = ctx
  const words = m.national.partner
  const rows = await rowsOf(ctx, from, to)
  const { countries } = ctx.release.vocabulary.edition
  if (rows.length === 0 && countries.length > 1) return undefined
  const other = p.name(countries.includes(to) ? from : to)
  const lead = rows.find(({ table, cell }) => leading.includes(table) && cell.value !== null)
  return {
    answer:
      lead === undefined
        ? rows.length === 0
          ? words.none(other)
          : words.text(other)
        : sentence(ctx, lead, from, to),
    part: {
      id: 'records',
      title: words.title,
      body:
        rows.length === 0 ? (
          <p>{words.none(other)}</p>
        ) : (
          <DataTable
            ctx={ctx}
            table={{
              id: `records-${from}-${to}`,
              caption: words.text(other),
              head: words.head,
              columns: [
                { id: 'figure', label: words.figure },
                { id: 'year', label: words.year },
              ],
              rows: rows.map(({ table, title, decimals, cell }) => ({
                head: title,
                href: ctx.href(`/tables/${table}`),
                cells: [cellOf(ctx, table, cell, decimals), { text: f.period(cell.key.at(-1) ?? '') }],
              })),
              marks: meanings(
                ctx,
                rows.map(({ cell }) => cell),
              ),
            }}
          />
        ),
    },
  }
}
