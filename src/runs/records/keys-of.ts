/**
 * Make the record keys that tables are perturbed by: of each source that is counted, and of persons where moves are.
 */
import { openIdentityStore } from '../../store/identities/identities.ts'
import type { Key } from '../../store/identities/keyring.ts'
import type { Layout } from '../../store/layout.ts'
import type { Manifest } from '../../store/datasets.ts'
import { spine, spineName } from './persons.ts'
import { keysName } from './populations.ts'
import { makeRecordKeys } from './record-keys.ts'
import type { RecordRun } from './record-run.ts'
import { recordsName, recordsOf } from './standing.ts'
import type { Standing } from './standing.ts'

/** Who record keys are made for. */
const publication = 'publication'

/** Record keys of sources, and of persons where moves are counted. */
export async function keysOf(
  { place, engine, store, methods }: RecordRun,
  from: readonly string[],
  standing: readonly Standing[],
  contents: ReadonlyMap<string, string>,
): Promise<readonly { readonly step: string; readonly manifest: Manifest; readonly fresh: boolean }[]> {
  const key = recordKey(place)
  const made = []
  for (const one of new Set(from)) {
    const of = standing.find(({ source }) => source.id === one)
    const inputs = of === undefined ? [spineName] : of.deliveries.map(recordsName)
    const keyed = {
      step: keysName(one),
      units: of === undefined ? spine : recordsOf(of),
      ...(of === undefined ? { column: 'person', by: 'person' } : { column: 'record', by: 'unit' }),
      inputs: Object.fromEntries(inputs.map((name) => [name, contents.get(name) ?? ''])),
    }
    made.push({
      step: keyed.step,
      ...(await makeRecordKeys(keyed, key, methods.protection.modulus, engine, place.root, store)),
    })
  }
  return made
}

function recordKey(place: Layout): Key {
  const identities = openIdentityStore(place, { env: process.env, warn: () => undefined })
  try {
    return identities.keyring.newest('record-key', publication)
  } finally {
    identities.close()
  }
}
