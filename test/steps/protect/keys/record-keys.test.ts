import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { deriveKey } from '../../../../src/steps/protect/keys/derive-key.ts'
import { moduli, recordKeys } from '../../../../src/steps/protect/keys/record-keys.ts'
import { master } from './vectors.ts'

const key = deriveKey(master, { purpose: 'record-key', domain: 'analysis', version: 1 })
const units = Array.from({ length: 20_000 }, (_, i) => `unit ${i}`)

test.each([...Object.values(moduli), 2, 1_000_003, 2 ** 32])(
  'modulo %d, keys are the first 52 bits of the HMAC, in exact arithmetic',
  (modulus) => {
    const few = units.slice(0, 50)
    const exact = few.map((unit) => {
      const digest = createHmac('sha256', key).update(unit).digest('hex')
      return Number(BigInt(`0x${digest.slice(0, 13)}`) % BigInt(modulus))
    })
    expect([...recordKeys(key, few, modulus)]).toEqual(exact)
  },
)

test('keys are spread evenly: 256 bins, chi-square within 5 standard deviations of its mean', () => {
  const bins = new Float64Array(256)
  for (const made of recordKeys(key, units, moduli.census)) bins[made] = (bins[made] ?? 0) + 1
  const expected = units.length / 256
  const chi = bins.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
  expect(Math.abs(chi - 255)).toBeLessThan(5 * Math.sqrt(2 * 255))
})

test('a unit keeps its key whatever stands around it', () => {
  const [first] = recordKeys(key, ['unit 7'], moduli.cellKey)
  expect(recordKeys(key, units, moduli.cellKey)[7]).toBe(first)
})

test.each([1, 0, 2.5, 2 ** 33])('no key is made modulo %d', (modulus) => {
  expect(() => recordKeys(key, ['a'], modulus)).toThrow('the modulus is')
})
