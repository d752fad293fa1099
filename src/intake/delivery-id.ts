/**
 * By what a delivery is known in the catalog and in the names of its files: the SHA-256 of its bytes, so that a file that comes twice is one.
 *
 * Files without rows are alike whatever month they are for: a header is a header. The first is known by its bytes; one that has the same
 * bytes and another name is a delivery of its own, known by the SHA-256 of both. Its bytes are kept once, under their own.
 */
import { createHash } from 'node:crypto'
import type { IntakeCatalog } from '../store/intake-catalog.ts'

/**
 * @param sha256 of the bytes
 * @param name of the file as it came
 */
export function deliveryId(
  catalog: Pick<IntakeCatalog, 'delivery'>,
  source: string,
  sha256: string,
  name: string,
): string {
  const known = catalog.delivery(source, sha256)
  if (known === undefined || known.verdict === 'refused' || known.rows > 0 || known.name === name)
    return sha256
  return createHash('sha256').update(`${sha256} ${name}`).digest('hex')
}
