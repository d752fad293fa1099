/**
 * Moves along a corridor in five years: the range of six methods by period, the newest period by method, and how many left
 * the country of their birth, went back or moved on.
 */
import { cellOf, meanings } from '../../cell-of.ts'
import { DataTable } from '../../data-table.tsx'
import { Figure } from '../../figure.tsx'
import type { PageContext } from '../../page-context.ts'
import { RichText } from '../../rich-text.tsx'
import type { Observation } from '../../../published/model.ts'
import type { Part } from '../parts/part.ts'
import { rangesFigure } from '../parts/ranges.tsx'
import { told } from '../parts/told.ts'

/** Make the part. */
export async function flows(ctx: PageContext, from: string, to: string): Promise<Part> {
  const { f, m, p, release } = ctx
  const words = m.corridor.flows
  const where = { REF_AREA: [to], COUNTERPART_AREA: [from] }
  const [spread, methods, types] = await Promise.all([
    release.query({ table: 'flow-spread', where }),
    release.query({ table: 'flows', where: { ...where, SEX: ['_T'] } }),
    release.query({ table: 'flow-types', where }),
  ])
  const periods = [...new Set(spread.map((o) => o.key.at(-1) ?? ''))].toSorted().toReversed()
  const [last] = periods
  if (last === undefined) return { id: 'moves', title: words.title, body: <p>{words.none}</p> }
  const of = (statistic: string, period: string): Observation | undefined =>
    spread.find((o) => o.key[2] === statistic && o.key.at(-1) === period)
  const range = f.period(last, 'A5')
  const [min, median, max] = [of('MIN', last), of('MEDIAN', last), of('MAX', last)]
  const figure = rangesFigure(ctx, {
    id: 'moves',
    title: words.figure(p.from(from), p.to(to)),
    summary: median?.value == null ? '' : words.summary(range, f.words(median.value)),
    tone: 's1',
    head: m.parts.period,
    spreads: periods.map((period) => ({
      label: f.period(period, 'A5'),
      cells: Object.fromEntries(['MIN', 'MEDIAN', 'MAX', 'METHODS'].map((s) => [s, of(s, period)] as const)),
    })),
    full: ctx.href('/tables/flow-spread', where),
  })
  const newestOnly = (cells: readonly Observation[]) => cells.filter((o) => o.key.at(-1) === last)
  const byMethod = newestOnly(methods)
  const byType = newestOnly(types)
  const typeCodes = [...new Set(byType.map((o) => o.key[2] ?? ''))]
  return {
    id: 'five-years',
    title: words.title,
    figures: [figure],
    body: (
      <>
        {min === undefined || max === undefined ? (
          ''
        ) : (
          <p>
            <RichText
              text={words.lead(range, told(ctx, 'flow-spread', min), told(ctx, 'flow-spread', max))}
            />
          </p>
        )}
        <Figure ctx={ctx} figure={figure} level={3} />
        <DataTable
          ctx={ctx}
          table={{
            id: 'methods',
            caption: words.methods(range),
            head: words.method,
            columns: [{ id: 'n', label: words.persons }],
            rows: byMethod.map((o) => ({
              head: ctx.label('CL_METHOD', o.key[3] ?? ''),
              cells: [cellOf(ctx, 'flows', o)],
            })),
            marks: meanings(ctx, byMethod),
          }}
        />
        {byType.length === 0 ? (
          ''
        ) : (
          <>
            <p>{words.typesNote}</p>
            <DataTable
              ctx={ctx}
              table={{
                id: 'types',
                caption: words.types(range),
                head: words.method,
                columns: typeCodes.map((code) => ({ id: code, label: ctx.label('CL_FLOW_TYPE', code) })),
                rows: [...Map.groupBy(byType, (o) => o.key[3] ?? '')].map(([method, own]) => ({
                  head: ctx.label('CL_METHOD', method),
                  cells: typeCodes.map((code) =>
                    cellOf(
                      ctx,
                      'flow-types',
                      own.find((o) => o.key[2] === code),
                    ),
                  ),
                })),
                marks: meanings(ctx, byType),
              }}
            />
          </>
        )}
      </>
    ),
  }
}
