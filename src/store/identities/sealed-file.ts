/**
 * A sealed file: a head that anyone may read, and parts that only the key opens, each authenticated, in their order, to the last.
 *
 * AES-256-GCM in the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, Online authenticated-encryption and its nonce-reuse
 * misuse-resistance, CRYPTO 2015): the nonce is the number of the part and whether it is the last, so parts that are changed, left out, exchanged
 * or added are found. Each file has a key of its own (HKDF with a random salt), so no nonce is ever used twice; the head is authenticated
 * with every part. Plain bytes exist in memory only.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { z } from 'zod'

const Head = z.strictObject({
  format: z.literal('corridor-sealed-1'),
  source: z.string(),
  delivery: z.string(),
  /** Version of the source's identity key. */
  key: z.number().int().positive(),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  columns: z.array(z.string()),
  rows: z.number().int().nonnegative(),
})
export type Head = z.infer<typeof Head>

/** What is wrong with a file, as the end of a sentence. */
export class Unsealable extends Error {
  override readonly name = 'Unsealable'
}

const tagBytes = 16
const longestHead = 1 << 20

function fileKey(key: Uint8Array, { salt }: Head): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, Buffer.from(salt, 'hex'), 'corridor/sealed-file', 32))
}

const nonceOf = (part: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(part, 4)
  nonce[11] = last ? 1 : 0
  return nonce
}

const digest = (line: string): Buffer => createHash('sha256').update(line).digest()

export interface Sealer {
  add(part: Uint8Array): void
  /** Write the last part; without it the file is not whole, and does not open. */
  finish(): void
  /** Let go of the file, finished or not. */
  close(): void
}

/** Begin a sealed file at `path`, which must not exist, for its owner only. */
export function sealTo(path: string, key: Uint8Array, about: Omit<Head, 'format' | 'salt'>): Sealer {
  const head: Head = { format: 'corridor-sealed-1', ...about, salt: randomBytes(32).toString('hex') }
  const line = JSON.stringify(head)
  const secret = fileKey(key, head)
  const handle = openSync(path, 'wx', 0o600)
  writeAll(handle, Buffer.from(`${line}\n`))
  const aad = digest(line)
  let waiting: Uint8Array | undefined
  let part = 0
  const write = (bytes: Uint8Array, last: boolean): void => {
    const cipher = createCipheriv('aes-256-gcm', secret, nonceOf(part, last)).setAAD(aad)
    const body = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    writeAll(handle, Buffer.concat([length, body]))
    part += 1
  }
  return {
    add: (bytes) => {
      if (waiting !== undefined) write(waiting, false)
      waiting = bytes
    },
    finish: () => write(waiting ?? new Uint8Array(0), true),
    close: () => {
      secret.fill(0)
      closeSync(handle)
    },
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
}

export interface Sealed {
  readonly head: Head
  /** The parts in their order, decrypted. What was given before a part fails must not be used. @throws Unsealable */
  parts(key: Uint8Array): Generator<Buffer>
  close(): void
}

/** Open a sealed file and read its head, which is not authenticated until a part is. @throws Unsealable */
export function openSealed(path: string): Sealed {
  const handle = openSync(path, 'r')
  const size = fstatSync(handle).size
  const read = (at: number, length: number): Buffer => {
    const buffer = Buffer.alloc(Math.min(length, size - at))
    let done = 0
    while (done < buffer.length) {
      const got = readSync(handle, buffer, done, buffer.length - done, at + done)
      if (got === 0) break
      done += got
    }
    return buffer.subarray(0, done)
  }
  const first = read(0, longestHead)
  const end = first.indexOf('\n')
  const line = first.subarray(0, Math.max(end, 0)).toString('utf8')
  const head = parsed(line)
  if (head === undefined) {
    closeSync(handle)
    throw new Unsealable('its head cannot be read')
  }
  const aad = digest(line)
  return {
    head,
    parts: function* parts(key) {
      const secret = fileKey(key, head)
      let at = end + 1
      for (let part = 0, last = false; !last; part += 1) {
        const length = read(at, 4)
        if (length.length < 4) throw new Unsealable('its end is missing')
        const bytes = length.readUInt32BE()
        if (bytes < tagBytes || at + 4 + bytes > size)
          throw new Unsealable(`part ${part + 1} is not as it was written`)
        const body = read(at + 4, bytes)
        at += 4 + bytes
        last = at === size
        yield opened(secret, body, part, last, aad)
      }
    },
    close: () => closeSync(handle),
  }
}

function opened(secret: Uint8Array, body: Buffer, part: number, last: boolean, aad: Buffer): Buffer {
  const plain = (asLast: boolean): Buffer | undefined => {
    const decipher = createDecipheriv('aes-256-gcm', secret, nonceOf(part, asLast), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(aad).setAuthTag(body.subarray(body.length - tagBytes))
    const text = decipher.update(body.subarray(0, body.length - tagBytes))
    try {
      return Buffer.concat([text, decipher.final()])
    } catch {
      return undefined
    }
  }
  const found = plain(last)
  if (found !== undefined) return found
  if (plain(!last) !== undefined)
    throw new Unsealable(last ? 'its end is missing' : 'something was added at its end')
  throw new Unsealable(`part ${part + 1} is not as it was written`)
}

function parsed(line: string): Head | undefined {
  try {
    return Head.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}
