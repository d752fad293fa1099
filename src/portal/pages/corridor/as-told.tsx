/**
 * The main picture of a corridor: its number as each source and edition tells it, counts in censuses as points; then what each
 * counts and how, in words; then how far they lie apart.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import { DataTable } from '../../data-table.tsx'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { RichText } from '../../rich-text.tsx'
import type { Observation } from '../../../published/model.ts'
import { censusSeries } from '../parts/census-series.ts'
import { sourceName } from '../../source-name.ts'
import { isCensus } from '../parts/is-census.ts'
import { headlineSource } from '../parts/headline-source.ts'
import { newest } from '../parts/newest.ts'
import type { Part } from '../parts/part.ts'
import { timeFigure } from '../parts/time-figure.ts'
import { timeTable } from '../parts/time-table.ts'
import { toldSeries } from '../parts/told-series.ts'
import { told } from '../parts/told.ts'
import { years } from '../parts/years.ts'
import type { Corridor } from './read-corridor.ts'

/** The picture alone; undefined where no source tells anything. */
export function toldFigure(ctx: PageContext, corridor: Corridor): FigureData | undefined {
  const { f, m, p } = ctx
  const words = m.corridor.told
  const { from, to } = corridor
  const all = [...corridor.told.filter((o) => !isCensus(ctx, o.source)), ...corridor.censuses]
  const valued = all.filter((o) => o.value !== null).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const [low, high] = [valued[0], valued.at(-1)]
  if (low?.value == null || high?.value == null) return undefined
  const who = (o: Observation): string =>
    `${m.parts.sources[o.source] ?? sourceName(ctx, o.source)}; ${o.key.at(-1)}`
  return timeFigure(ctx, {
    id: 'told',
    title: words.figure(p.from(from), p.in(to)),
    unit: words.unit(years(ctx, all)),
    summary: words.summary(f.words(low.value), who(low), f.words(high.value), who(high)),
    series: [...toldSeries(ctx, 'stock-told', corridor.told), ...censusSeries(ctx, corridor.censuses)],
    full: ctx.href('/tables/stock-told', { REF_AREA: to, COUNTERPART_AREA: from }),
  })
}

/** The part under the picture: why the sources differ, and by how much. */
export function asTold(ctx: PageContext, corridor: Corridor): Part {
  const { lang, m, release } = ctx
  const words = m.corridor.told
  const cells = [...corridor.told.filter((o) => !isCensus(ctx, o.source)), ...corridor.censuses]
  const bySource = Map.groupBy(cells, (o) => o.source)
  const described = [...bySource].map(([id, own]) => ({
    id,
    own,
    source: release.vocabulary.sources.find((s) => s.id === id),
  }))
  const unique = (all: readonly string[]): readonly string[] => [...new Set(all)]
  const kinds = (own: readonly Observation[]): string =>
    ctx.f.list(unique(own.map((o) => words.kinds[o.estimate] ?? o.estimate)))
  const counted = (own: readonly Observation[]): string => {
    const types = unique(own.flatMap((o) => (o.typeOfData === null ? [] : [o.typeOfData])))
    return types.length === 0
      ? words.unsaid(kinds(own))
      : words.counts(
          ctx.f.list(
            types.map((t) => words.types[t] ?? ctx.label('CL_TYPE_OF_DATA', t).toLocaleLowerCase(lang)),
            'or',
          ),
          kinds(own),
        )
  }
  const { differences } = corridor
  const others = [...Map.groupBy(differences, (o) => o.source)]
  const female = corridor.women.filter((o) => o.source === headlineSource(ctx))
  return {
    id: 'why',
    title: words.why,
    body: (
      <>
        <dl class="told">
          {described.map(({ id, own, source }) => (
            <>
              <dt>
                <a href={ctx.href(`/sources/${id}`)}>{m.parts.sources[id] ?? sourceName(ctx, id)}</a>
              </dt>
              <dd>
                <b>{counted(own)}</b> {source?.description[lang] ?? ''}
              </dd>
            </>
          ))}
        </dl>
        {censusGap(ctx, corridor).map((text) => (
          <p>
            <RichText text={text} />
          </p>
        ))}
        {differences.length === 0 ? (
          ''
        ) : (
          <>
            <p>{widest(ctx, differences)}</p>
            <DataTable
              ctx={ctx}
              table={timeTable(ctx, {
                id: 'differences',
                caption: m.corridor.difference.caption(headlineName(ctx)),
                unit: m.corridor.difference.unit,
                series: others.map(([id, own]) => ({
                  label: m.parts.sources[id] ?? sourceName(ctx, id),
                  table: 'stock-difference',
                  cells: own,
                })),
                decimals: 1,
              })}
            />
          </>
        )}
        {female.length === 0 ? (
          ''
        ) : (
          <details>
            <summary>{m.corridor.womenShare.caption(headlineName(ctx))}</summary>
            <DataTable
              ctx={ctx}
              table={{
                id: 'women',
                caption: m.corridor.womenShare.caption(headlineName(ctx)),
                head: m.parts.period,
                columns: [{ id: 'share', label: m.parts.percent }],
                rows: female.toReversed().map((o) => ({
                  head: o.key.at(-1) ?? '',
                  cells: [cellOf(ctx, 'stock-female-share', o, 1)],
                })),
                marks: meanings(ctx, female),
              }}
            />
          </details>
        )}
      </>
    ),
  }
}

/** The newest census of each kind against the nearest date of the headline source, where they are far apart. */
function censusGap(ctx: PageContext, corridor: Corridor): readonly string[] {
  const { f, m } = ctx
  const words = m.corridor.difference
  const stock = corridor.told.filter((o) => o.source === headlineSource(ctx) && (o.value ?? 0) > 0)
  return (['B', 'C'] as const).flatMap((type) => {
    const census = newest(corridor.censuses.filter((o) => o.key[4] === type))
    const year = Number(census?.key.at(-1))
    const [near] = stock.toSorted(
      (a, b) => Math.abs(Number(a.key.at(-1)) - year) - Math.abs(Number(b.key.at(-1)) - year),
    )
    if (census?.value == null || near?.value == null) return []
    const times = census.value / near.value
    if (times > 0.8 && times < 1.25) return []
    return [
      words.census(
        census.key.at(-1) ?? '',
        type === 'B' ? words.born : words.citizens,
        told(ctx, 'stock-census', census),
        f.number(times, 1),
        near.key.at(-1) ?? '',
        headlineName(ctx),
      ),
    ]
  })
}

function widest(ctx: PageContext, differences: readonly Observation[]): string {
  const [top] = differences
    .filter((o) => o.value !== null)
    .toSorted((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0))
  if (top?.value == null) return ''
  const { f, m } = ctx
  const signed = `${top.value < 0 ? '−' : '+'}${f.percent(Math.abs(top.value))}`
  return m.corridor.difference.lead(
    signed,
    m.parts.sources[top.source] ?? sourceName(ctx, top.source),
    top.key.at(-1) ?? '',
  )
}

/** The headline source in few words. */
const headlineName = (ctx: PageContext): string => {
  const id = headlineSource(ctx)
  return ctx.m.parts.sources[id] ?? sourceName(ctx, id)
}
