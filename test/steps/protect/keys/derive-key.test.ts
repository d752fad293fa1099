import { hkdfSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { deriveKey } from '../../../../src/steps/protect/keys/derive-key.ts'
import { hex, master } from './vectors.ts'

test('HKDF is that of RFC 5869, case 1 of its appendix', () => {
  const made = hkdfSync(
    'sha256',
    Buffer.from('0b'.repeat(22), 'hex'),
    Buffer.from('000102030405060708090a0b0c', 'hex'),
    Buffer.from('f0f1f2f3f4f5f6f7f8f9', 'hex'),
    42,
  )
  expect(hex(new Uint8Array(made))).toBe(
    '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  )
})

test('every purpose, domain and version has a key of its own, the same each time', () => {
  const keys = (['pseudonym', 'record-key'] as const).flatMap((purpose) =>
    ['border', 'permits'].flatMap((domain) =>
      [1, 2].map((version) => hex(deriveKey(master, { purpose, domain, version }))),
    ),
  )
  expect(new Set(keys).size).toBe(8)
  expect(hex(deriveKey(master, { purpose: 'pseudonym', domain: 'border', version: 1 }))).toBe(keys[0])
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  ['a short master key', new Uint8Array(16), 'border', 1, 'the master key is 16 bytes'],
  ['a domain that could be read as two', master, 'border/v1', 1, 'the domain is “border/v1”'],
  ['no version', master, 'border', 0, 'the version is 0'],
])('%s makes no key', (_, given, domain, version, said) => {
  expect(() => deriveKey(given, { purpose: 'pseudonym', domain, version })).toThrow(said)
})
