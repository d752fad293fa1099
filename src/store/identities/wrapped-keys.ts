/**
 * Keys as they lie on the disk: drawn by lot, one for each purpose, domain and version, each encrypted under the root key.
 *
 * This is what makes destruction possible. A key that were derived from the root alone would live as long as the root does; a wrapped one is
 * gone when its few bytes are, and with it all that it locked (crypto-shredding). AES-256-GCM with a random nonce of 96 bits (NIST SP
 * 800-38D, 8.2.2); the key's name is authenticated, so that one cannot be put in the place of another.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { problem } from '../../problem.ts'
import { deriveKey } from '../../steps/protect/keys/derive-key.ts'
import type { KeyName } from '../../steps/protect/keys/derive-key.ts'
import { replaceAndShred, shredLeftover } from './replace-and-shred.ts'

const KeyEntry = z.strictObject({
  purpose: z.enum(['pseudonym', 'record-key', 'identity']),
  domain: z.string(),
  version: z.number().int().positive(),
  /** Nonce, encrypted key and tag, as base64; null once it is destroyed. */
  wrapped: z.base64().nullable(),
  destroyed: z.iso.date().nullable(),
})
export type KeyEntry = z.infer<typeof KeyEntry>
export type StoredPurpose = KeyEntry['purpose']

const KeyFile = z.strictObject({
  format: z.literal(1),
  /** Fingerprint of the root key that wraps them; null before the first. */
  root: z.string().nullable(),
  /** The root key was changed, and the audit does not say so yet. */
  unrecorded: z.literal(true).optional(),
  keys: z.array(KeyEntry),
  /** Last day on which the identities of a source may be kept; null: without an end. */
  retention: z.record(z.string(), z.iso.date().nullable()),
  /** Sources whose keys were destroyed, and whether the audit says so yet. */
  destroyed: z.record(z.string(), z.strictObject({ on: z.iso.date(), recorded: z.boolean() })),
})
export type KeyFile = z.infer<typeof KeyFile>

const none: KeyFile = { format: 1, root: null, keys: [], retention: {}, destroyed: {} }

/** @throws identities.invalid-keys */
export function readKeyFile(path: string): KeyFile {
  if (!existsSync(path)) return none
  const wrong = (what: string) => problem('identities.invalid-keys', { file: basename(path), what })
  const text = readFileSync(path, 'utf8')
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw wrong('it is not JSON')
  }
  const read = KeyFile.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw wrong(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it has another form'}`)
  }
  return read.data
}

/** Write the file in place of the one before, whose bytes are overwritten. */
export const writeKeyFile = (path: string, file: KeyFile): void =>
  replaceAndShred(path, `${JSON.stringify(file, null, 1)}\n`)

/** Overwrite what a killed process left of an older file. */
export const tidyKeyFile = (path: string): void => shredLeftover(path)

const nonceBytes = 12
const tagBytes = 16

const wrappingKey = (root: Uint8Array, { domain, version }: KeyName): Uint8Array =>
  deriveKey(root, { purpose: 'wrapping', domain, version })

const nameOf = ({ purpose, domain, version }: KeyName): Buffer =>
  Buffer.from(`corridor/wrapped/${purpose}/${domain}/v${version}`)

export function wrap(root: Uint8Array, name: KeyName, secret: Uint8Array): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey(root, name), nonce).setAAD(nameOf(name))
  const locked = Buffer.concat([cipher.update(secret), cipher.final()])
  return Buffer.concat([nonce, locked, cipher.getAuthTag()]).toString('base64')
}

/** @throws identities.invalid-keys where the bytes are not those that were written */
export function unwrap(root: Uint8Array, name: KeyName, wrapped: string): Uint8Array {
  const bytes = Buffer.from(wrapped, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrappingKey(root, name), bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(nameOf(name)).setAuthTag(bytes.subarray(bytes.length - tagBytes))
    const body = bytes.subarray(nonceBytes, bytes.length - tagBytes)
    return new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()]))
  } catch {
    throw problem('identities.invalid-keys', {
      file: 'keys.json',
      what: `the ${name.purpose} key of ${name.domain}, version ${name.version}, is not as it was written`,
    })
  }
}
