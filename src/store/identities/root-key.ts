/**
 * The root key of an edition: the secret that opens the wrapped keys, from the environment or from a file of its own.
 *
 * `CORRIDOR_KEY` holds it as base64; else the file that `CORRIDOR_KEY_FILE` names; else `.corridor/keys/root.key`, drawn by lot at the first
 * use. While it is rotated there are two, and the fingerprint beside the wrapped keys says which one is in force.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { making, settle } from '../../durable.ts'
import { problem } from '../../problem.ts'
import { deriveKey } from '../../steps/protect/keys/derive-key.ts'

/** Where to look, in the order in which it counts. */
export interface KeyPlace {
  /** `CORRIDOR_KEY`, `CORRIDOR_KEY_NEXT` and `CORRIDOR_KEY_FILE` are read. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The key file where the environment says nothing. */
  readonly file: string
  /** Told once, when a key file is made. */
  readonly warn: (line: string) => void
}

const shortest = 32

/** 32 hexadecimal digits by which a key is known; they say nothing of it. */
export const fingerprint = (secret: Uint8Array): string =>
  Buffer.from(deriveKey(secret, { purpose: 'fingerprint', domain: 'root', version: 1 }))
    .toString('hex')
    .slice(0, 32)

export const keyFileOf = (at: KeyPlace): string => at.env['CORRIDOR_KEY_FILE'] ?? at.file

/** The file in which the next key waits while the keys are wrapped anew. */
const nextOf = (file: string): string => `${file}.next`

export const fromEnvironment = (at: KeyPlace): boolean => at.env['CORRIDOR_KEY'] !== undefined

function decoded(text: string, place: string): Uint8Array {
  const plain = text.trim()
  const secret = Buffer.from(plain, 'base64')
  const wrong = (found: string): never => {
    throw problem('identities.invalid-key', {
      place,
      found,
      expected: '32 or more random bytes, written as base64',
    })
  }
  if (plain === '') wrong('empty')
  if (secret.toString('base64').replaceAll('=', '') !== plain.replaceAll('=', '')) wrong('not base64')
  if (secret.length < shortest) wrong(`${secret.length} bytes long`)
  return new Uint8Array(secret)
}

function fromFile(file: string): Uint8Array {
  const mode = statSync(file).mode & 0o777
  // Windows has no such modes, and gives 666 for every file.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw problem('identities.unprotected-key', { place: file, mode: mode.toString(8) })
  return decoded(readFileSync(file, 'utf8'), file)
}

function writeKey(file: string, secret: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const made = making(file)
  writeFileSync(made, `${Buffer.from(secret).toString('base64')}\n`, { mode: 0o600 })
  chmodSync(made, 0o600)
  settle(made, file)
}

/**
 * Read the root key; drawn by lot where there is none and nothing was locked yet. Call it where no other process can do the same.
 *
 * @param inForce fingerprint of the key that what is there was wrapped with; undefined where nothing was
 * @throws identities.missing-key, identities.wrong-key, identities.invalid-key, identities.unprotected-key
 */
export function readRootKey(at: KeyPlace, inForce: string | undefined): Uint8Array {
  const file = keyFileOf(at)
  if (fromEnvironment(at)) {
    const given = ['CORRIDOR_KEY', 'CORRIDOR_KEY_NEXT'].flatMap((name) => {
      const text = at.env[name]
      return text === undefined ? [] : [decoded(text, name)]
    })
    return chosen(given, inForce, 'CORRIDOR_KEY')
  }
  if (existsSync(nextOf(file)) && inForce !== undefined) {
    const next = fromFile(nextOf(file))
    if (fingerprint(next) === inForce) {
      // A rotation was stopped between its last two steps.
      renameSync(nextOf(file), file)
      return next
    }
  }
  if (existsSync(file)) return chosen([fromFile(file)], inForce, file)
  if (inForce !== undefined) throw problem('identities.missing-key', { place: file })
  const secret = new Uint8Array(randomBytes(shortest))
  writeKey(file, secret)
  at.warn(
    `A key was made in ${file}. Copy it to a safe place, apart from this folder and its backups: whoever has both can read the identities, and without it nobody can.`,
  )
  return secret
}

function chosen(given: readonly Uint8Array[], inForce: string | undefined, place: string): Uint8Array {
  const found = inForce === undefined ? given[0] : given.find((secret) => fingerprint(secret) === inForce)
  if (found === undefined) throw problem('identities.wrong-key', { place })
  return found
}

/**
 * Change to another root key: `wrapAnew` is called with it, between the moment at which it is safe on the disk and the one at which the old
 * one goes. From the environment the next one is `CORRIDOR_KEY_NEXT`; in a file it is drawn by lot.
 *
 * @param inForce fingerprint of the old one
 * @throws identities.unfit-next-key where the environment holds no next one, or the old one again; identities.invalid-key
 */
export function changeRootKey(at: KeyPlace, inForce: string, wrapAnew: (next: Uint8Array) => void): void {
  if (fromEnvironment(at)) {
    const place = 'CORRIDOR_KEY_NEXT'
    const text = at.env[place]
    if (text === undefined) throw problem('identities.unfit-next-key', { place, found: 'it is not set' })
    const given = decoded(text, place)
    if (fingerprint(given) === inForce)
      throw problem('identities.unfit-next-key', { place, found: 'it holds the key that is in force' })
    wrapAnew(given)
    return
  }
  const file = keyFileOf(at)
  const next = new Uint8Array(randomBytes(shortest))
  writeKey(nextOf(file), next)
  wrapAnew(next)
  settle(nextOf(file), file)
}
