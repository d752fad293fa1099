/**
 * The figures of a country that counts from its own records, each in a sentence that leads to its cell: who lives there, who came and
 * left, permits, refugees, nationals abroad. Only what the release has is said.
 */
import type { PageContext } from '../../page-context.ts'
import type { Forms } from '../../plural.ts'
import { told } from '../parts/told.ts'
import { countedSeries, newestFinal, newestProvisional } from './counted-series.ts'
import { largest } from './largest.ts'
import type { Largest } from './largest.ts'

export interface Fact {
  readonly term: string
  readonly text: string
}

type Line = keyof PageContext['m']['national']['lines']

/** Tables in the order in which they are told; of those that say the same thing the first that is there. */
const lines: readonly {
  readonly line: Line
  readonly tables: readonly string[]
  readonly where?: Readonly<Record<string, readonly string[]>>
}[] = [
  { line: 'came', tables: ['immigration-previous', 'immigration-citizenship', 'immigration-birth'] },
  { line: 'left', tables: ['emigration-next', 'emigration-citizenship', 'emigration-birth'] },
  { line: 'returned', tables: ['returnees'] },
  { line: 'permits', tables: ['permits-issued'] },
  { line: 'inForce', tables: ['permits-valid'] },
  { line: 'work', tables: ['work-permits'] },
  { line: 'refugees', tables: ['refugees-registered'], where: { POPULATION_TYPE: ['REFUGEE'] } },
  { line: 'asylum', tables: ['asylum-lodged'] },
  { line: 'pending', tables: ['asylum-pending'], where: { POPULATION_TYPE: ['ASYLUM_SEEKER'] } },
  { line: 'displaced', tables: ['displaced-registered'], where: { POPULATION_TYPE: ['IDP'] } },
  { line: 'naturalised', tables: ['citizenship-acquired'] },
  { line: 'abroad', tables: ['nationals-abroad'] },
  { line: 'crossings', tables: ['border-crossings'], where: { CROSSING: ['ARRIVAL'] } },
]

/** Countries that a sentence names. */
const named = 3

/** @param area code of a country of the edition */
export async function nationalFacts(ctx: PageContext, area: string): Promise<readonly Fact[]> {
  const { m } = ctx
  const has = (table: string): boolean => ctx.release.vocabulary.tables.some((t) => t.id === table)
  const [birth, citizenship, ...series] = await Promise.all([
    largest(ctx, 'stock-birth', area),
    largest(ctx, 'stock-citizenship', area),
    ...lines.map(async ({ line, tables, where }) => {
      const table = tables.find(has) ?? ''
      return { line, table, cells: await countedSeries(ctx, table, area, where) }
    }),
  ])
  return [
    ...(birth === undefined ? [] : [{ term: m.national.birth.term, text: bornIn(ctx, birth) }]),
    ...(citizenship === undefined
      ? []
      : [{ term: m.national.citizenship.term, text: citizensOf(ctx, citizenship) }]),
    ...series.flatMap(({ line, table, cells }): readonly Fact[] => {
      const cell = newestFinal(cells)
      const words = m.national.lines[line]
      if (cell === undefined) return []
      const write = counting(ctx, words.noun)
      const later = newestProvisional(cells)
      const text = words.text(told(ctx, table, cell, write), ctx.f.period(cell.key.at(-1) ?? ''))
      const more =
        later === undefined
          ? cell.status === 'P'
            ? m.national.provisional
            : ''
          : m.national.later(told(ctx, table, later), ctx.f.period(later.key.at(-1) ?? ''))
      return [{ term: words.term, text: `${text}${more}.${'note' in words ? ` ${words.note}` : ''}` }]
    }),
  ]
}

const counting =
  ({ f }: PageContext, noun: Forms) =>
  (n: number): string =>
    f.count(n, noun)

/** Names of the largest groups with their numbers, and the year. */
function groups(ctx: PageContext, { table, cells }: Largest): readonly [list: string, year: string] {
  const list = cells.slice(0, named).map((o) => `${ctx.p.name(o.key[1] ?? '')} (${told(ctx, table, o)})`)
  return [ctx.f.list(list), ctx.f.period(cells[0]?.key.at(-1) ?? '')]
}

const bornIn = (ctx: PageContext, found: Largest): string => ctx.m.national.birth.text(...groups(ctx, found))
const citizensOf = (ctx: PageContext, found: Largest): string =>
  ctx.m.national.citizenship.text(...groups(ctx, found))
