/**
 * Activities that may be one, and activities that met the same countries on the same topic: where organisers could meet.
 */
import type { Activity } from '../../../../capacity/model/activity.ts'
import { meetings, twins } from '../../../../capacity/activities/overlaps.ts'
import { DataTable } from '../../../data-table.tsx'
import type { DataCell } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { Said } from '../said.tsx'
import { when } from './when.ts'

const most = 12

export function Together({ ctx, activities }: { ctx: PageContext; activities: readonly Activity[] }) {
  const { f, m, p } = ctx
  const text = m.activities.together
  const same = twins(activities)
  const met = meetings(activities)
  const named = (one: Activity) => {
    const time = when(ctx, one)
    return (
      <>
        <Said ctx={ctx} words={one.title} />
        {time === undefined ? '' : <span class="quiet"> ({time})</span>}
      </>
    )
  }
  const pair = (a: Activity, b: Activity, rest: readonly DataCell[]) => ({
    head: named(a),
    href: ctx.href(`/capacity/activities/${a.id}`),
    cells: [{ text: named(b), href: ctx.href(`/capacity/activities/${b.id}`) }, ...rest],
  })
  const more = (n: number) => (n <= 0 ? '' : <p class="note">{text.more(f.number(n))}</p>)
  const second = { id: 'second', label: text.second, text: true, wide: true }
  return (
    <>
      <h2 id="together">{text.title}</h2>
      <p>{text.text}</p>
      {met.length === 0 ? (
        <p>{text.meetingsNone}</p>
      ) : (
        <DataTable
          ctx={ctx}
          table={{
            id: 'meetings',
            caption: text.meetings,
            head: text.first,
            columns: [
              second,
              { id: 'countries', label: text.shared, text: true },
              { id: 'topics', label: text.topics, text: true, wide: true },
            ],
            rows: met
              .slice(0, most)
              .map((one) =>
                pair(one.a, one.b, [
                  { text: f.list(one.countries.map((c) => p.name(c))) },
                  { text: f.list(one.topics.map((t) => ctx.label('CL_CAPACITY_TOPIC', t))) },
                ]),
              ),
          }}
        />
      )}
      {more(met.length - most)}
      {same.length === 0 ? (
        <p>{text.twinsNone}</p>
      ) : (
        <DataTable
          ctx={ctx}
          table={{
            id: 'twins',
            caption: text.twins,
            unit: text.scoreUnit,
            head: text.first,
            columns: [second, { id: 'why', label: text.why, text: true }, { id: 'score', label: text.score }],
            rows: same
              .slice(0, most)
              .map((one) =>
                pair(one.a, one.b, [
                  { text: f.list(one.why.map((why) => text.whys[why])) },
                  { text: f.number(one.score, 2) },
                ]),
              ),
          }}
        />
      )}
      {more(same.length - most)}
    </>
  )
}
