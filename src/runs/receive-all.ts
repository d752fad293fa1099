/**
 * Receive what the sources of an edition hand over.
 */
import { join } from 'node:path'
import type { ReadEdition } from '../edition/read-edition.ts'
import { Problem } from '../problem.ts'
import type { Catalog, Receipt } from '../store/catalog.ts'
import type { Layout } from '../store/layout.ts'
import { receive } from '../store/receive.ts'
import type { Progress } from './progress.ts'

/** Receive every file; all that is wrong is noted, then the first is thrown. */
export async function receiveAll(
  given: ReadEdition,
  place: Layout,
  catalog: Catalog,
  progress: Progress,
  now: string,
): Promise<{ receipts: readonly Receipt[]; arrived: readonly string[] }> {
  const receipts: Receipt[] = []
  const arrived: string[] = []
  const wrong: Problem[] = []
  for (const source of given.sources) {
    for (const file of source.files) {
      try {
        const receipt = await receive(
          join(source.dir, file.name),
          source.id,
          file,
          place.deliveries,
          catalog,
          now,
          (line) => progress.note(line),
        )
        receipts.push(receipt)
        catalog.keepCame({ ...receipt, at: now })
        if (receipt.received === now) {
          arrived.push(`${source.id}/${file.name}`)
          progress.note(
            `received ${source.id}/${file.name}: ${receipt.rows} rows, ${receipt.bytes} bytes, SHA-256 ${receipt.sha256.slice(0, 12)}`,
          )
        }
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        wrong.push(error)
      }
    }
  }
  for (const also of wrong.slice(1)) progress.note(`${also.message} ${also.hint}`)
  if (wrong[0] !== undefined) throw wrong[0]
  return { receipts, arrived }
}
