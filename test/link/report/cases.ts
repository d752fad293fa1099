/**
 * Results at the edges of what a linkage can give, each with what is special about it.
 */
import type { LinkResult } from '../../../src/link/result.ts'
import { LinkModel } from '../../../src/steps/link/model/model.ts'
import { aCluster, aModel, aRate, aResult, withTruth } from './a-result.ts'

const nothing: LinkResult = {
  ...aResult,
  links: 0,
  persons: aResult.records,
  rules: [],
  training: [],
  remarks: [],
  weights: [],
  sizes: [{ records: 1, clusters: aResult.records }],
  rates: [],
  candidateRecall: undefined,
  falseLinks: undefined,
  missedLinks: undefined,
  explained: [],
  clusters: [],
  seconds: {},
}

/** The model before training: no level has a share. */
const untrained = LinkModel.parse({
  ...aModel,
  comparisons: aModel.comparisons.map((c) => ({
    ...c,
    levels: c.levels.map(({ label, test }) => ({ label, test })),
  })),
})

/** As much of everything as a national register and a generous model may bring. */
const large: LinkResult = {
  ...aResult,
  model: LinkModel.parse({
    ...aModel,
    comparisons: [1, 2].flatMap((i) =>
      aModel.comparisons.map((c) => ({ ...c, name: `${c.name} of the person’s record number ${i}` })),
    ),
  }),
  records: 48_000_000,
  persons: 31_000_000,
  links: 19_876_543,
  rules: Array.from({ length: 12 }, (_, i) => ({
    rule: `surname_phonetic + given_canonical + column_${i}`,
    pairs: 10 ** (3 + (i % 6)) * (i + 1),
    kept: 10 ** (2 + (i % 6)),
    sizes: Array.from({ length: 200 }, (__, k) => ({ size: k + 2, blocks: 300 - k, pairs: 1000 * (k + 1) })),
  })),
  weights: Array.from({ length: 90 }, (_, i) => ({
    from: i - 30,
    to: i - 29,
    pairs: 1_000_000 + 7919 * i,
    expected: 900_000 + i,
  })),
  sizes: Array.from({ length: 60 }, (_, i) => ({ records: i + 1, clusters: 5_000_000 - 80_000 * i })),
  rates: [
    ...aResult.rates,
    ...Array.from({ length: 220 }, (_, i) =>
      aRate('nationality', `X${i}`, 900 + 37 * i, 0.2 + (i % 17) / 40),
    ),
    ...Array.from({ length: 90 }, (_, i) =>
      aRate('region', `Region number ${i}`, 5000 + 11 * i, 0.3 + (i % 7) / 40),
    ),
  ],
  explained: Array.from({ length: 12 }, (_, i) => aResult.explained[i % 3] ?? aResult.explained[0]).filter(
    (pair) => pair !== undefined,
  ),
  clusters: [
    ...Array.from({ length: 8 }, (_, i) => aCluster(`permits:${i}0000`, 'largest', 70 + i, 0.9)),
    ...Array.from({ length: 8 }, (_, i) => aCluster(`entries:${i}0000`, 'weakest', 40, 0.3)),
  ],
}

export const cases: readonly (readonly [string, LinkResult])[] = [
  ['a usual result', aResult],
  ['a result with the truth known', withTruth],
  ['a result without any link', nothing],
  ['one source', { ...aResult, sources: aResult.sources.slice(0, 1), remarks: [] }],
  ['one record', { ...nothing, records: 1, persons: 1, sources: [{ name: 'one', records: 1 }] }],
  ['a model without shares', { ...nothing, model: untrained }],
  ['names with signs of markup in them', { ...aResult, sources: [{ name: 'a<b>&"c"', records: 49_781 }] }],
  ['a large run', large],
]

export const largeResult = large
