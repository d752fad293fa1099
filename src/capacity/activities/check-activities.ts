/**
 * What activities, the library, the uses and the effects name must exist, ids must be given once, and dates and numbers must
 * agree. Each mistake is told on its own, the first one found, with its file and place.
 *
 * Strategies name no activity, so nothing is looked up there.
 */
import { problem } from '../../problem.ts'
import type { Standards } from '../../standards/standards.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import { isAfter } from '../model/dates.ts'
import type { Activity } from '../model/activity.ts'
import type { Capacity, Known, Written } from '../capacity.ts'
import { findCircle } from './find-circle.ts'

/** @throws capacity.unknown, capacity.repeated, capacity.dates, capacity.circle, capacity.invalid */
export function checkActivities(capacity: Capacity, { given, standards }: Known): void {
  const { activities, library, uses, effects } = capacity
  once(activities, 'activity')
  once(library, 'resource')
  once(uses, 'use')
  once(effects, 'effect')

  const areas = [...standards.areas, ...given.edition.areas].map(({ id }) => id)
  const topics = topicCodes(standards)
  const ids = activities.map(({ value }) => value.id)
  const known = {
    country: within(areas, 'country'),
    topic: within(topics, 'topic'),
    activity: within(ids, 'activity'),
    table: within(given.edition.tables, 'table'),
  }

  for (const { file, value } of activities) {
    const at = (part: string): string => `${value.id}.${part}`
    value.countries.forEach((code, i) => known.country(file, at(`countries.${i}`), code))
    if (value.place?.country !== undefined) known.country(file, at('place.country'), value.place.country)
    value.topics.forEach((code, i) => known.topic(file, at(`topics.${i}`), code))
    value.led_to.forEach((id, i) => known.activity(file, at(`led_to.${i}`), id))
    if (value.part_of !== undefined) known.activity(file, at('part_of'), value.part_of)
    dates(file, value)
    heads(file, value)
  }
  for (const { file, value } of library) {
    value.topics.forEach((code, i) => known.topic(file, `${value.id}.topics.${i}`, code))
    if (value.activity !== undefined) known.activity(file, `${value.id}.activity`, value.activity)
  }
  for (const { file, value } of uses) {
    if (value.country !== undefined) known.country(file, `${value.id}.country`, value.country)
    value.tables.forEach((id, i) => known.table(file, `${value.id}.tables.${i}`, id))
  }
  for (const { file, value } of effects) {
    known.activity(file, `${value.id}.activity`, value.activity)
    value.without.forEach(({ country }, i) =>
      known.country(file, `${value.id}.without.${i}.country`, country),
    )
  }
  circle(activities, 'part_of', (one) => (one.part_of === undefined ? [] : [one.part_of]))
  circle(activities, 'led_to', (one) => one.led_to)
}

const topicCodes = (standards: Standards): readonly string[] =>
  standards.codelists.find(({ id }) => id === 'CL_CAPACITY_TOPIC')?.codes.map(({ id }) => id) ?? []

const within = (list: readonly string[], what: string) => {
  const set = new Set(list)
  return (file: string, where: string, found: string): void => {
    if (!set.has(found))
      throw problem('capacity.unknown', { file, where, what, found, near: nearCodes(found, list) })
  }
}

function once(list: readonly Written<{ readonly id: string }>[], what: string): void {
  const seen = new Set<string>()
  for (const { file, value } of list) {
    if (seen.has(value.id))
      throw problem('capacity.repeated', { file, where: value.id, what, found: value.id })
    seen.add(value.id)
  }
}

function dates(file: string, { id, start, end }: Activity): void {
  if (start === undefined || end === undefined || !isAfter(start, end)) return
  throw problem('capacity.dates', {
    file,
    where: id,
    first: 'start',
    earlier: start,
    second: 'end',
    later: end,
  })
}

function heads(file: string, { id, participants }: Activity): void {
  const { total, women, men } = participants ?? {}
  const counted = (women ?? 0) + (men ?? 0)
  if (total === undefined || counted <= total) return
  throw problem('capacity.invalid', {
    file,
    where: `${id}.participants`,
    found: `${women ?? 0} women and ${men ?? 0} men`,
    expected: `together at most the total, ${total}`,
  })
}

function circle(
  activities: readonly Written<Activity>[],
  what: 'part_of' | 'led_to',
  links: (one: Activity) => readonly string[],
): void {
  const through = findCircle(new Map(activities.map(({ value }) => [value.id, links(value)])))
  if (through === undefined) return
  const file = activities.find(({ value }) => value.id === through[0])?.file ?? ''
  throw problem('capacity.circle', { file, what: `activities linked by ${what}`, through })
}
