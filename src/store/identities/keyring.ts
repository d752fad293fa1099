/**
 * The keyring: keys by purpose, domain (a source, as a rule) and version; made when they are first asked for, changed, and destroyed.
 *
 * Every change is one replacement of one file under a lock, so a process that is killed leaves the old state or the new one, and
 * processes beside each other lose nothing. A key that is given out is derived (HKDF) from the secret that was drawn for its name.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '../../problem.ts'
import { deriveKey } from '../../steps/protect/keys/derive-key.ts'
import { exclusively } from '../exclusive.ts'
import { changeRootKey, fingerprint, readRootKey } from './root-key.ts'
import type { KeyPlace } from './root-key.ts'
import { sealedIn } from './sealed-in.ts'
import { readKeyFile, tidyKeyFile, unwrap, wrap, writeKeyFile } from './wrapped-keys.ts'
import type { KeyEntry, KeyFile, StoredPurpose } from './wrapped-keys.ts'

export interface Key {
  readonly version: number
  readonly key: Uint8Array
}

export interface Retention {
  readonly source: string
  /** Last day, inclusive; null: without an end. */
  readonly until: string | null
}

/** What can be done while no other process touches the keys. */
export interface Held {
  /** The newest key, made where there is none. */
  newest(purpose: StoredPurpose, domain: string): Key
  /** A key that is there. */
  key(purpose: StoredPurpose, domain: string, version: number): Key
  /** Versions that live, ascending. */
  versions(purpose: StoredPurpose, domain: string): readonly number[]
  /** Make the next version; those before it live on. */
  renew(purpose: StoredPurpose, domain: string): Key
  /** Destroy one version. */
  retire(purpose: StoredPurpose, domain: string, version: number, on: string): void
  retain(source: string, until: string | null): void
  retention(): readonly Retention[]
  /** Destroy all keys of a source, for good: new ones cannot be made under its name. */
  destroy(source: string, on: string): void
  destroyed(source: string): boolean
  /** Sources that were destroyed and are not in the audit yet. */
  unrecorded(): readonly string[]
  recorded(source: string): void
}

export interface Keyring {
  /** Do work while no other process touches the keys; what it changes is written once, at its end. Not to be nested. */
  hold<T>(work: (held: Held) => T): T
  /** The newest key, made where there is none. @throws identities.destroyed and what reading the root key throws */
  newest(purpose: StoredPurpose, domain: string): Key
  key(purpose: StoredPurpose, domain: string, version: number): Key
  /**
   * Change to another root key: all keys are wrapped anew and stay what they are; see `changeRootKey`.
   *
   * @param record is called while nobody else can change it, once the change is safe; if it does not end, the next call calls its own instead
   *   of changing the key again
   */
  rotateRoot(record: () => void): RootChange
}

/** What was done: a change; the record of one that was stopped before it; nothing, since nothing was ever locked. */
export type RootChange = 'changed' | 'recorded' | 'none'

/**
 * @param folder of the identities; made where it is absent, for its owner only
 * @param draw gives the secret of a new key, 32 bytes
 */
export function openKeyring(
  folder: string,
  place: KeyPlace,
  draw: () => Uint8Array = () => new Uint8Array(randomBytes(32)),
): Keyring {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'keys.json')
  const locked = <T>(work: () => T): T => exclusively(join(folder, 'keys.lock'), work)

  const hold: Keyring['hold'] = (work) =>
    locked(() => {
      tidyKeyFile(path)
      const before = keysOf(folder)
      const root = readRootKey(place, before.root ?? undefined)
      const held = holding({ ...before, root: fingerprint(root) }, root, draw)
      const result = work(held)
      if (held.changed()) writeKeyFile(path, held.file())
      return result
    })

  return {
    hold,
    newest: (purpose, domain) => hold((held) => held.newest(purpose, domain)),
    key: (purpose, domain, version) => hold((held) => held.key(purpose, domain, version)),
    rotateRoot: (record) =>
      locked(() => {
        tidyKeyFile(path)
        const before = keysOf(folder)
        if (before.root === null) return 'none'
        const root = readRootKey(place, before.root)
        const { unrecorded, ...plain } = before
        let file: KeyFile = plain
        if (unrecorded === undefined)
          changeRootKey(place, before.root, (next) => {
            file = { ...plain, root: fingerprint(next), keys: wrappedAnew(plain.keys, root, next) }
            writeKeyFile(path, { ...file, unrecorded: true })
          })
        record()
        writeKeyFile(path, file)
        return unrecorded === undefined ? 'changed' : 'recorded'
      }),
  }
}

const wrappedAnew = (keys: readonly KeyEntry[], root: Uint8Array, next: Uint8Array): KeyEntry[] =>
  keys.map((entry) =>
    entry.wrapped === null
      ? entry
      : { ...entry, wrapped: wrap(next, entry, unwrap(root, entry, entry.wrapped)) },
  )

/** The wrapped keys; none before anything was sealed. @throws identities.missing-keys, identities.invalid-keys */
function keysOf(folder: string): KeyFile {
  const path = join(folder, 'keys.json')
  if (!existsSync(path)) {
    const sealed = sealedIn(folder).length
    if (sealed > 0) throw problem('identities.missing-keys', { path, sealed })
  }
  return readKeyFile(path)
}

/** What a record has under a name of its own; “constructor” is a name like others. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

function holding(
  given: KeyFile,
  root: Uint8Array,
  draw: () => Uint8Array,
): Held & { changed(): boolean; file(): KeyFile } {
  let file = given
  const change = (next: Partial<KeyFile>): void => {
    file = { ...file, ...next }
  }
  const entries = (purpose: StoredPurpose, domain: string): readonly KeyEntry[] =>
    file.keys.filter((entry) => entry.purpose === purpose && entry.domain === domain)
  const refuseDestroyed = (domain: string): void => {
    const gone = own(file.destroyed, domain)
    if (gone !== undefined)
      throw problem('identities.destroyed', { source: domain, on: own(file.retention, domain) ?? gone.on })
  }
  const opened = (entry: KeyEntry): Key => {
    if (entry.wrapped === null)
      throw problem('identities.destroyed', { source: entry.domain, on: entry.destroyed ?? '' })
    const secret = unwrap(root, entry, entry.wrapped)
    const key = deriveKey(secret, entry)
    secret.fill(0)
    return { version: entry.version, key }
  }
  const held: Held = {
    newest: (purpose, domain) => {
      refuseDestroyed(domain)
      const last = entries(purpose, domain).findLast((entry) => entry.wrapped !== null)
      return last === undefined ? held.renew(purpose, domain) : opened(last)
    },
    key: (purpose, domain, version) => {
      refuseDestroyed(domain)
      const found = entries(purpose, domain).find((entry) => entry.version === version)
      if (found === undefined) throw problem('identities.missing', { source: `${domain}, key ${version}` })
      return opened(found)
    },
    versions: (purpose, domain) =>
      entries(purpose, domain).flatMap((entry) => (entry.wrapped === null ? [] : [entry.version])),
    renew: (purpose, domain) => {
      refuseDestroyed(domain)
      const name = { purpose, domain, version: entries(purpose, domain).length + 1 }
      const entry = { ...name, wrapped: wrap(root, name, draw()), destroyed: null }
      change({ keys: [...file.keys, entry] })
      return opened(entry)
    },
    retire: (purpose, domain, version, on) =>
      change({
        keys: file.keys.map((entry) =>
          entry.purpose === purpose && entry.domain === domain && entry.version === version
            ? { ...entry, wrapped: null, destroyed: on }
            : entry,
        ),
      }),
    retain: (source, until) => {
      refuseDestroyed(source)
      if (own(file.retention, source) !== until) change({ retention: { ...file.retention, [source]: until } })
    },
    retention: () => Object.entries(file.retention).map(([source, until]) => ({ source, until })),
    destroy: (source, on) =>
      change({
        keys: file.keys.map((entry) =>
          entry.domain === source && entry.wrapped !== null
            ? { ...entry, wrapped: null, destroyed: on }
            : entry,
        ),
        destroyed: { ...file.destroyed, [source]: { on, recorded: false } },
      }),
    destroyed: (source) => own(file.destroyed, source) !== undefined,
    unrecorded: () =>
      Object.entries(file.destroyed).flatMap(([source, { recorded }]) => (recorded ? [] : [source])),
    recorded: (source) => {
      const gone = own(file.destroyed, source)
      if (gone !== undefined)
        change({ destroyed: { ...file.destroyed, [source]: { ...gone, recorded: true } } })
    },
  }
  return { ...held, changed: () => file !== given, file: () => file }
}
