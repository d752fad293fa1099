/**
 * Abel and Cohen: bilateral flows estimated from the UN's stocks by six methods, over five-year periods from 1990.
 *
 * One column per method and sex (or kind of flow), because all six tell of the same corridor. The source leaves zeros
 * out, and all six methods cover the same countries: where one method has a flow, the others' silence is a zero.
 */
import { from, iso3, type Delivery } from './delivery.ts'

const methods = ['sd_drop_neg', 'sd_rev_neg', 'mig_rate', 'da_min_open', 'da_min_closed', 'da_pb_closed']

const wide = (file: string, which: readonly string[], columns: Readonly<Record<string, string>>): string => `
  select dest_iso3 as REF_AREA, orig_iso3 as COUNTERPART_AREA, period_start as TIME_PERIOD,
    ${which
      .flatMap((method) =>
        Object.entries(columns).map(
          ([column, suffix]) =>
            `coalesce(any_value(${column}) filter (method = '${method}'), 0)::bigint as ${method.toUpperCase()}_${suffix}`,
        ),
      )
      .join(',\n    ')}
  from ${file}
  where dest_iso3 in ${iso3} or orig_iso3 in ${iso3}
  group by dest_iso3, orig_iso3, period_start
  having ${Object.keys(columns)
    .map((column) => `max(${column}) > 0`)
    .join(' or ')}
  order by dest_iso3, orig_iso3, period_start`

export const flowsAbelCohen = (folder: string): readonly Delivery[] => [
  {
    source: 'abel-cohen-2022',
    name: 'flows.csv',
    sql: wide(from(folder, 'abel_cohen_2022_flows_od_sex.csv.gz'), methods, {
      male: 'M',
      female: 'F',
      total: 'T',
    }),
  },
  {
    source: 'abel-cohen-2022',
    name: 'flow-types.csv',
    sql: wide(from(folder, 'abel_cohen_2022_flow_types.csv.gz'), methods.slice(3), {
      outward: 'OUTWARD',
      return: 'RETURN',
      transit: 'TRANSIT',
    }),
  },
]
