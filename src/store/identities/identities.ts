/**
 * The identities of an edition, opened: a folder with a folder for each source, the keys, and the audit of who used them.
 */
import type { Layout } from '../layout.ts'
import { openAudit } from '../audit/audit.ts'
import type { Audit } from '../audit/audit.ts'
import { openKeyring } from './keyring.ts'
import type { Keyring } from './keyring.ts'

export interface Identities {
  readonly folder: string
  readonly keyring: Keyring
  readonly audit: Audit
  close(): void
}

/** Who does something, for what purpose, and when: all three are kept in the audit. */
export interface Reason {
  readonly who: string
  readonly why: string
  /** ISO date and time. */
  readonly now: string
}

export interface IdentityOptions {
  /** Where the root key may be given; see root-key.ts. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly warn: (line: string) => void
  /** Secret of a new key, 32 bytes; drawn by lot where absent. */
  readonly draw?: () => Uint8Array
}

/** Open them; folders and the audit are made where they are absent, a key when the first is asked for. */
export function openIdentityStore(
  at: Pick<Layout, 'identities' | 'rootKey' | 'audit'>,
  { env, warn, draw }: IdentityOptions,
): Identities {
  const keyring = openKeyring(at.identities, { env, file: at.rootKey, warn }, draw)
  const audit = openAudit(at.audit)
  return { folder: at.identities, keyring, audit, close: () => audit.close() }
}
