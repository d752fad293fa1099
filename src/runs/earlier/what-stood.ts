/**
 * What stood at a moment: the receipts of provided files, and the deliveries of records with the files that they were then.
 */
import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { replaceFile } from '../../durable.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import { recordsPath } from '../../intake/accepted.ts'
import { recordsWith } from '../../intake/earlier-records.ts'
import { hashPath } from '../../intake/whole-records.ts'
import { problem } from '../../problem.ts'
import type { Standards } from '../../standards/standards.ts'
import type { Catalog, Receipt } from '../../store/catalog.ts'
import { openIntakeCatalog } from '../../store/intake-catalog.ts'
import { keptDelivery } from '../../store/kept-delivery.ts'
import type { Layout } from '../../store/layout.ts'
import { linkOrCopy } from '../../store/link-or-copy.ts'
import { standingRecords } from '../records/standing.ts'
import type { Standing } from '../records/standing.ts'

/**
 * The receipts of provided files, the files themselves brought into the place where the state is made again.
 *
 * @throws earlier.nothing-stood where a file had not come, drill.delivery where it is not as it came
 */
export async function receiptsAt(
  given: ReadEdition,
  place: Layout,
  earlier: Layout,
  catalog: Catalog,
  at: string,
): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = []
  for (const source of given.sources)
    for (const file of source.files) {
      const receipt = catalog.receiptAt(source.id, file.name, at)
      if (receipt === undefined)
        throw problem('earlier.nothing-stood', { at, source: `${source.id}/${file.name}`, first: null })
      const kept = await keptDelivery(place, catalog, receipt)
      linkOrCopy(kept, join(earlier.deliveries, basename(kept)))
      receipts.push(receipt)
    }
  return receipts
}

/**
 * The deliveries of records that stood, their files brought into the place where the state is made again.
 *
 * @param note told which deliveries were read anew since
 * @throws earlier.nothing-stood, earlier.lost-records
 */
export async function standingAt(
  given: ReadEdition,
  standards: Standards,
  place: Layout,
  earlier: Layout,
  at: string,
  note: (line: string) => void,
): Promise<readonly Standing[]> {
  const standing = standingRecords(place, given, standards.recordTypes, at)
  const catalog = openIntakeCatalog(place.catalog)
  try {
    if (standing.length > 0 && standing.every(({ deliveries }) => deliveries.length === 0)) {
      const decided = standing.flatMap(({ source }) => catalog.decisions(source.id).map((one) => one.at))
      throw problem('earlier.nothing-stood', {
        at,
        source: standing.map(({ source }) => source.id).join(', '),
        first: decided.toSorted()[0] ?? null,
      })
    }
    for (const { deliveries } of standing)
      for (const { source, sha256, name: file } of deliveries) {
        const content = catalog.look(source, sha256, at)?.records ?? undefined
        const found = await recordsWith(place, source, sha256, content)
        if (found === undefined) throw problem('earlier.lost-records', { source, file, sha256, at })
        if (found.path !== recordsPath(place, source, sha256))
          note(`${source}/${file} was read anew since; its records are those of then`)
        const target = recordsPath(earlier, source, sha256)
        rmSync(target, { force: true })
        linkOrCopy(found.path, target)
        replaceFile(hashPath(target), `${found.content}\n`)
      }
    return standing
  } finally {
    catalog.close()
  }
}
