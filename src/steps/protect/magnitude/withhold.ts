/**
 * Publish cells but for those that are withheld: value missing, with its reason in the codes of SDMX.
 *
 * OBS_STATUS is Q (missing, suppressed); CONF_STATUS is A where a rule withholds the cell itself and D where it is withheld for the sake of
 * others. All primary cells have the code A, whatever the rule: a code for dominance by one would say that one contributor has most of it.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/**
 * @param cells one row per cell: the dimensions and `value`
 * @param pattern one row per cell that is withheld: the dimensions, and `withheld`: primary or secondary
 * @returns one row per cell: the dimensions, OBS_VALUE, OBS_STATUS (A, Q), CONF_STATUS (F, A, D), REASON_MISSING (SUPPRESSED, or null)
 */
export const withhold = (cells: Relation, dimensions: readonly string[], pattern: Relation): Relation =>
  relation(
    'cells without those withheld',
    [...dimensions, 'OBS_VALUE', 'OBS_STATUS', 'CONF_STATUS', 'REASON_MISSING'],
    'Cells as they are published; those withheld are missing',
    sql`select ${join(dimensions.map((d) => sql`c.${id(d)}`))},
case when p.withheld is null then c.value end as ${id('OBS_VALUE')},
case when p.withheld is null then 'A' else 'Q' end as ${id('OBS_STATUS')},
case when p.withheld is null then 'F' when p.withheld = 'primary' then 'A' else 'D' end as ${id('CONF_STATUS')},
case when p.withheld is not null then 'SUPPRESSED' end as ${id('REASON_MISSING')}
from ${cells} as c
left join (select ${names([...dimensions, 'withheld'])} from ${pattern}) as p
on ${join(
      dimensions.map((d) => sql`p.${id(d)} = c.${id(d)}`),
      ' and ',
    )}`,
  )
