/**
 * Take the identities of a delivery apart: encrypt them in a file of their own, and give back what may stand in their place.
 *
 * What comes back is a relation of record ids and pseudonyms in the engine's memory; joined with the other columns it makes the dataset
 * for analysis, in which the id stands no longer. Plain values never reach the disk, a query or a message.
 */
import { rmSync } from 'node:fs'
import { settle } from '../../durable.ts'
import type { PrivateEngine, Texts } from '../../engine/private-duckdb.ts'
import { Problem, problem } from '../../problem.ts'
import type { Relation } from '../../sql/index.ts'
import { pseudonyms } from '../../steps/protect/keys/pseudonym.ts'
import { checkReason } from '../audit/entry.ts'
import { checkName, checkWhole, filesOf, makingOf, openFile, pathOf } from './dataset-files.ts'
import type { Identities, Reason } from './identities.ts'
import type { Held, Key } from './keyring.ts'
import { packed, pageRows, unpacked } from './page.ts'
import { checkRecords, keepRows, pageOf, place } from './waiting-rows.ts'
import { refuseExpired } from './retention.ts'
import { sealTo } from './sealed-file.ts'
import type { Head } from './sealed-file.ts'
import { sealAnew } from './seal-anew.ts'

export interface GivenIdentities {
  readonly source: string
  /** Name of the delivery, such as its period; one of the same name is replaced. */
  readonly delivery: string
  /** Where they stand now: one row per record. */
  readonly from: Relation
  /** Column with the record's id. */
  readonly record: string
  /** Columns that nobody but linkage may see: names, documents, dates of birth. They are kept as texts. */
  readonly columns: readonly string[]
  /** What the pseudonym is made of; the record's id where absent. */
  readonly identifier?: { readonly type: string; readonly columns: readonly string[] }
  /** Last day on which the source's identities may be kept, inclusive; null: without an end. The latest stands, a change is audited. */
  readonly retention: string | null
  /** What is the same however often a record is delivered: a column, and what tells its values from others of the source. */
  readonly unit?: { readonly column: string; readonly scope: string }
  /** Name of the relation with a row per record: the record's id, `pseudonym`, and `unit` where it is asked for. */
  readonly pseudonyms: string
}

export interface WrittenIdentities {
  readonly rows: number
  /** Records whose identifier is not there, and that have no pseudonym. */
  readonly without: number
  readonly columns: readonly string[]
}

/**
 * Encrypt the identities of a delivery, and keep their pseudonyms in the engine.
 *
 * @throws identities.invalid-name, identities.invalid-records, identities.other-columns, identities.destroyed, identities.unreadable-rows,
 *   audit.missing-reason, and what reading the root key throws
 */
export async function writeIdentities(
  at: Identities,
  engine: PrivateEngine,
  given: GivenIdentities,
  reason: Reason,
): Promise<WrittenIdentities> {
  const { source, delivery, record } = given
  checkReason(reason)
  checkName('source', source)
  checkName('delivery', delivery)
  const plain = [record, ...given.columns.filter((column) => column !== record)]
  for (const column of ['pseudonym', place])
    if (plain.includes(column))
      throw problem('identities.invalid-name', { what: 'column', found: column, expected: 'another name' })
  const columns = ['pseudonym', ...plain]
  const keys = at.keyring.hold((held) => begin(at, held, given, reason))
  const waiting = `identities of ${source}/${delivery} to be written`
  try {
    const rows = await keepRows(engine, given, plain, waiting)
    await checkRecords(engine, given, waiting, rows)
    const path = pathOf(at.folder, source, delivery)
    const made = makingOf(path)
    try {
      const sealer = sealTo(made, keys.identity.key, {
        source,
        delivery,
        key: keys.identity.version,
        columns,
        rows,
      })
      let without = 0
      try {
        for (let from = 0; from < rows; from += pageRows) {
          const page = (await engine.columns(pageOf(waiting, plain, from))) as Texts
          const names = pseudonymsOf(keys.pseudonym.key, page, given)
          without += names.filter((name) => name === null).length
          sealer.add(packed({ pseudonym: names, ...page }))
        }
        sealer.finish()
      } finally {
        sealer.close()
      }
      at.keyring.hold((held) => {
        refuseExpired(held, source, reason.now)
        sameColumns(held, filesOf(at.folder, source), path, columns)
        // A rotation may have gone by while the pages were written.
        if (held.newest('identity', source).version !== keys.identity.version)
          sealAnew(made, keys.identity.key, held.newest('identity', source))
        at.audit.append({
          at: reason.now,
          who: reason.who,
          purpose: reason.why,
          action: 'write',
          dataset: `${source}/${delivery}`,
          rows,
          outcome: 'done',
        })
        settle(made, path)
      })
      await keepPseudonyms(at, engine, path, keys.pseudonym.key, given)
      return { rows, without, columns }
    } finally {
      rmSync(made, { force: true })
    }
  } finally {
    await engine.drop(waiting)
  }
}

function begin(
  at: Identities,
  held: Held,
  { source, retention }: GivenIdentities,
  { who, why, now }: Reason,
): { readonly identity: Key; readonly pseudonym: Key } {
  const before = held.retention().find((kept) => kept.source === source)
  refuseExpired(held, source, now)
  held.retain(source, retention)
  refuseExpired(held, source, now)
  if (before?.until !== retention)
    at.audit.append({
      at: now,
      who,
      purpose: `${why} (until ${retention ?? 'no date'})`,
      action: 'retain',
      dataset: source,
      rows: null,
      outcome: 'done',
    })
  return { identity: held.newest('identity', source), pseudonym: held.newest('pseudonym', source) }
}

function pseudonymsOf(
  key: Uint8Array,
  page: Texts,
  { identifier, record }: GivenIdentities,
): readonly (string | null)[] {
  const rows = (columns: readonly string[]) =>
    (page[record] ?? []).map((_, i) => columns.map((column) => page[column]?.[i] ?? null))
  if (identifier !== undefined) return pseudonyms(key, identifier.type, rows(identifier.columns))
  return pseudonyms(
    key,
    'record',
    (page[record] ?? []).map((text) => [hex(text ?? '')]),
  )
}

/** As hexadecimal digits, so that ids which differ in a sign or a letter's case only have different pseudonyms. */
const hex = (text: string): string => Buffer.from(text).toString('hex')

const unitsOf = (key: Uint8Array, numbers: readonly (string | null)[], scope: string) =>
  pseudonyms(
    key,
    'unit',
    numbers.map((number) => [hex(`${scope}/${number ?? ''}`)]),
  )

function sameColumns(
  held: Held,
  paths: readonly string[],
  replaced: string,
  columns: readonly string[],
): void {
  const head = paths
    .filter((path) => path !== replaced)
    .reduce<Head | undefined>((found, path) => found ?? headOf(held, path), undefined)
  if (head === undefined) return
  const { source, columns: expected } = head
  if (expected.join('\n') !== columns.join('\n'))
    throw problem('identities.other-columns', { source, found: columns, expected })
}

/** What a file says of itself; undefined where it is damaged: what is to be written may be what mends it. */
function headOf(held: Held, path: string): Head | undefined {
  try {
    const { sealed } = openFile(held, path)
    sealed.close()
    return sealed.head
  } catch (error) {
    if (error instanceof Problem && error.code === 'identities.damaged') return undefined
    throw error
  }
}

/** Read back from what was written, which so is seen to open. */
async function keepPseudonyms(
  at: Identities,
  engine: PrivateEngine,
  path: string,
  key: Uint8Array,
  { record, unit, pseudonyms: name }: GivenIdentities,
): Promise<void> {
  const file = at.keyring.hold((held) => openFile(held, path))
  try {
    checkWhole(file)
    const pages = function* pages(): Generator<Texts> {
      for (const part of file.sealed.parts(file.key.key)) {
        const page = unpacked(part)
        const plain = { [record]: page[record] ?? [], pseudonym: page['pseudonym'] ?? [] }
        yield unit === undefined
          ? plain
          : { ...plain, unit: unitsOf(key, page[unit.column] ?? [], unit.scope) }
      }
    }
    await engine.take(name, [record, 'pseudonym', ...(unit === undefined ? [] : ['unit'])], pages())
  } finally {
    file.sealed.close()
  }
}
