import { expect, test } from 'vitest'
import { encodeKeys } from '../../../../src/steps/protect/microdata/keys.ts'
import { suda } from '../../../../src/steps/protect/microdata/suda.ts'

const rowsOf = (text: string) =>
  text.split('\n').map((line) =>
    Object.fromEntries(
      line
        .trim()
        .split(' ')
        .map((value, i) => [`v${i}`, value]),
    ),
  )
const names = ['v0', 'v1', 'v2', 'v3']

/** The example of the guideline of sdcMicro: residence, gender, education, labour. */
const guideline = rowsOf(`urban f secondary-begun employed
urban f secondary-begun employed
urban f primary-begun none
urban m secondary employed
rural f secondary unemployed
urban m secondary employed
urban f primary none
urban m higher unemployed
urban f secondary-begun none
urban f secondary-begun none`)

/** The example of Templ (2017): age, gender, income, education. */
const book = rowsOf(`20s m 50+ high
20s m 50+ high
20s m 50- high
20s m 50- high
20s f 50- university
20s f 50- high
20s f 50- middle
60s m 50- university`)

test.each([
  [
    'guideline',
    guideline,
    [0, 0, 6, 0, 12, 0, 6, 10, 0, 0],
    [0, 0, 0.0049867977, 0, 0.0113830065, 0, 0.0049867977, 0.0091666789, 0, 0],
  ],
  [
    'book',
    book,
    [0, 0, 0, 0, 4, 2, 6, 8],
    [0, 0, 0, 0, 0.0108590952, 0.0047558604, 0.0175451704, 0.0246010571],
  ],
])('scores and risks are those of sdcMicro: %s', (_, rows, scores, risks) => {
  const found = suda(encodeKeys(rows, names))
  expect(found.map(({ score }) => score)).toEqual(scores)
  // The reference takes the chance of intrusion in single precision.
  for (const [i, { risk }] of found.entries()) expect(Math.abs(risk - (risks[i] ?? 0))).toBeLessThan(2e-8)
})

test('each key has its share of the score', () => {
  const found = suda(encodeKeys(guideline, names)).map(({ contributions }) => contributions)
  expect(found[0]).toEqual([0, 0, 0, 0])
  expect(found[2]).toEqual([0, 0, 1, 0])
  for (const [i, share] of [0.5, 1 / 3, 1 / 3, 1 / 3].entries()) expect(found[4]?.[i]).toBeCloseTo(share, 12)
  for (const [i, share] of [0.2, 0.2, 0.6, 0.4].entries()) expect(found[7]?.[i]).toBeCloseTo(share, 12)
})

test('a missing value makes nobody unique, and larger sets can be left out', () => {
  const rows = [
    { v0: null, v1: 'a' },
    { v0: 'x', v1: 'a' },
    { v0: 'x', v1: 'b' },
    { v0: 'y', v1: 'b' },
    { v0: 'y', v1: 'a' },
  ]
  const score = (largest: number) => suda(encodeKeys(rows, ['v0', 'v1']), { largest }).map((s) => s.score)
  expect(score(2)).toEqual([0, 1, 1, 1, 1])
  expect(score(1)).toEqual([0, 0, 0, 0, 0])
})

test('more keys than can be looked at are refused', () => {
  const many = Array.from({ length: 21 }, (_, i) => `k${i}`)
  expect(() => suda(encodeKeys([{}], many))).toThrow('among 21 key variables; at most 20')
})
