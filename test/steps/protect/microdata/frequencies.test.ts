import { expect, test } from 'vitest'
import { belowK, frequencies } from '../../../../src/steps/protect/microdata/frequencies.ts'
import { encodeKeys } from '../../../../src/steps/protect/microdata/keys.ts'
import { away, francdat, keyNames, testdata } from './testdata.ts'

const weights = (list: readonly number[]): Float64Array => Float64Array.from(list)

test('francdat: fk and Fk as in sdcMicro', () => {
  const keys = encodeKeys(francdat, ['a', 'b', 'c', 'd'])
  const found = frequencies(keys, weights(francdat.map((r) => r.weight)))
  expect([...found.sample]).toEqual([2, 2, 2, 1, 1, 1, 1, 2])
  expect([...found.population]).toEqual([110, 84.5, 84.5, 17, 541, 8, 5, 110])
})

test('one who may be anybody is counted with everybody, and everybody with him', () => {
  const rows = [
    { a: 1, b: 1 },
    { a: 1, b: null },
    { a: null, b: 1 },
    { a: 2, b: 2 },
    { a: null, b: null },
  ]
  const { sample, population } = frequencies(
    encodeKeys(rows, ['a', 'b']),
    weights([1, 10, 100, 1000, 10_000]),
  )
  expect([...sample]).toEqual([4, 4, 4, 2, 5])
  expect([...population]).toEqual([10_111, 10_111, 10_111, 11_000, 11_111])
})

test('matching by groups gives what comparing every pair gives, with a third of the values missing', () => {
  const rows = Array.from({ length: 200 }, (_, i) => ({
    a: i % 3 === 0 ? null : (i * 7) % 4,
    b: (i * 5) % 7 === 0 ? null : (i * 11) % 3,
    c: i % 5 < 2 ? null : (i * 13) % 5,
  }))
  const alike = (x: number | null, y: number | null): boolean => x === null || y === null || x === y
  const naive = rows.map(
    (r) => rows.filter((s) => alike(r.a, s.a) && alike(r.b, s.b) && alike(r.c, s.c)).length,
  )
  expect([...frequencies(encodeKeys(rows, ['a', 'b', 'c'])).sample]).toEqual(naive)
})

test.skipIf(away)(
  'testdata: uniques, pairs and first rows as in sdcMicro (skipped: ../shared/data is absent)',
  () => {
    const rows = testdata()
    const found = frequencies(
      encodeKeys(rows, keyNames),
      Float64Array.from(rows, (r) => Number(r['sampling_weight'])),
    )
    expect([2, 3, 5].map((k) => belowK(found, k))).toEqual([157, 281, 458])
    expect(found.sample.filter((f) => f === 2).length).toBe(124)
    expect(found.sample.slice(0, 20)).toEqual(
      Float64Array.of(
        107,
        102,
        176,
        176,
        46,
        45,
        94,
        94,
        105,
        94,
        107,
        102,
        4,
        107,
        102,
        176,
        46,
        45,
        94,
        105,
      ),
    )
    expect(found.population.slice(11, 14)).toEqual(Float64Array.of(10_200, 400, 10_700))
  },
)
