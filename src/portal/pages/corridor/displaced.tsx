/**
 * People who fled along a corridor: refugees and asylum seekers by year, their claims and what was decided.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { RichText } from '../../rich-text.tsx'
import { linked } from '../../linked.ts'
import type { Observation } from '../../../published/model.ts'
import { endOfYear } from '../parts/end-of-year.ts'
import { moment } from '../parts/moment.ts'
import { newest } from '../parts/newest.ts'
import type { Part } from '../parts/part.ts'
import { sourceLine } from '../parts/source-line.ts'
import { stackFigure } from '../parts/stack-figure.ts'

const kinds = ['REFUGEE', 'ASYLUM_SEEKER']
const decisions = ['RECOGNISED', 'OTHER_PROTECTION', 'REJECTED', 'CLOSED']
/** Years of claims and decisions shown. */
const shown = 10

/** Make the part. */
export async function displaced(ctx: PageContext, from: string, to: string): Promise<Part> {
  const { f, m, p, release } = ctx
  const words = m.corridor.displaced
  const where = { REF_AREA: [to], COUNTERPART_AREA: [from] }
  const [all, claims, decided, rates] = await Promise.all([
    release.query({ table: 'displaced', where: { ...where, POPULATION_TYPE: kinds } }),
    release.query({
      table: 'asylum-applications',
      where: { ...where, APPLICATION_TYPE: ['N'], UNIT_MEASURE: ['PS'] },
    }),
    release.query({ table: 'asylum-decisions', where: { ...where, UNIT_MEASURE: ['PS'] } }),
    release.query({
      table: 'recognition-rate',
      where: { ...where, RATE: ['PROTECTION'], UNIT_MEASURE: ['PS'] },
    }),
  ])
  const told = all.filter((o) => o.value !== null)
  const last = newest(told)
  const sums = [...Map.groupBy(told, (o) => o.key.at(-1) ?? '')].map(([year, own]) => ({
    year,
    n: own.reduce((sum, o) => sum + (o.value ?? 0), 0),
  }))
  const [top] = sums.toSorted((a, b) => b.n - a.n)
  const now = sums.find((s) => s.year === last?.key.at(-1))
  const address = ctx.href('/tables/displaced', { ...where, POPULATION_TYPE: kinds })
  const figure =
    last === undefined || top === undefined || sums.length < 3
      ? undefined
      : stackFigure(ctx, {
          id: 'fled',
          title: words.figure(p.from(from), p.in(to)),
          unit: endOfYear(ctx, told),
          summary: words.summary(f.words(top.n), top.year),
          series: kinds.map((kind) => ({
            label: ctx.label('CL_POPULATION_TYPE', kind),
            table: 'displaced',
            cells: told.filter((o) => o.key[2] === kind),
            fill: kind === 'REFUGEE' ? ('d1' as const) : ('d3' as const),
          })),
          width: 640,
          full: address,
        })
  return {
    id: 'fled-here',
    title: words.title,
    figures: figure === undefined ? [] : [figure],
    body: (
      <>
        <p>
          {last === undefined || now === undefined ? (
            words.none(p.from(from), p.in(to))
          ) : (
            <RichText
              text={words.lead(
                linked(f.words(now.n), address),
                p.from(from),
                p.in(to),
                moment(ctx, last, true),
              )}
            />
          )}
        </p>
        {figure === undefined ? '' : <Figure ctx={ctx} figure={figure} level={3} />}
        {decided.length + claims.length === 0 ? (
          ''
        ) : (
          <Decisions {...{ ctx, from, to, claims, decided, rates }} />
        )}
      </>
    ),
  }
}

interface DecisionsProps {
  ctx: PageContext
  from: string
  to: string
  claims: readonly Observation[]
  decided: readonly Observation[]
  rates: readonly Observation[]
}

function Decisions({ ctx, from, to, claims, decided, rates }: DecisionsProps) {
  const { m, p } = ctx
  const words = m.corridor.displaced
  const years = [...new Set([...claims, ...decided].map((o) => o.key.at(-1) ?? ''))]
    .toSorted()
    .toReversed()
    .slice(0, shown)
  const at = (cells: readonly Observation[], year: string): Observation | undefined =>
    cells.find((o) => o.key.at(-1) === year)
  const seen = [...claims, ...decided, ...rates].filter((o) => years.includes(o.key.at(-1) ?? ''))
  return (
    <>
      <DataTable
        ctx={ctx}
        table={{
          id: 'decisions',
          caption: words.decisions(p.from(from), p.in(to)),
          unit: words.decisionsUnit,
          head: words.year,
          columns: [
            { id: 'claims', label: words.claims },
            ...decisions.map((d) => ({ id: d.toLowerCase(), label: ctx.label('CL_DECISION', d) })),
            { id: 'rate', label: words.rate },
          ],
          rows: years.map((year) => ({
            head: year,
            cells: [
              cellOf(ctx, 'asylum-applications', at(claims, year)),
              ...decisions.map((d) =>
                cellOf(
                  ctx,
                  'asylum-decisions',
                  at(
                    decided.filter((o) => o.key[2] === d),
                    year,
                  ),
                ),
              ),
              cellOf(ctx, 'recognition-rate', at(rates, year)),
            ],
          })),
          marks: meanings(ctx, seen),
        }}
      />
      <p class="note">
        {m.common.source}
        {m.common.colon}
        {sourceLine(
          ctx,
          seen.map((o) => o.source),
        )}
      </p>
    </>
  )
}
