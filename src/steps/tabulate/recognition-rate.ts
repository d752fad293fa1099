/**
 * Recognition of asylum claims, per cent of decisions on the substance (recognised + other protection + rejected).
 *
 * REFUGEE: recognised under the Convention; PROTECTION: with other protection added. Cases closed otherwise do not count.
 * Source: UNHCR, refugee recognition rate and total recognition rate (Global Trends, annex notes).
 */
import { call, id, sql, values } from '../../sql/index.ts'
import { derive, inherited } from './derive.ts'
import type { Formula } from './formula.ts'

export const recognitionRate: Formula = ({ table, input, countries }) => {
  const decided = (decision: string) =>
    sql`coalesce(sum("OBS_VALUE") filter (where "DECISION" = ${decision}), 0)`
  const sides = (
    area: string,
    partner: string,
    where: string,
  ) => sql`select ${area === '_T' ? sql`'_T'` : id(area)} as area, ${partner === '_T' ? sql`'_T'` : id(partner)} as partner,
    "UNIT_MEASURE", "TIME_PERIOD", "DECISION", "OBS_VALUE", "ESTIMATE_KIND", "SOURCE", "VINTAGE"
  from ${input('asylum-decisions')}${where === '' ? sql`` : sql` where ${id(where)} in ${values(countries)}`}`
  return derive(
    table,
    {
      REF_AREA: sql`area`,
      COUNTERPART_AREA: sql`partner`,
      RATE: sql`rate`,
      OBS_VALUE: sql`100 * (recognised + case when rate = 'PROTECTION' then other else 0 end) / (recognised + other + rejected)`,
      OBS_STATUS: sql`'A'`,
      REASON_MISSING: call('toText', sql`null`),
      ESTIMATE_KIND: sql`kind`,
      SOURCE: sql`source`,
      VINTAGE: sql`vintage`,
    },
    sql`from (
  select area, partner, "UNIT_MEASURE", "TIME_PERIOD", ${decided('RECOGNISED')} as recognised, ${decided('OTHER_PROTECTION')} as other, ${decided('REJECTED')} as rejected,
    ${inherited.ESTIMATE_KIND} as kind, ${inherited.SOURCE} as source, ${inherited.VINTAGE} as vintage
  from (
  ${sides('REF_AREA', 'COUNTERPART_AREA', '')}
  union all
  ${sides('REF_AREA', '_T', 'REF_AREA')}
  union all
  ${sides('_T', 'COUNTERPART_AREA', 'COUNTERPART_AREA')}
  ) as decisions
  group by area, partner, "UNIT_MEASURE", "TIME_PERIOD"
) as totals
cross join (values ('REFUGEE'), ('PROTECTION')) as rates (rate)
where recognised + other + rejected > 0`,
  )
}
