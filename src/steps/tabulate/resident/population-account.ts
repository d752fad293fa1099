/**
 * The account of the resident population by year: opening, births, deaths, immigration, emigration, closing, those who became residents or
 * ceased to be without a record that says how, and the residual of the published figures.
 *
 * Each figure is perturbed by the key of the persons in it, so the closing of a year is, to the person, the opening of the next. The
 * residual is worked out from what is published: it is the unrecorded changes and the perturbation of six figures.
 */
import { join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Table } from '../../../standards/table.ts'
import { protectCounts } from '../../protect/cell-key/protect-counts.ts'
import { accountParts, unrecorded } from '../../reside/account.ts'
import { residentTable } from './cells.ts'
import type { About, CellPolicy, ResidentTable } from './cells.ts'

export interface AccountFrom {
  /** See reside/account.ts, by years. */
  readonly records: Relation
  /** person, record_key. */
  readonly keys: Relation
  /** The years, as the records name them. */
  readonly years: readonly string[]
}

const cell = ['COMPONENT', 'TIME_PERIOD'] as const
const parts = Object.entries(accountParts)
const components = [...parts.map(([part]) => part), 'UNRECORDED_IN', 'UNRECORDED_OUT']

/**
 * Make the table `population-account`.
 *
 * @returns one row per component (CL_COMPONENT: the parts of the account, UNRECORDED_IN, UNRECORDED_OUT, RESIDUAL) and year; a year has status P
 * where residence of some in the component may yet be revised
 */
export function populationAccount(
  table: Table,
  { records, keys, years }: AccountFrom,
  { threshold = 0, ...policy }: CellPolicy,
  about: About,
): ResidentTable {
  const all = relation(
    'account with keys',
    [...cell, 'units', 'weight', 'record_key', 'revisable'],
    'Who is counted in which part of the account, with keys',
    sql`select facts.component as "COMPONENT", facts.period as "TIME_PERIOD", facts.units, facts.weight, keyed.record_key * facts.units as record_key, facts.revisable
from (
  select person, period, component, units, weight, revisable from ${records} as records
  union all
  select person, period, component, units, cast(units as double), 0 from ${unrecorded(records)} as unrecorded
) as facts
join ${keys} as keyed on keyed.person = facts.person`,
  )
  const { perturbed } = protectCounts(all, {
    ...policy,
    dimensions: cell,
    recordKey: 'record_key',
    units: 'units',
    weight: 'weight',
    margins: [cell],
    grid: { codes: { COMPONENT: components, TIME_PERIOD: years } },
  })
  const open = relation(
    'account that may be revised',
    [...cell, 'revisable'],
    'Which parts of the account may be revised',
    sql`select "COMPONENT", "TIME_PERIOD", max(revisable) as revisable from ${all} as facts group by "COMPONENT", "TIME_PERIOD"`,
  )
  const toldOf = (cells: Relation): Relation =>
    relation(
      'account as published',
      [...cell, 'value', 'withheld', 'revisable'],
      'Perturbed parts of the account',
      sql`select counted."COMPONENT", counted."TIME_PERIOD", cast(round(counted.perturbed_weight) as integer) as value, counted.perturbed < ${threshold} as withheld, coalesce(open_ones.revisable, 0) as revisable
from ${cells} as counted
left join ${open} as open_ones on open_ones."COMPONENT" = counted."COMPONENT" and open_ones."TIME_PERIOD" = counted."TIME_PERIOD"`,
    )
  const signed = join(
    parts.map(([part, sign]) => sql`when ${part} then ${-sign} * value`),
    ' ',
  )
  const listed = sql`${join(parts.map(([part]) => sql`${part}`))}`
  const publish = (cells: Relation): Relation => {
    const told = toldOf(cells)
    return residentTable(
      table,
      about,
      {
        dimensions: {},
        value: sql`value`,
        withheld: sql`withheld`,
        status: sql`case when revisable = 1 then 'P' else 'A' end`,
      },
      sql`from (
  select "COMPONENT", "TIME_PERIOD", value, withheld, revisable from ${told} as told
  union all
  select 'RESIDUAL', "TIME_PERIOD", sum(case "COMPONENT" ${signed} end), max(case when withheld then 1 else 0 end) = 1, max(revisable)
  from ${told} as told
  where "COMPONENT" in (${listed})
  group by "TIME_PERIOD"
) as account`,
    )
  }
  return { perturbed, publish }
}
