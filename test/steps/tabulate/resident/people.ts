/** What the tables of persons followed through time are made of in tests: keys, and cells as short texts. */
import { dataset } from '../../../../src/sql/index.ts'
import type { Relation } from '../../../../src/sql/index.ts'
import { lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import type { ResidentTable } from '../../../../src/steps/tabulate/resident/cells.ts'
import { ask } from '../../ask.ts'
import { modulus } from '../counted/world.ts'

export const about = { area: 'XSA', source: 'border', vintage: '2024-12-31', residence: 'RULE_12_16' }

/** Largest change of the perturbation that moves. */
export const most = 3
export const moving = lookupTable(makePtable({ D: most, V: 2 }), modulus)

export const keys = dataset('keys', ['person', 'record_key'])
export const keyed = {
  name: 'keys',
  sql: `select cast(range as bigint) as person, cast(hash(range) % ${modulus} as bigint) as record_key from range(0, 2000)`,
}

/** A table of its perturbed cells, in one query. */
export const whole = ({ perturbed, publish }: ResidentTable): Relation => publish(perturbed)

type Given = { readonly name: string; readonly sql: string }

/** Cells as "CODE … value status", by the named dimensions. */
export async function told(
  published: Relation,
  given: readonly Given[],
  named: readonly string[],
): Promise<readonly string[]> {
  const rows = await ask(published, given, named)
  return rows.map((row) =>
    [...named.map((name) => row[name]), row['OBS_VALUE'] ?? '-', row['OBS_STATUS']].join(' '),
  )
}
