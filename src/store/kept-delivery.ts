/**
 * A delivery of a provided table as it was kept, looked at byte by byte before it is used again.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hashFile } from '../hash-file.ts'
import { problem } from '../problem.ts'
import type { Problem } from '../problem.ts'
import type { Catalog, Receipt } from './catalog.ts'
import type { Layout } from './layout.ts'

/** Path of a kept delivery whose bytes are those that arrived. @throws drill.delivery */
export async function keptDelivery(
  place: Layout,
  catalog: Catalog,
  { source, file, sha256 }: Pick<Receipt, 'source' | 'file' | 'sha256'>,
): Promise<string> {
  const path = join(place.deliveries, `${sha256}.csv`)
  const refuse = (found: string): Problem =>
    problem('drill.delivery', { file: `${source}/${file}`, sha256, found })
  if (catalog.receipt(sha256, source, file) === undefined) throw refuse('the catalog has no receipt for it')
  if (!existsSync(path)) throw refuse(`there is no file ${sha256.slice(0, 16)}….csv in .corridor/deliveries`)
  const hash = await hashFile(path)
  if (hash !== sha256) throw refuse(`its bytes have changed, they give the hash ${hash.slice(0, 16)}`)
  return path
}
