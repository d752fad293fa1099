/**
 * Which identities are kept, from how many deliveries, under which key and until when. Heads of files are read, and nothing is opened.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from './dataset-files.ts'
import type { Identities } from './identities.ts'
import { openSealed } from './sealed-file.ts'

export interface KeptIdentities {
  readonly source: string
  readonly deliveries: number
  readonly rows: number
  /** Newest version of the key under which one of its files lies. */
  readonly key: number
  /** Last day, inclusive; null: without an end. */
  readonly until: string | null
  readonly destroyed: boolean
}

/** In the order of the sources' names. */
export function keptIdentities(at: Identities): readonly KeptIdentities[] {
  if (!existsSync(at.folder)) return []
  const sources = readdirSync(at.folder)
    .filter((name) => statSync(join(at.folder, name)).isDirectory())
    .toSorted()
  return at.keyring.hold((held) =>
    sources.map((source) => {
      const heads = filesOf(at.folder, source).map((path) => {
        const sealed = openSealed(path)
        sealed.close()
        return sealed.head
      })
      return {
        source,
        deliveries: heads.length,
        rows: heads.reduce((sum, head) => sum + head.rows, 0),
        key: Math.max(0, ...heads.map((head) => head.key)),
        until: held.retention().find((one) => one.source === source)?.until ?? null,
        destroyed: held.destroyed(source),
      }
    }),
  )
}
