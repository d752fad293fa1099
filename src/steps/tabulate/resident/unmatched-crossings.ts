/**
 * The share of crossings that lack their counterpart: arrivals that no departure follows before the next arrival, departures that no
 * arrival precedes. It says how well a post records, before anything is repaired.
 *
 * Both numbers are perturbed before they are divided, so the share is off by a few points where crossings are few.
 */
import { join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { protectCounts } from '../../protect/cell-key/protect-counts.ts'
import { neighbours } from '../../reside/gaps.ts'
import { residentTable } from './cells.ts'
import type { About, CellPolicy, ResidentTable } from './cells.ts'

export interface UnmatchedFrom {
  /** person, crossing, direction, date, post, record: crossings as recorded (reside/person-crossings.ts). */
  readonly crossings: Relation
  /** record, record_key: the same keys with which crossings are counted elsewhere. */
  readonly keys: Relation
  /** Text of a post → code of CL_POST; a text that is not listed is _U. */
  readonly posts: Readonly<Record<string, string>>
  /** Perturbed numbers of crossings below are too few for a share. */
  readonly least?: number
}

const cell = ['CROSSING', 'POST', 'TIME_PERIOD'] as const

/**
 * Make the table `unmatched-crossings`.
 *
 * @returns one row per direction (CL_CROSSING), post, all posts together (_T), and year: the share in whole per cent, withheld where the
 * crossings are fewer than `least`
 */
export function unmatchedCrossings(
  table: Table,
  { crossings, keys, posts, least = 20 }: UnmatchedFrom,
  policy: Omit<CellPolicy, 'threshold'>,
  about: About,
): ResidentTable {
  const listed = Object.entries(posts)
  const post: Sql =
    listed.length === 0
      ? sql`'_U'`
      : sql`case facts.post ${join(
          listed.map(([text, code]) => sql`when ${text} then ${code}`),
          ' ',
        )} else '_U' end`
  const facts = relation(
    'crossings with their counterparts',
    [...cell, 'matched', 'record_key'],
    'Crossings, each with whether its counterpart is on record',
    sql`select case facts.arrival when 1 then 'ARRIVAL' else 'DEPARTURE' end as "CROSSING", ${post} as "POST", substring(facts.date, 1, 4) as "TIME_PERIOD",
  case when (facts.arrival = 1 and facts.next = 1) or (facts.arrival = 0 and facts.previous = 0) then 'no' else 'yes' end as matched, keyed.record_key
from ${neighbours(crossings, ['post', 'record'])} as facts join ${keys} as keyed on keyed.record = facts.record`,
  )
  const wanted = [cell, cell.filter((name) => name !== 'POST')]
  const { perturbed } = protectCounts(facts, {
    ...policy,
    dimensions: [...cell, 'matched'],
    recordKey: 'record_key',
    margins: wanted.flatMap((margin) => [margin, [...margin, 'matched']]),
  })
  const publish = (cells: Relation): Relation =>
    residentTable(
      table,
      about,
      {
        dimensions: {},
        value: sql`least(100, round(100 * unmatched / nullif(crossings, 0)))`,
        withheld: sql`crossings < ${least}`,
      },
      sql`from (
  select "CROSSING", "POST", "TIME_PERIOD", cast(sum(case when matched = '_T' then perturbed else 0 end) as double) as crossings,
    cast(sum(case when matched = 'no' then perturbed else 0 end) as double) as unmatched
  from ${cells} as counted
  group by "CROSSING", "POST", "TIME_PERIOD"
) as shares`,
    )
  return { perturbed, publish }
}
