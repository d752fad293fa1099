/** What has been done, in a few sentences: activities of the register, what is said about their results, training, the newest recovery drill. */
import type { CapacityRecord } from '../../../../capacity/record.ts'
import type { PageContext } from '../../../page-context.ts'

export function Done({ ctx, record }: { ctx: PageContext; record: CapacityRecord }) {
  const { f, m } = ctx
  const text = m.capacity.done
  const { activities, trainings } = record
  const years = activities.flatMap((a) => (a.start === undefined ? [] : [a.start.slice(0, 4)])).toSorted()
  const [first, last] = [years[0], years.at(-1)]
  const followed = activities.filter((a) => a.follow_up !== undefined || a.led_to.length > 0).length
  const drill = record.drills.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)
  const n = f.count(activities.length, text.count)
  return (
    <section aria-labelledby="done">
      <h2 id="done">{text.title}</h2>
      {activities.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <p>
          {first === undefined || last === undefined ? text.undated(n) : text.some(n, first, last)}{' '}
          {text.follow(f.number(followed), f.number(activities.length))}
        </p>
      )}
      {trainings.length === 0 ? '' : <p>{text.training(f.count(trainings.length, text.programmes))}</p>}
      <p>{drill === undefined ? text.noDrill : text.drill(f.date(drill.at), drill.same)}</p>
      <ul class="plain">
        <li>
          <a href={ctx.href('/capacity/activities')}>{text.register}</a>
        </li>
        <li>
          <a href={ctx.href('/capacity/effects')}>{text.effects}</a>
        </li>
      </ul>
    </section>
  )
}
