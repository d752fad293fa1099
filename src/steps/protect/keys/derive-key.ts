/**
 * Derive the key of one purpose, domain and version from a master key: HKDF with SHA-256 (RFC 5869), empty salt, 32 bytes.
 *
 * Two domains have keys that say nothing of each other, so extracts of two sources cannot be joined without the linkage unit. A version
 * is destroyed when its retention ends; what was made by it can then no longer be made again.
 */
import { hkdfSync } from 'node:crypto'
import { problem } from '../../../problem.ts'

/**
 * What a key is for. Pseudonyms and record keys never share one: a record key must not be found from a pseudonym. `identity`
 * encrypts identities, `wrapping` encrypts other keys, `fingerprint` tells two master keys apart without showing either.
 */
export const purposes = ['pseudonym', 'record-key', 'identity', 'wrapping', 'fingerprint'] as const
export type Purpose = (typeof purposes)[number]

export interface KeyName {
  readonly purpose: Purpose
  /** A source or a project: letters, digits and hyphens. */
  readonly domain: string
  /** From 1. */
  readonly version: number
}

const shortest = 32

/**
 * Derive a key of 32 bytes.
 *
 * @param master at least 32 bytes, as drawn by lot and kept by custodians
 * @throws protect.invalid-key when the master key is too short, or domain or version cannot be written
 */
export function deriveKey(master: Uint8Array, { purpose, domain, version }: KeyName): Uint8Array {
  const wrong = (what: string, found: string, expected: string): never => {
    throw problem('protect.invalid-key', { what, found, expected })
  }
  if (master.length < shortest) wrong('master key', `${master.length} bytes`, `${shortest} or more`)
  if (!/^[a-z0-9-]+$/.test(domain)) wrong('domain', `“${domain}”`, 'lower-case letters, digits and hyphens')
  if (!Number.isSafeInteger(version) || version < 1)
    wrong('version', String(version), 'a whole number from 1')
  const info = `migstat/${purpose}/${domain}/v${version}`
  return new Uint8Array(hkdfSync('sha256', master, new Uint8Array(0), info, shortest))
}
