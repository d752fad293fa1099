/**
 * Open the identities of a source for linkage: decrypted into the engine's memory, after the audit says who asked and why.
 */
import type { PrivateEngine, Texts } from '../../engine/private-duckdb.ts'
import { problem } from '../../problem.ts'
import { checkReason } from '../audit/entry.ts'
import { checkName, checkWhole, filesOf, openFile, outcomeOf, sealedPath } from './dataset-files.ts'
import type { OpenFile } from './dataset-files.ts'
import type { Identities, Reason } from './identities.ts'
import { unpacked } from './page.ts'
import { refuseExpired } from './retention.ts'

export interface OpenedIdentities {
  /** The relation in the engine: one row per record, every column a text. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
}

/** What is needed of the identities of a source; all where nothing is said. */
export interface Wanted {
  /** `pseudonym` among them; the others do not come into the engine. */
  readonly columns?: readonly string[]
  /** The others are not even looked at, so that one which is damaged stops nothing that has no need of it. */
  readonly deliveries?: readonly string[]
}

/**
 * Bind the identities of a source under a name, for as long as the engine is open. Every part of every file is looked at first, and an entry
 * of the audit is on the disk before the first row can be read; an opening that is refused has its entry too.
 *
 * @param name of the relation; `identities of SOURCE` where absent
 * @throws audit.missing-reason, identities.missing, identities.destroyed, identities.damaged, and what reading the root key throws
 */
export async function openIdentities(
  at: Identities,
  engine: PrivateEngine,
  source: string,
  reason: Reason,
  name = `identities of ${source}`,
  wanted: Wanted = {},
): Promise<OpenedIdentities> {
  checkReason(reason)
  checkName('source', source)
  const files: OpenFile[] = []
  const record = (rows: number | null, outcome: string) =>
    at.audit.append({
      at: reason.now,
      who: reason.who,
      action: 'open',
      dataset: source,
      purpose: reason.why,
      rows,
      outcome,
    })
  try {
    try {
      at.keyring.hold((held) => {
        refuseExpired(held, source, reason.now)
        for (const path of asked(at, source, wanted.deliveries)) files.push(openFile(held, path))
      })
      if (files.length === 0) throw problem('identities.missing', { source })
      for (const file of files) checkWhole(file)
    } catch (error) {
      record(null, outcomeOf(error))
      throw error
    }
    const all = files[0]?.sealed.head.columns ?? []
    const columns = all.filter((column) => wanted.columns?.includes(column) ?? true)
    const rows = files.reduce((sum, file) => sum + file.sealed.head.rows, 0)
    record(rows, 'done')
    await engine.take(name, columns, pagesOf(files))
    return { name, columns, rows }
  } finally {
    for (const { sealed } of files) sealed.close()
  }
}

function asked(at: Identities, source: string, deliveries: readonly string[] | undefined): readonly string[] {
  const all = filesOf(at.folder, source)
  if (deliveries === undefined) return all
  return deliveries.map((delivery) => {
    const path = sealedPath(at.folder, source, delivery)
    if (!all.includes(path))
      throw problem('identities.damaged', { source, delivery, what: 'their file is gone' })
    return path
  })
}

function* pagesOf(files: readonly OpenFile[]): Generator<Texts> {
  for (const { sealed, key } of files) for (const part of sealed.parts(key.key)) yield unpacked(part)
}
