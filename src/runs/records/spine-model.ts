/**
 * The linkage model of an edition's spine: the one that `spine.model` in methods.yaml names, or the standard one of records.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Methods } from '../../edition/methods.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import { compared } from '../../link/spine-entries.ts'
import { tryModel } from '../../link/try-model.ts'
import { problem } from '../../problem.ts'
import type { LinkModel } from '../../steps/link/model/model.ts'
import { readModel } from '../../steps/link/model/read-model.ts'

const standardModel = fileURLToPath(new URL('../../../standards/linkage/records.yaml', import.meta.url))

/**
 * @returns the model, and its text, which says whether a spine was made by another one
 * @throws read.missing-file, and what is wrong with its text (link.invalid-model)
 */
export function spineModel(
  dir: string,
  { spine }: Pick<Methods, 'spine'>,
): { readonly text: string; readonly model: LinkModel } {
  const path = spine.model === undefined ? standardModel : join(dir, spine.model)
  if (!existsSync(path)) throw problem('read.missing-file', { file: spine.model ?? 'records.yaml', path })
  const text = readFileSync(path, 'utf8')
  return { text, model: readModel(text, path) }
}

/**
 * Try the model against what entries of the spine are compared by, before any record is there.
 *
 * @throws read.missing-file, link.invalid-model, link.invalid-column, link.unknown-column, link.unsupported-column
 */
export async function trySpineModel({ dir, methods }: Pick<ReadEdition, 'dir' | 'methods'>): Promise<void> {
  if (methods !== undefined) await tryModel(spineModel(dir, methods).model, ['id', ...compared])
}
