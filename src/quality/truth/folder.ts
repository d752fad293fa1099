/**
 * The folder of a known truth as relations: the Parquet files that an invented country leaves beside its agencies' files
 * (synth/country/truth.ts says what each column means).
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Engine } from '../../engine/engine.ts'
import { problem } from '../../problem.ts'
import { dataset } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { truthFile, truthLayouts } from '../../synth/country/truth.ts'

type File = Parameters<typeof truthFile>[0]

const names: readonly File[] = [
  'persons',
  'spells',
  'moves',
  'trips',
  'permits',
  'asylum',
  'displaced',
  'records',
]

function of(name: File): Relation {
  const layout = truthLayouts.find(({ file }) => file === truthFile(name))
  return dataset(`truth/${name}`, layout?.columns.map((column) => column.name) ?? [])
}

/** The truth's tables, a row per person, spell of residence, move, journey, permit, application for asylum, displacement within the country, and row of a delivered file. */
export const truth = {
  persons: of('persons'),
  spells: of('spells'),
  moves: of('moves'),
  trips: of('trips'),
  permits: of('permits'),
  asylum: of('asylum'),
  displaced: of('displaced'),
  records: of('records'),
}

/**
 * Make the files of `folder` readable under the names of `truth`.
 *
 * @throws quality.missing-truth where one is not there
 */
export async function bindTruth(engine: Engine, folder: string): Promise<void> {
  const missing = names.filter((name) => !existsSync(join(folder, `${name}.parquet`)))
  if (missing.length > 0)
    throw problem('quality.missing-truth', { folder, missing: missing.map((name) => `${name}.parquet`) })
  for (const name of names) await engine.bind(`truth/${name}`, resolve(folder, `${name}.parquet`))
}
