/**
 * What an activity belongs to, led to and followed from, what the library and the training hold of it, and which others worked for
 * the same countries on the same topics.
 */
import type { Child } from 'hono/jsx'
import type { Activity } from '../../../../capacity/model/activity.ts'
import type { CapacityRecord } from '../../../../capacity/record.ts'
import type { PageContext } from '../../../page-context.ts'
import { when } from '../activities/when.ts'
import { Said } from '../said.tsx'

const most = 6

interface RelatedProps {
  ctx: PageContext
  one: Activity
  record: CapacityRecord
}

export function Related({ ctx, one, record }: RelatedProps) {
  const text = ctx.m.activities.one
  const { activities, effects, library, trainings } = record
  const find = (ids: readonly string[]): readonly Activity[] =>
    activities.filter(({ id }) => ids.includes(id))
  const linked = {
    partOf: find(one.part_of === undefined ? [] : [one.part_of]),
    parts: activities.filter(({ part_of }) => part_of === one.id),
    ledTo: find(one.led_to).filter(({ part_of }) => part_of !== one.id),
    from: activities.filter(({ id, led_to }) => led_to.includes(one.id) && id !== one.part_of),
  }
  const close = new Set([one, ...Object.values(linked).flat()])
  const near = activities
    .filter((other) => !close.has(other))
    .map((other) => ({
      other,
      likeness: share(one.countries, other.countries) * share(one.topics, other.topics),
    }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other)
  const link = (other: Activity): Child => {
    const time = when(ctx, other)
    return (
      <>
        <a href={ctx.href(`/capacity/activities/${other.id}`)}>
          <Said ctx={ctx} words={other.title} />
        </a>
        {time === undefined ? '' : <span class="quiet"> ({time})</span>}
      </>
    )
  }
  const works = library.filter(({ activity }) => activity === one.id)
  const courses = trainings.filter(({ activity }) => activity === one.id)
  const compared = effects.some(({ activity }) => activity === one.id)
  const groups: readonly (readonly [string, readonly Child[]])[] = [
    [text.partOf, linked.partOf.map(link)],
    [text.parts, linked.parts.map(link)],
    [text.ledTo, linked.ledTo.map(link)],
    [text.from, linked.from.map(link)],
    [
      text.resources,
      works.map((work) => (
        <a href={`${ctx.href('/capacity/library')}#${work.id}`}>
          <Said ctx={ctx} words={work.title} />
        </a>
      )),
    ],
    [
      text.training,
      courses.map((training) => (
        <a href={ctx.href(`/capacity/training/${training.id}`)}>
          <Said ctx={ctx} words={training.title} />
        </a>
      )),
    ],
    [text.effects, compared ? [<a href={ctx.href('/capacity/effects')}>{text.effectsLink}</a>] : []],
    [text.near, near.map(link)],
  ]
  const told = groups.filter(([, items]) => items.length > 0)
  return (
    <>
      {told.length === 0 ? '' : <h2>{text.related}</h2>}
      {told.map(([title, items]) => (
        <>
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}

/** Jaccard's share. */
const share = (a: readonly string[], b: readonly string[]): number => {
  const both = a.filter((x) => b.includes(x)).length
  return both === 0 ? 0 : both / new Set([...a, ...b]).size
}
