/**
 * When the activities began, by kind: the registry at a glance.
 */
import { activityKinds } from '../../../../capacity/model/activity.ts'
import type { Activity } from '../../../../capacity/model/activity.ts'
import { dotLanes } from '../../../charts/dot-lanes.ts'
import type { FigureData } from '../../../figure.tsx'
import type { PageContext } from '../../../page-context.ts'
import { sourcesOf } from './sources-of.ts'

/** Years on the axis, at most: older ones stand together. */
const span = 16

const yearOf = ({ start, end }: Activity): number | undefined => {
  const date = start ?? end
  return date === undefined ? undefined : Number(date.slice(0, 4))
}

/** Make the figure; undefined where no activity has a date. */
export function timelineFigure(ctx: PageContext, activities: readonly Activity[]): FigureData | undefined {
  const { f, m } = ctx
  const text = m.activities.timeline
  const years = activities.flatMap((one) => yearOf(one) ?? [])
  if (years.length === 0) return undefined
  const to = Math.max(
    ...years,
    ...activities.flatMap(({ end }) => (end === undefined ? [] : Number(end.slice(0, 4)))),
  )
  const from = Math.max(Math.min(...years), to - span + 1)
  const counts = new Map<number, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [busiest, most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [to, 0]
  const kinds = activityKinds
    .map((kind) => ({
      kind,
      label: m.activities.kinds[kind],
      of: activities.filter((one) => one.kind === kind),
    }))
    .filter(({ of }) => of.length > 0)
    .toSorted((a, b) => b.of.length - a.of.length || (a.kind < b.kind ? -1 : 1))
  const columns = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const number = (n: number) => ({ text: n === 0 ? '–' : f.number(n) })
  return {
    id: 'timeline',
    title: text.title,
    unit: text.unit(f.range(from, to)),
    summary: text.summary(String(busiest), f.number(most), f.number(activities.length - years.length)),
    draw: (o) =>
      dotLanes(
        {
          lanes: kinds.map(({ label, of }) => ({
            label,
            dots: of.map((one) => {
              const first = yearOf(one)
              const last = one.end === undefined ? undefined : Number(one.end.slice(0, 4))
              return {
                ...(first === undefined ? {} : { from: first }),
                ...(last === undefined || last === first ? {} : { to: last }),
              }
            }),
          })),
          from,
          to,
          before: text.before(String(from)),
          undated: text.undated,
        },
        o,
      ),
    source: sourcesOf(activities).join('; '),
    definition: text.definition,
    table: {
      id: 'timeline-table',
      caption: text.title,
      unit: m.activities.map.count,
      head: text.head,
      columns: [
        { id: 'before', label: text.before(String(from)) },
        ...columns.map((year) => ({ id: `y${year}`, label: String(year) })),
        { id: 'undated', label: text.undated },
      ],
      rows: kinds.map(({ kind, label, of }) => ({
        head: label,
        href: ctx.href(ctx.path, { kind }),
        cells: [
          number(of.filter((one) => (yearOf(one) ?? from) < from).length),
          ...columns.map((year) => number(of.filter((one) => yearOf(one) === year).length)),
          number(of.filter((one) => yearOf(one) === undefined).length),
        ],
      })),
    },
  }
}
