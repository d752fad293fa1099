/**
 * Whether what was sealed of a delivery, its bytes or its identities, is there and opens, every part of it. Nothing of it is kept or shown.
 */
import { existsSync } from 'node:fs'
import { Problem } from '../../problem.ts'
import { checkName, checkWhole, openFile, sealedPath } from './dataset-files.ts'
import type { Identities } from './identities.ts'

/**
 * @returns false where the file is gone or is not as it was written
 * @throws identities.destroyed, and what reading the root key throws
 */
export function isWhole(at: Identities, source: string, delivery: string): boolean {
  checkName('source', source)
  checkName('delivery', delivery)
  const path = sealedPath(at.folder, source, delivery)
  if (!existsSync(path)) return false
  try {
    const file = at.keyring.hold((held) => openFile(held, path))
    try {
      checkWhole(file)
    } finally {
      file.sealed.close()
    }
    return true
  } catch (error) {
    if (error instanceof Problem && error.code === 'identities.damaged') return false
    throw error
  }
}
