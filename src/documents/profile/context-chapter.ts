/**
 * Part A, context: how many people live in the country, how that changes, and the few indicators of population and economy that the
 * release has. What the outline asks for beyond them is named as missing.
 */
import { linked } from '../../portal/linked.ts'
import { cellOf, meanings } from '../../portal/cell-of.ts'
import type { PageContext } from '../../portal/page-context.ts'
import { newest } from '../../portal/pages/parts/newest.ts'
import { timeFigure } from '../../portal/pages/parts/time-figure.ts'
import { told } from '../../portal/pages/parts/told.ts'
import { years } from '../../portal/pages/parts/years.ts'
import { sourceName } from '../../portal/source-name.ts'
import type { Observation } from '../../published/model.ts'
import { figureOf } from '../figure-of.ts'
import type { MadeChapter } from '../made-chapter.ts'
import { messages } from '../messages/messages.ts'
import type { Block, Row } from '../model.ts'
import { inlineText } from '../inline-text.ts'
import { tableOf } from '../table-of.ts'

/** Make the chapter. */
export async function contextChapter(ctx: PageContext, area: string): Promise<MadeChapter> {
  const { f, lang, m, p, release } = ctx
  const { profile } = messages[lang]
  const words = profile.context
  const [people, indicators, change] = await Promise.all(
    ['population-estimate', 'context', 'population-change'].map(async (table) =>
      release.vocabulary.tables.some((t) => t.id === table)
        ? release.query({ table, where: { REF_AREA: [area] }, latest: table !== 'population-estimate' })
        : [],
    ),
  )
  const last = newest(people ?? [])
  const since = Number(last?.key.at(-1) ?? 0) - 10
  const before = people?.find((o) => o.key.at(-1) === String(since) && o.value !== null)
  const count = (n: number): string => f.count(n, m.parts.people)
  const part = (code: string): Observation | undefined =>
    change?.find((o) => o.key[1] === code && o.value !== null)
  const [births, deaths] = [part('BIRTHS'), part('DEATHS')]
  const sentences = [
    last === undefined
      ? ''
      : words.people(told(ctx, 'population-estimate', last, count), p.in(area), last.key.at(-1) ?? ''),
    before === undefined
      ? ''
      : words.before(told(ctx, 'population-estimate', before), before.key.at(-1) ?? ''),
    births === undefined || deaths === undefined
      ? ''
      : words.moves(
          told(ctx, 'population-change', births),
          told(ctx, 'population-change', deaths),
          births.key.at(-1) ?? '',
        ),
  ].filter((text) => text !== '')
  const first = people?.find((o) => o.value !== null)
  const data = timeFigure(ctx, {
    id: 'population',
    title: words.figure(p.of(area)),
    unit: words.unit(years(ctx, people ?? [])),
    summary:
      first?.value == null || last?.value == null
        ? ''
        : words.summary(
            first.key.at(-1) ?? '',
            f.words(first.value),
            last.key.at(-1) ?? '',
            f.words(last.value),
          ),
    series: [{ label: words.label, table: 'population-estimate', cells: people ?? [], tone: 'ink' }],
    width: 640,
  })
  const figure = people?.length === 0 ? undefined : figureOf(ctx, data, data.table.id)
  const rows = [
    ...rowsOf(ctx, 'population-change', change ?? [], 'CL_COMPONENT', 0),
    ...rowsOf(ctx, 'context', indicators ?? [], 'CL_INDICATOR', 1),
  ]
  const blocks: Block[] = [
    ...(sentences.length === 0 ? [] : [{ kind: 'paragraph' as const, text: sentences.join(' ') }]),
    ...(figure === undefined ? [] : [{ kind: 'figure' as const, figure }]),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            table: {
              id: 'context-table',
              caption: words.caption(p.of(area)),
              head: words.columns.indicator,
              headWide: 4,
              columns: [
                { label: words.columns.value },
                { label: words.columns.unit, text: true, wide: 2.2 },
                { label: words.columns.year },
                { label: words.columns.source, text: true, wide: 2 },
              ],
              rows,
              marks: meanings(ctx, [...(change ?? []), ...(indicators ?? [])]),
              notes: [words.notCause],
            },
          },
        ]),
    { kind: 'callout', tone: 'gap', title: words.missing, items: words.missingItems },
  ]
  return {
    chapter: { id: 'context', letter: 'A', title: profile.chapters.context, blocks, sections: [] },
    annex: figure === undefined ? [] : [tableOf(data.table)],
  }
}

const rowsOf = (
  ctx: PageContext,
  table: string,
  cells: readonly Observation[],
  codelist: string,
  decimals: number,
): readonly Row[] =>
  cells.map((o) => {
    const cell = cellOf(ctx, table, o, decimals)
    return {
      head: ctx.label(codelist, o.key[1] ?? ''),
      cells: [
        {
          text: linked(inlineText(cell.text), cell.href),
          ...(cell.mark === undefined ? {} : { mark: cell.mark }),
        },
        { text: ctx.label('CL_UNIT', o.unit) },
        { text: ctx.f.period(o.key.at(-1) ?? '') },
        { text: sourceName(ctx, o.source) },
      ],
    }
  })
