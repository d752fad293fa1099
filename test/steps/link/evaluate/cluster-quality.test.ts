import { expect, test } from 'vitest'
import { clusterQuality } from '../../../../src/steps/link/evaluate/cluster-quality.ts'

test('clusters as the truth has them are perfect, whatever their numbers', () => {
  const { clusters, bCubed } = clusterQuality(Int32Array.of(0, 0, 2, 3, 3), Int32Array.of(9, 9, 4, 1, 1), 0.5)
  expect(clusters).toEqual({ threshold: 0.5, precision: 1, recall: 1, f1: 1 })
  expect(bCubed).toEqual(clusters)
})

test('everything in one cluster finds all and is mostly wrong; everything apart is right and finds nothing', () => {
  const truth = Int32Array.of(1, 1, 2, 2)
  const one = clusterQuality(new Int32Array(4), truth, 0.5)
  expect(one.clusters.precision).toBeCloseTo(2 / 6, 12)
  expect(one.clusters.recall).toBe(1)
  expect(one.bCubed).toMatchObject({ precision: 0.5, recall: 1 })
  const apart = clusterQuality(Int32Array.of(0, 1, 2, 3), truth, 0.5)
  expect(apart.clusters).toMatchObject({ precision: 1, recall: 0, f1: 0 })
  expect(apart.bCubed).toMatchObject({ precision: 1, recall: 0.5 })
})

test('two hundred records as scikit-learn counts their pairs', () => {
  // scikit-learn 1.9.1, pair_confusion_matrix / 2: 294 true, 269 false, 136 missed pairs. B-cubed by its definition in numpy.
  const of = (i: number): number => i * i * 7 + 3 * i
  const cluster = Int32Array.from({ length: 200 }, (_, i) => of(i) % 61)
  const truth = Int32Array.from({ length: 200 }, (_, i) =>
    i % 5 === 0 ? (i * 3) % 47 : (of(i) + (i % 9 === 0 ? 1 : 0)) % 61,
  )
  const found = clusterQuality(cluster, truth, 0.5)
  expect(found.clusters.precision).toBeCloseTo(294 / (294 + 269), 12)
  expect(found.clusters.recall).toBeCloseTo(294 / (294 + 136), 12)
  expect(found.bCubed.precision).toBeCloseTo(0.5933333333333334, 12)
  expect(found.bCubed.recall).toBeCloseTo(0.7788412698412698, 12)
})

test('between two sources pairs of one source do not count', () => {
  const found = clusterQuality(
    Int32Array.of(0, 0, 0, 3),
    Int32Array.of(1, 1, 2, 2),
    0.5,
    Uint8Array.of(0, 1, 1, 0),
  )
  // Across: 0-1 is right, 0-2 is wrong (1-2 is of one source); 2-3 is missed.
  expect(found.clusters).toMatchObject({ precision: 0.5, recall: 0.5 })
})

test('records whose person is not known do not count', () => {
  const found = clusterQuality(Int32Array.of(0, 0, 0), Int32Array.of(1, 1, -1), 0.5)
  expect(found.clusters).toMatchObject({ precision: 1, recall: 1 })
  expect(found.bCubed).toMatchObject({ precision: 1, recall: 1 })
})
