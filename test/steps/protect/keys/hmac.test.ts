import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { hmacSha256 } from '../../../../src/steps/protect/keys/hmac.ts'

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

// RFC 4231, test cases 1, 2, 3 and 6.
test.each([
  ['0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    Buffer.from('Jefe').toString('hex'),
    'what do ya want for nothing?',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    'aa'.repeat(20),
    bytes('dd'.repeat(50)),
    '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
  ],
  [
    'aa'.repeat(131),
    'Test Using Larger Than Block-Size Key - Hash Key First',
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
])('HMAC is that of RFC 4231, key %s', (key, message, digest) => {
  expect(hmacSha256(bytes(key))(message)).toBe(digest)
})

test('messages of every length and script are those of node:crypto, one after another under one key', () => {
  const key = bytes('5a'.repeat(32))
  const hmac = hmacSha256(key)
  for (const message of ['', 'a', 'é'.repeat(341), 'a'.repeat(1024), '国'.repeat(5000), '🧭', 'b'])
    expect(hmac(message)).toBe(createHmac('sha256', key).update(message).digest('hex'))
})
