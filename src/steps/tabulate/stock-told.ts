/**
 * The same corridor as each source tells it: the stock of both sexes, beside the census or yearbook of the destination.
 *
 * A census may be reported several times, by birth and by citizenship: here birth goes before citizenship, then the report
 * with the larger count; `stock-census` keeps them all. A census date becomes its year.
 */
import { call, join, names, sql } from '../../sql/index.ts'
import { derive } from './derive.ts'
import type { Formula } from './formula.ts'

const kept = [
  'OBS_VALUE',
  'OBS_STATUS',
  'TYPE_OF_DATA',
  'ESTIMATE_KIND',
  'VINTAGE',
  'REASON_MISSING',
] as const

export const stockTold: Formula = ({ table, input }) => {
  const key = [sql`"REF_AREA"`, sql`"COUNTERPART_AREA"`, sql`"SOURCE"`]
  return derive(
    table,
    {
      OBS_STATUS: sql`"OBS_STATUS"`,
      TYPE_OF_DATA: sql`"TYPE_OF_DATA"`,
      ESTIMATE_KIND: sql`"ESTIMATE_KIND"`,
      REASON_MISSING: sql`"REASON_MISSING"`,
      OBS_VALUE: sql`"OBS_VALUE"`,
    },
    sql`from (
  select ${join(key)}, "TIME_PERIOD", ${names(kept)} from ${input('stock-origin')} where "SEX" = '_T'
  union all
  select ${join(key)}, "TIME_PERIOD", ${names(kept)} from (
    select ${join(key)}, substr("TIME_PERIOD", 1, 4) as "TIME_PERIOD", ${names(kept)},
      row_number() over (
        partition by ${join(key)}, substr("TIME_PERIOD", 1, 4)
        order by ${call('ascending', sql`"TYPE_OF_DATA"`)}, "OBS_VALUE" desc nulls last, ${call('ascending', sql`"REPORT"`)}
      ) as choice
    from ${input('stock-census')} where "SEX" = '_T' and "AGE" = '_T'
  ) as ranked where choice = 1
) as told`,
  )
}
