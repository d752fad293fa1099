/**
 * People forced to flee: hosted here, gone from here, displaced inside the country, and what became of asylum claims.
 */
import { Figure } from '../../figure.tsx'
import type { FigureData } from '../../figure.tsx'
import { linked } from '../../linked.ts'
import type { PageContext } from '../../page-context.ts'
import { RichText } from '../../rich-text.tsx'
import type { Token } from '../../styles/tokens.ts'
import type { Observation } from '../../../published/model.ts'
import { endOfYear } from '../parts/end-of-year.ts'
import { moment } from '../parts/moment.ts'
import { newest } from '../parts/newest.ts'
import type { Part } from '../parts/part.ts'
import { placeList } from '../parts/place-list.ts'
import { stackFigure } from '../parts/stack-figure.ts'
import { told } from '../parts/told.ts'
import { years } from '../parts/years.ts'
import { asylum } from './asylum.ts'

const protectedKinds = ['REFUGEE', 'ASYLUM_SEEKER']
const care = ['REFUGEE', 'ASYLUM_SEEKER', 'OTHER_PROTECTION', 'OTHER_CONCERN', 'STATELESS']
const fills: Readonly<Record<string, Token>> = {
  REFUGEE: 'd1',
  ASYLUM_SEEKER: 'd2',
  OTHER_PROTECTION: 'd3',
  OTHER_CONCERN: 's6',
  STATELESS: 'd4',
}

/** Make the part. */
export async function displaced(ctx: PageContext, area: string): Promise<Part> {
  const { f, m, p, release } = ctx
  const words = m.country.displaced
  const [hosted, gone, moved, origins, hosts, claims] = await Promise.all([
    release.query({ table: 'displaced-hosted', where: { REF_AREA: [area] } }),
    release.query({ table: 'displaced-origin', where: { REF_AREA: [area] } }),
    release.query({ table: 'internal-displacements', where: { REF_AREA: [area] } }),
    release.query({
      table: 'displaced',
      where: { REF_AREA: [area], POPULATION_TYPE: protectedKinds },
      latest: true,
    }),
    release.query({
      table: 'displaced',
      where: { COUNTERPART_AREA: [area], POPULATION_TYPE: protectedKinds },
      latest: true,
    }),
    asylum(ctx, area),
  ])
  const kinds = (cells: readonly Observation[], codes: readonly string[]) =>
    cells.filter((o) => codes.includes(o.key[1] ?? ''))
  const inside = kinds(hosted, ['IDP'])
  const idps = newest(inside)
  const text = [
    headline(ctx, 'displaced-hosted', kinds(hosted, protectedKinds), (n, o) =>
      words.lead(p.in(area), n, moment(ctx, o, true), mainly(ctx, origins, 1, 'from', o)),
    ) ?? words.nobody(p.in(area)),
    headline(ctx, 'displaced-origin', kinds(gone, protectedKinds), (n, o) =>
      words.away(p.from(area), n, mainly(ctx, hosts, 0, 'in', o)),
    ),
    idps === undefined
      ? undefined
      : words.idps(
          told(ctx, 'displaced-hosted', idps, (n) => f.count(n, m.parts.people)),
          moment(ctx, idps),
        ),
    ...claims,
  ]
  const stack = (
    id: string,
    title: string,
    table: string,
    cells: readonly Observation[],
    codes: readonly string[],
    address: string,
  ): FigureData | undefined => {
    const own = kinds(cells, codes).filter((o) => o.value !== null)
    if (own.length === 0) return undefined
    return stackFigure(ctx, {
      id,
      title,
      unit: table === 'internal-displacements' ? words.movements(years(ctx, own)) : endOfYear(ctx, own),
      summary: peak(ctx, own),
      series: codes.map((code) => ({
        label: ctx.label(table === 'internal-displacements' ? 'CL_CAUSE' : 'CL_POPULATION_TYPE', code),
        table,
        cells: own.filter((o) => o.key[1] === code),
        fill: fills[code] ?? (code === 'DISASTER' ? 'd3' : 'd1'),
      })),
      width: 640,
      full: ctx.href(`/tables/${table}`, { REF_AREA: area, [address]: [...codes] }),
    })
  }
  const figures = [
    stack('hosted', words.hosted(p.in(area)), 'displaced-hosted', hosted, care, 'POPULATION_TYPE'),
    stack('gone', words.gone(p.from(area)), 'displaced-origin', gone, protectedKinds, 'POPULATION_TYPE'),
    stack('idps', words.inside, 'displaced-hosted', hosted, ['IDP'], 'POPULATION_TYPE'),
    stack('moved', words.moved, 'internal-displacements', moved, ['CONFLICT', 'DISASTER'], 'CAUSE'),
  ].filter((x) => x !== undefined)
  return {
    id: 'displaced',
    title: words.title,
    figures,
    body: (
      <>
        {text
          .filter((t) => t !== undefined)
          .map((t) => (
            <p>
              <RichText text={t} />
            </p>
          ))}
        {figures.map((figure) => (
          <Figure ctx={ctx} figure={figure} level={3} />
        ))}
      </>
    ),
  }
}

/** Refugees and asylum seekers together in the newest year, linked to their cells in the table. */
function headline(
  ctx: PageContext,
  table: string,
  cells: readonly Observation[],
  say: (n: string, o: Observation) => string,
): string | undefined {
  const last = newest(cells)
  if (last === undefined) return undefined
  const now = cells.filter((o) => o.key.at(-1) === last.key.at(-1))
  const sum = now.reduce((total, o) => total + (o.value ?? 0), 0)
  const [larger] = now.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  if (larger === undefined || sum === 0) return undefined
  return say(linked(ctx.f.words(sum), tableHref(ctx, table, larger)), last)
}

const tableHref = (ctx: PageContext, table: string, o: Observation): string =>
  ctx.href(`/tables/${table}`, {
    REF_AREA: o.key[0],
    POPULATION_TYPE: protectedKinds,
    TIME_PERIOD: o.key.at(-1),
  })

function mainly(
  ctx: PageContext,
  cells: readonly Observation[],
  side: 0 | 1,
  form: 'from' | 'in',
  when: Observation,
): string {
  const now = cells.filter((o) => o.key.at(-1) === when.key.at(-1) && /^[A-Z]{3}$/.test(o.key[side] ?? ''))
  const sums = [...Map.groupBy(now, (o) => o.key[side] ?? '')]
    .map(([area, own]) => ({ area, n: own.reduce((sum, o) => sum + (o.value ?? 0), 0) }))
    .toSorted((a, b) => b.n - a.n)
    .slice(0, 3)
    .filter((s) => s.n > 0)
  return placeList(
    ctx,
    form,
    sums.map((s) => ({ area: s.area, number: ctx.f.words(s.n) })),
  )
}

function peak(ctx: PageContext, cells: readonly Observation[]): string {
  const { f, m } = ctx
  const sums = [...Map.groupBy(cells, (o) => o.key.at(-1) ?? '')]
    .map(([year, own]) => ({ year, n: own.reduce((sum, o) => sum + (o.value ?? 0), 0) }))
    .toSorted((a, b) => a.year.localeCompare(b.year))
  const [top] = sums.toSorted((a, b) => b.n - a.n)
  const last = sums.at(-1)
  if (top === undefined || last === undefined) return ''
  if (top === last) return m.parts.peakNow(f.words(top.n), top.year)
  return m.country.displaced.peak(f.words(top.n), top.year, f.words(last.n), last.year)
}
