import { expect, test } from 'vitest'
import { encodeKeys } from '../../../../src/steps/protect/microdata/keys.ts'
import { diversity } from '../../../../src/steps/protect/microdata/l-diversity.ts'
import { away, keyNames, testdata } from './testdata.ts'

test('values of a group are counted, weighed by their frequency, and taken from the rarest', () => {
  const rows = ['a', 'a', 'a', 'a', 'a', 'a', 'b', 'b', 'b'].map((k) => ({ k }))
  const illness = ['x', 'x', 'x', 'y', 'z', 'z', 'x', 'x', null]
  const found = diversity(encodeKeys(rows, ['k']), illness)
  const entropy = 0.5 * Math.log(2) + (1 / 3) * Math.log(3) + (1 / 6) * Math.log(6)
  expect(found[0]).toMatchObject({ distinct: 3, recursive: 2 })
  expect(found[0]?.entropy).toBeCloseTo(Math.exp(entropy), 12)
  expect(found[6]).toEqual({ distinct: 1, entropy: 1, recursive: 1 })
})

test('with c = 1 the most frequent value must be rarer than the others together', () => {
  const rows = Array.from({ length: 7 }, () => ({ k: 1 }))
  const found = diversity(encodeKeys(rows, ['k']), ['x', 'x', 'x', 'y', 'y', 'z', 'w'], 1)
  expect(found[0]?.recursive).toBe(2)
})

test.skipIf(away)('testdata: income as in sdcMicro (skipped: ../shared/data is absent)', () => {
  const rows = testdata()
  const found = diversity(
    encodeKeys(rows, keyNames),
    rows.map((r) => r['income']),
  )
  const expected = [
    [103, 101.5960591193, 102],
    [98, 96.602858177, 97],
    [157, 151.0867562607, 156],
    [157, 151.0867562607, 156],
    [46, 46, 46],
    [42, 41.0275119851, 41],
  ]
  for (const [i, [distinct, entropy, recursive]] of expected.entries()) {
    expect(found[i]).toMatchObject({ distinct, recursive })
    expect(found[i]?.entropy).toBeCloseTo(entropy ?? 0, 9)
  }
  expect(found.filter(({ distinct }) => distinct < 2).length).toBe(157)
})
