/**
 * Record keys of the cell key method: a whole number for each statistical unit, the same for ever.
 *
 * The key comes from the unit's pseudonym by HMAC, so it need not be kept, cannot be lost, and cannot be guessed. It must not change
 * while tables of the unit are published: with other keys the same count would be seen with other noise, which an average undoes.
 */
import { createHmac, createSecretKey } from 'node:crypto'
import { problem } from '../../../problem.ts'

/**
 * Numbers that record keys are taken modulo: 10^8 and 10^5 as in cellKey (R), 256 for the ONS census tables, 4096 for its
 * administrative ones; any whole number from 2 to 2^32 is possible.
 */
export const moduli = { cellKey: 100_000_000, short: 100_000, census: 256, administrative: 4096 } as const

/** 2^26: the first 52 bits of a digest are two halves of 26, so that their remainder is exact in doubles. */
const half = 2 ** 26

/**
 * Make the record keys of many units, one per unit, in their order: the first 52 bits of the HMAC-SHA256 of the pseudonym, modulo
 * `modulus`. The keys are as good as uniform: 52 bits leave a bias of at most modulus / 2^52.
 *
 * @param key of the purpose `record-key`, of the domain in which tables are published
 * @returns whole numbers from 0, below the modulus
 * @throws protect.invalid-key when the modulus is not a whole number from 2 to 2^32
 */
export function recordKeys(key: Uint8Array, units: readonly string[], modulus: number): Uint32Array {
  if (!Number.isSafeInteger(modulus) || modulus < 2 || modulus > 2 ** 32)
    throw problem('protect.invalid-key', {
      what: 'modulus',
      found: String(modulus),
      expected: 'a whole number from 2 to 4294967296',
    })
  const secret = createSecretKey(key)
  const keys = new Uint32Array(units.length)
  for (const [i, unit] of units.entries()) {
    const digest = createHmac('sha256', secret).update(unit).digest()
    const high = digest.readUInt32BE(0)
    const low = digest.readUInt32BE(4)
    const top = Math.floor(high / 64)
    const rest = (high % 64) * 2 ** 20 + Math.floor(low / 2 ** 12)
    keys[i] = ((((top % modulus) * (half % modulus)) % modulus) + (rest % modulus)) % modulus
  }
  return keys
}
