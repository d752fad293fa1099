/** A survey of eight persons whose estimates can be made by hand, and words to ask for its cells. */
import { dataset } from '../../../../src/sql/index.ts'
import type { Relation } from '../../../../src/sql/index.ts'
import { readReliability } from '../../../../src/standards/read-reliability.ts'
import type { Reliability } from '../../../../src/standards/reliability.ts'
import type { Table } from '../../../../src/standards/table.ts'
import { estimateTable } from '../../../../src/steps/tabulate/estimated/estimate-table.ts'
import type { EstimatePolicy } from '../../../../src/steps/tabulate/estimated/estimate-table.ts'
import { ask, tableOf } from '../../ask.ts'
import { attributes, frame, records, still } from '../counted/world.ts'
import type { Records } from '../counted/world.ts'

export const scheme = readReliability('survey')

/** The same classes, for surveys of a handful. */
export const lenient: Reliability = { ...scheme, least_records: 1 }

/** Two strata, of three units and of two. */
export const people = records(
  'survey',
  'stratum psu weight sex age country_of_birth citizenship labour_status education arrival',
  `A,1,10,F,30,BFA,BFA,EMP,L1,2023-06-01
  A,1,10,M,40,CIV,CIV,EMP,L1,
  A,2,10,F,20,CIV,CIV,UNE,L2,
  A,3,10,M,50,MLI,CIV,OLF,L0,2001-05-01
  A,3,10,F,10,CIV,CIV,,L0,
  B,1,20,F,33,BFA,BFA,EMP,L3,2020-01-01
  B,2,20,M,61,CIV,CIV,EMP,L0,
  B,2,20,M,8,FRA,CIV,,,2022-12-01`,
)

export const over = ({ name, columns }: Records): Relation => dataset(name, columns)

export const estimated = (
  given: Records,
  table: Table | string,
  policy: Partial<EstimatePolicy> = {},
): ReturnType<typeof estimateTable> =>
  estimateTable(typeof table === 'string' ? tableOf(table) : table, over(given), frame, {
    table: still,
    attributes,
    reliability: lenient,
    ...policy,
  })

/** Cells whose every dimension but the named ones is a total, as "CODE … value cv status". */
export async function shown(
  given: Records,
  table: string,
  named: readonly string[],
  policy: Partial<EstimatePolicy> = {},
): Promise<readonly string[]> {
  const apart = ['REF_AREA', 'SOURCE', 'TIME_PERIOD', ...named]
  const totals = tableOf(table).dimensions.filter((name) => !apart.includes(name))
  const rows = await ask(estimated(given, table, policy).published, [given], named)
  return rows
    .filter((row) => totals.every((name) => row[name] === '_T'))
    .map((row) =>
      [...named.map((name) => row[name]), row['OBS_VALUE'] ?? '-', row['CV'] ?? '-', row['OBS_STATUS']].join(
        ' ',
      ),
    )
}
