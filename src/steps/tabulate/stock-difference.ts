/**
 * How far a source stands from the reference source at the same date: 100 · (told − reference) / reference, per cent.
 *
 * The table's definition names the reference (the newest UN DESA matrix): the one source that an input is fixed to.
 */
import { sql } from '../../sql/index.ts'
import { derive } from './derive.ts'
import type { Formula } from './formula.ts'

export const stockDifference: Formula = ({ table, input }) => {
  const reference = table.inputs.flatMap((given) => given.where['SOURCE'] ?? [])[0] ?? ''
  return derive(
    table,
    {
      REF_AREA: sql`told."REF_AREA"`,
      COUNTERPART_AREA: sql`told."COUNTERPART_AREA"`,
      SOURCE: sql`told."SOURCE"`,
      TIME_PERIOD: sql`told."TIME_PERIOD"`,
      OBS_VALUE: sql`100 * (told."OBS_VALUE" - un."OBS_VALUE") / nullif(un."OBS_VALUE", 0)`,
      OBS_STATUS: sql`case when un."OBS_VALUE" = 0 then 'M' when told."OBS_VALUE" is null or un."OBS_VALUE" is null then 'O' when told."TYPE_OF_DATA" is distinct from un."TYPE_OF_DATA" then 'D' else 'A' end`,
      REASON_MISSING: sql`case when un."OBS_VALUE" = 0 then 'NO_DENOMINATOR' when told."OBS_VALUE" is null or un."OBS_VALUE" is null then 'NOT_AVAILABLE' end`,
      TYPE_OF_DATA: sql`told."TYPE_OF_DATA"`,
      ESTIMATE_KIND: sql`told."ESTIMATE_KIND"`,
      VINTAGE: sql`told."VINTAGE"`,
    },
    sql`from ${input('stock-told')} as told
join ${input('stock-told')} as un
  on un."SOURCE" = ${reference} and un."REF_AREA" = told."REF_AREA"
  and un."COUNTERPART_AREA" = told."COUNTERPART_AREA" and un."TIME_PERIOD" = told."TIME_PERIOD"
where told."SOURCE" <> ${reference}`,
  )
}
