/**
 * Migrants of a group of countries, all and those from within, for every composition that the group has had.
 *
 * IN counts who lives in a member, OUT who was born in one; WITHIN keeps the partners that are members too. The group's own
 * row is the sum over its members. Only groups whose members all belong to the edition can be counted.
 */
import { call, join, relation, sql } from '../../sql/index.ts'
import { derive, inherited, tableName } from './derive.ts'
import type { Formula } from './formula.ts'

export const regionalStock: Formula = ({ table, input, countries, compositions }) => {
  const whole = compositions.filter((c) => c.members.every((member) => countries.includes(member)))
  const columns = ['composition', 'grouping', 'member'] as const
  const members = relation(
    `${tableName(table.id)}.members`,
    columns,
    'Members of every composition',
    whole.length === 0
      ? sql`select '' as composition, '' as grouping, '' as member where false`
      : sql`select * from (values ${join(whole.flatMap((c) => c.members.map((member) => sql`(${c.id}, ${c.group}, ${member})`)))}) as m (composition, grouping, member)`,
  )
  const told = (
    from: string,
    direction: string,
  ) => sql`select m.composition, m.grouping, m.member, ${direction} as direction,
    case when stock."COUNTERPART_AREA" = '_T' then '_T' else 'WITHIN' end as partner,
    stock."SOURCE", stock."TIME_PERIOD", stock."OBS_VALUE", stock."TYPE_OF_DATA", stock."ESTIMATE_KIND", stock."VINTAGE"
  from ${members} as m
  join ${input(from)} as stock on stock."REF_AREA" = m.member and stock."SEX" = '_T'
  left join ${members} as partner on partner.composition = m.composition and partner.member = stock."COUNTERPART_AREA"
  where stock."COUNTERPART_AREA" = '_T' or partner.member is not null`
  return derive(
    table,
    {
      REF_AREA: sql`area`,
      COMPOSITION: sql`composition`,
      DIRECTION: sql`direction`,
      PARTNER: sql`partner`,
      SOURCE: sql`"SOURCE"`,
      TIME_PERIOD: sql`"TIME_PERIOD"`,
      OBS_VALUE: sql`sum("OBS_VALUE")`,
      TYPE_OF_DATA: inherited.TYPE_OF_DATA,
      ESTIMATE_KIND: inherited.ESTIMATE_KIND,
      VINTAGE: inherited.VINTAGE,
    },
    sql`from (
  select *, ${call('eachOf', call('listOf', sql`member`, sql`grouping`))} as area from (
  ${told('stock-origin', 'IN')}
  union all
  ${told('emigrants', 'OUT')}
  ) as told
) as counted
group by area, composition, direction, partner, "SOURCE", "TIME_PERIOD"`,
  )
}
