/**
 * The main picture of a country: who came from each partner (left, blue) and who went there (right, orange), the ten largest
 * and the rest, from the newest stock source; and how to get from each partner to its corridors.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import { twoSidedBars } from '../../charts/two-sided-bars.ts'
import type { FigureData } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Observation } from '../../../published/model.ts'
import { definitionOf } from './definition-of.ts'
import { headlineSource } from './headline-source.ts'
import { sourceLine } from './source-line.ts'

export interface Partner {
  readonly area: string
  /** Living in the country, from the partner (stock-origin); undefined where the source does not name it. */
  readonly in: Observation | undefined
  /** From the country, living in the partner's (stock-origin of the partner). */
  readonly out: Observation | undefined
}

export interface Partners {
  readonly year: string
  readonly came: Observation | undefined
  readonly left: Observation | undefined
  /** Largest first, by both directions together. */
  readonly all: readonly Partner[]
}

const most = 10

/** Read all partners of a country at the newest year of the headline source. */
export async function readPartners(ctx: PageContext, area: string): Promise<Partners> {
  const shared = { SEX: ['_T'], SOURCE: [headlineSource(ctx)] }
  const { release } = ctx
  const own = release.vocabulary.edition.countries.includes(area)
  const [inn, out, gone] = await Promise.all([
    release.query({ table: 'stock-origin', where: { REF_AREA: [area], ...shared }, latest: true }),
    release.query({ table: 'stock-origin', where: { COUNTERPART_AREA: [area], ...shared }, latest: true }),
    own
      ? release.query({
          table: 'emigrants',
          where: { REF_AREA: [area], COUNTERPART_AREA: ['_T'], ...shared },
          latest: true,
        })
      : [],
  ])
  const years = [...inn, ...out].map((o) => o.key[4] ?? '')
  const year = years.toSorted().at(-1) ?? ''
  const now = (all: readonly Observation[], side: 0 | 1) =>
    new Map(all.filter((o) => o.key[4] === year).map((o) => [o.key[side] ?? '', o]))
  const [came, left] = [now(inn, 1), now(out, 0)]
  const names = [...new Set([...came.keys(), ...left.keys()])].filter((a) => /^[A-Z]{3}$/.test(a))
  const size = (p: Partner): number => (p.in?.value ?? 0) + (p.out?.value ?? 0)
  return {
    year,
    came: came.get('_T'),
    left: gone.find((o) => o.key[4] === year),
    all: names
      .map((a) => ({ area: a, in: came.get(a), out: left.get(a) }))
      .toSorted((a, b) => size(b) - size(a)),
  }
}

export interface PartnersFigure {
  readonly title: string
  readonly inLabel: string
  readonly outLabel: string
  readonly summary: string
  /** Show every partner, and no row for the rest. */
  readonly whole?: boolean
}

/** Make the figure for `area`. */
export function partnersFigure(
  ctx: PageContext,
  area: string,
  read: Partners,
  text: PartnersFigure,
): FigureData {
  const { m, p } = ctx
  const shown = read.all.slice(0, text.whole === true ? undefined : most)
  const rest = (total: Observation | undefined, side: 'in' | 'out'): number | null =>
    total === undefined || total.value === null
      ? null
      : total.value - shown.reduce((sum, s) => sum + (s[side]?.value ?? 0), 0)
  const others = { in: rest(read.came, 'in'), out: rest(read.left, 'out') }
  const rows = shown.map((s) => ({
    label: p.name(s.area),
    in: s.in?.value ?? null,
    out: s.out?.value ?? null,
  }))
  const withRest = text.whole === true || ((others.in ?? 0) === 0 && (others.out ?? 0) === 0)
  const cells = [...shown.flatMap((s) => [s.in, s.out]), read.came, read.left]
  const pair = (s: Partner) => (
    <>
      {s.in === undefined ? (
        ''
      ) : (
        <a href={ctx.href(`/corridors/${s.area}/${area}`)}>{m.country.partners.onward}</a>
      )}
      {s.in === undefined || s.out === undefined ? '' : ' · '}
      {s.out === undefined ? (
        ''
      ) : (
        <a href={ctx.href(`/corridors/${area}/${s.area}`)}>{m.country.partners.back}</a>
      )}
    </>
  )
  return {
    id: 'partners',
    title: text.title,
    unit: `${m.parts.persons}, ${read.year}`,
    draw: (o) =>
      twoSidedBars(
        {
          rows: withRest ? rows : [...rows, { label: m.parts.others, ...others }],
          inLabel: text.inLabel,
          outLabel: text.outLabel,
          estimated: cells.some((c) => c !== undefined && c.estimate !== 'OBSERVED'),
        },
        o,
      ),
    summary: text.summary,
    source: sourceLine(ctx, [headlineSource(ctx)]),
    definition: definitionOf(ctx, 'stock-origin'),
    table: {
      id: 'partners-table',
      caption: text.title,
      unit: `${m.parts.persons}, ${read.year}`,
      head: m.parts.country,
      columns: [
        { id: 'in', label: m.country.partners.came },
        { id: 'out', label: m.country.partners.left },
        { id: 'pages', label: m.country.partners.pages, text: true },
      ],
      rows: [
        ...shown.map((s) => ({
          head: p.name(s.area),
          ...(ctx.release.vocabulary.edition.countries.includes(s.area)
            ? { href: ctx.href(`/countries/${s.area}`) }
            : {}),
          cells: [
            s.in === undefined ? none(ctx) : cellOf(ctx, 'stock-origin', s.in),
            s.out === undefined ? none(ctx) : cellOf(ctx, 'stock-origin', s.out),
            { text: pair(s) },
          ],
        })),
        ...(withRest
          ? []
          : [
              {
                head: m.parts.others,
                cells: [number(ctx, others.in), number(ctx, others.out), { text: '' }],
              },
            ]),
        ...(text.whole === true
          ? []
          : [
              {
                head: m.parts.total,
                strong: true,
                cells: [
                  cellOf(ctx, 'stock-origin', read.came),
                  cellOf(ctx, 'emigrants', read.left),
                  { text: '' },
                ],
              },
            ]),
      ],
      marks: meanings(ctx, cells),
    },
    full: ctx.href('/tables/stock-origin', {
      REF_AREA: area,
      SEX: '_T',
      SOURCE: headlineSource(ctx),
      TIME_PERIOD: 'latest',
    }),
  }
}

const none = (ctx: PageContext) => ({ text: ctx.m.chart.missing, missing: true })
const number = (ctx: PageContext, n: number | null) => (n === null ? none(ctx) : { text: ctx.f.number(n) })
