import { expect, test } from 'vitest'
import { charset } from '../../../src/store/stage/charset.ts'

const high = Uint8Array.from({ length: 128 }, (_, i) => 128 + i)

test('macintosh and windows-1252 are as the platform decodes them, but for what has no sign', () => {
  expect(charset('macintosh').decode(high)).toBe(new TextDecoder('macintosh').decode(high))
  const without = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
  const signs = high.filter((byte) => !without.includes(byte))
  expect(charset('windows-1252').decode(signs)).toBe(
    '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ' + String.fromCharCode(...high.slice(32)),
  )
  for (const byte of without)
    expect(() => charset('windows-1252').decode(Uint8Array.of(byte))).toThrow(RangeError)
})

test('the pages of DOS read names as old programs wrote them, and have a sign for every byte', () => {
  const written = Uint8Array.of(
    0x41,
    0x8b,
    0x73,
    0x73,
    0x61,
    0x74,
    0x6f,
    0x75,
    0x20,
    0x42,
    0x83,
    0x2c,
    0x20,
    0x84,
    0x87,
  )
  expect(charset('cp437').decode(written)).toBe('Aïssatou Bâ, äç')
  expect(charset('cp850').decode(written)).toBe('Aïssatou Bâ, äç')
  // João, Conceição: tildes are in 850 only, where 437 has signs for lines.
  expect(charset('cp850').decode(Uint8Array.of(0x4a, 0x6f, 0xc6, 0x6f, 0x20, 0x80, 0xe4, 0xb7))).toBe(
    'João ÇõÀ',
  )
  expect(charset('cp437').decode(Uint8Array.of(0xc6, 0xe4, 0xe1, 0xf8))).toBe('╞Σß°')
  for (const page of ['cp437', 'cp850'] as const) {
    const signs = charset(page).decode(high)
    expect(signs).toHaveLength(128)
    expect(new Set(signs).size).toBe(128)
    expect(signs.at(-1)).toBe('\u00A0')
  }
})

test('latin-1 is itself, and refuses the control signs that windows-1252 uses', () => {
  expect(charset('latin-1').decode(high.slice(32))).toBe(String.fromCharCode(...high.slice(32)))
  expect(() => charset('latin-1').decode(Uint8Array.of(0x80))).toThrow(RangeError)
})

test('a character that two blocks share is whole; one that the end cuts is refused', () => {
  const cut = charset('utf-8')
  expect(cut.decode(Uint8Array.of(0xc3)) + cut.decode(Uint8Array.of(0xa9))).toBe('é')
  cut.decode(Uint8Array.of(0xc3))
  expect(() => cut.decode()).toThrow(TypeError)
})
