/**
 * The deliveries that the edition's files are now, as far as they were received: what `show` prints as paths.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadEdition } from '../edition/read-edition.ts'
import { layout } from '../store/layout.ts'
import type { Received } from './plan.ts'

export function lastDeliveries(editionDir: string, given: ReadEdition): readonly Received[] {
  const { deliveries } = layout(editionDir)
  return given.sources.flatMap((source) =>
    source.files.flatMap((file) => {
      const path = join(source.dir, file.name)
      if (!existsSync(path)) return []
      const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
      return existsSync(join(deliveries, `${sha256}.csv`))
        ? [{ source: source.id, file: file.name, sha256 }]
        : []
    }),
  )
}
