/**
 * Give a source's identities a new key: every file is encrypted anew, and the old key destroyed when none needs it.
 *
 * Whenever it is stopped, every file opens, with the old key or the new one, and the next rotation goes on from there. Pseudonyms stay as they
 * are; a new version of theirs would part what was analysed before from what is analysed after.
 */
import { problem } from '../../problem.ts'
import { checkReason } from '../audit/entry.ts'
import { damaged, sealedOf, openFile } from './dataset-files.ts'
import type { Identities, Reason } from './identities.ts'
import { sealAnew } from './seal-anew.ts'

export interface Rotated {
  /** Version of the key that is in force now. */
  readonly version: number
  /** Files that were encrypted anew. */
  readonly files: number
}

/** @throws identities.missing, identities.destroyed, identities.damaged, audit.missing-reason */
export function rotateIdentities(at: Identities, source: string, reason: Reason): Rotated {
  checkReason(reason)
  const version = at.keyring.hold((held) => {
    // Two living versions are a rotation that was stopped: go on with it.
    const living = held.versions('identity', source)
    if (living.length === 0 && !held.destroyed(source)) throw problem('identities.missing', { source })
    if (living.length === 1) return held.renew('identity', source).version
    return held.newest('identity', source).version
  })
  let files = 0
  for (const path of sealedOf(at.folder, source)) {
    at.keyring.hold((held) => {
      const { sealed, key } = openFile(held, path)
      sealed.close()
      if (key.version >= version) return
      try {
        sealAnew(path, key.key, held.key('identity', source, version))
      } catch (error) {
        throw damaged(path, error)
      }
      files += 1
    })
  }
  at.keyring.hold((held) => {
    const used = sealedOf(at.folder, source).map((path) => {
      const { sealed, key } = openFile(held, path)
      sealed.close()
      return key.version
    })
    for (const living of held.versions('identity', source))
      if (living < version && !used.includes(living))
        held.retire('identity', source, living, reason.now.slice(0, 10))
    at.audit.append({
      at: reason.now,
      who: reason.who,
      purpose: reason.why,
      action: 'rotate',
      dataset: source,
      rows: null,
      outcome: 'done',
    })
  })
  return { version, files }
}
