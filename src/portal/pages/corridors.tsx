/**
 * All corridors: the largest of the region, and a form to choose one. With both ends chosen the reader is sent to the corridor;
 * with one, its largest corridors are shown.
 */
import { cellOf, meanings } from '../cell-of.ts'
import { rankedBars } from '../charts/ranked-bars.ts'
import { Figure } from '../figure.tsx'
import type { FigureData } from '../figure.tsx'
import type { Page, PageContext } from '../page.ts'
import { RichText } from '../rich-text.tsx'
import { unlinked } from '../unlinked.ts'
import type { Observation } from '../../published/model.ts'
import { regionMatrix } from './corridor/region-matrix.ts'
import { ChooseCorridor } from './corridor/choose-corridor.tsx'
import { ownCorridors } from './national/own-corridors.ts'
import { definitionOf } from './parts/definition-of.ts'
import { findArea } from './parts/find-area.ts'
import { headlineSource } from './parts/headline-source.ts'
import { sourceLine } from './parts/source-line.ts'
import { told } from './parts/told.ts'
import { unknownArea } from './parts/unknown-area.tsx'

const shown = 20

/** Make the page. */
export async function corridors(ctx: PageContext): Promise<Page> {
  const { f, m, p, release } = ctx
  const words = m.corridor.index
  const ends: { from?: string; to?: string } = {}
  for (const name of ['from', 'to'] as const) {
    const text = ctx.query.get(name)?.trim() ?? ''
    if (text === '') continue
    const found = findArea(ctx, text)
    if (!('code' in found))
      return unknownArea(ctx, text, found.near, (code) => ctx.href('/corridors', { [name]: code }))
    ends[name] = found.code
  }
  const { from, to } = ends
  if (from !== undefined && to !== undefined)
    return { title: '', description: '', body: '', redirect: ctx.href(`/corridors/${from}/${to}`) }

  const own = await ownCorridors(ctx)
  if (own !== undefined && from === undefined && to === undefined)
    return {
      title: words.title,
      description: unlinked(own.answer),
      section: '/corridors',
      figures: own.figures,
      body: (
        <>
          <p class="answer">
            <RichText text={own.answer} />
          </p>
          <ChooseCorridor ctx={ctx} from={from} to={to} />
          {own.figures.map((one) => (
            <Figure ctx={ctx} figure={one} />
          ))}
        </>
      ),
    }

  const cells = await release.query({
    table: 'stock-origin',
    where: {
      SEX: ['_T'],
      SOURCE: [headlineSource(ctx)],
      ...(to === undefined ? {} : { REF_AREA: [to] }),
      ...(from === undefined ? {} : { COUNTERPART_AREA: [from] }),
    },
    latest: true,
  })
  const year =
    cells
      .map((o) => o.key.at(-1) ?? '')
      .toSorted()
      .at(-1) ?? ''
  const pairs = cells
    .filter(
      (o) =>
        o.key.at(-1) === year &&
        (o.value ?? 0) > 0 &&
        [o.key[0], o.key[1]].every((code) => /^[A-Z]{3}$/.test(code ?? '')),
    )
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const [top] = pairs
  const name = (o: Observation): string => words.pair(p.name(o.key[1] ?? ''), p.name(o.key[0] ?? ''))
  const title =
    from !== undefined
      ? words.largestFrom(p.from(from), year)
      : to !== undefined
        ? words.largestTo(p.the(to), year)
        : words.largest(year)
  const said =
    top === undefined
      ? words.none
      : words.answer(
          year,
          told(ctx, 'stock-origin', top, (n) => f.count(n, m.parts.people)),
          p.from(top.key[1] ?? ''),
          p.in(top.key[0] ?? ''),
          f.number(pairs.length),
          from === undefined && to === undefined,
        )
  const figure = ranking(ctx, title, pairs.slice(0, shown), name)
  const whole = from === undefined && to === undefined ? regionMatrix(ctx, pairs, year) : undefined
  const figures = [figure, whole].filter((one) => one !== undefined)
  return {
    title: words.title,
    description: unlinked(said),
    section: '/corridors',
    ...(from === undefined && to === undefined ? {} : { unlisted: true }),
    figures,
    body: (
      <>
        <p class="answer">
          <RichText text={said} />
        </p>
        <ChooseCorridor ctx={ctx} from={from} to={to} />
        {figures.map((one) => (
          <Figure ctx={ctx} figure={one} />
        ))}
      </>
    ),
  }
}

function ranking(
  ctx: PageContext,
  title: string,
  pairs: readonly Observation[],
  name: (o: Observation) => string,
): FigureData | undefined {
  const { f, m } = ctx
  const words = m.corridor.index
  const [top] = pairs
  if (top?.value == null) return undefined
  return {
    id: 'largest',
    title,
    unit: words.unit,
    draw: (o) =>
      rankedBars(
        {
          bars: pairs.map((c) => ({ label: name(c), value: c.value, estimated: c.estimate !== 'OBSERVED' })),
          tone: 's2',
        },
        o,
      ),
    summary: words.summary(name(top), f.words(top.value)),
    source: sourceLine(
      ctx,
      pairs.map((o) => o.source),
    ),
    definition: definitionOf(ctx, 'stock-origin'),
    table: {
      id: 'largest-table',
      caption: title,
      unit: words.unit,
      head: words.head,
      columns: [{ id: 'n', label: m.parts.persons }],
      rows: pairs.map((o) => ({
        head: name(o),
        href: ctx.href(`/corridors/${o.key[1]}/${o.key[0]}`),
        cells: [cellOf(ctx, 'stock-origin', o)],
      })),
      marks: meanings(ctx, pairs),
    },
    full: ctx.href('/tables/stock-origin', { SEX: '_T', SOURCE: headlineSource(ctx), TIME_PERIOD: 'latest' }),
  }
}
