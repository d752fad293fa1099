import { expect, test } from 'vitest'
import { placeNodes } from '../../../../src/link/report/drawing/place-nodes.ts'
import type { Point } from '../../../../src/link/report/drawing/place-nodes.ts'
import { aCluster } from '../a-result.ts'

const far = (p: Point | undefined, q: Point | undefined): number =>
  Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0))

test('one record stands in the middle, two side by side', () => {
  expect(placeNodes(1, [])).toEqual([{ x: 0, y: 0 }])
  const [a, b] = placeNodes(2, [{ a: 0, b: 1 }])
  expect(a?.x).toBeCloseTo(-1)
  expect(b?.x).toBeCloseTo(1)
  expect(a?.y).toBeCloseTo(b?.y ?? 1)
})

test('a few records stand on a circle', () => {
  for (const p of placeNodes(12, [])) expect(Math.hypot(p.x, p.y)).toBeCloseTo(1)
})

test.each([13, 25, 40])('%i records stay within the drawing and do not lie on each other', (size) => {
  const { links } = aCluster('c', 'largest', size, 0.8)
  const places = placeNodes(size, links, 0.15)
  for (const { x, y } of places) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1)
  const nearest = Math.min(...places.flatMap((p, i) => places.slice(i + 1).map((q) => far(p, q))))
  expect(nearest).toBeGreaterThan(0.12)
})

test('two knots with one thread between them are drawn apart', () => {
  const ties = [0, 10].flatMap((first) =>
    Array.from({ length: 10 }, (_, i) => i).flatMap((i) =>
      Array.from({ length: 9 - i }, (_, k) => ({ a: first + i, b: first + i + k + 1 })),
    ),
  )
  const places = placeNodes(20, [...ties, { a: 9, b: 10 }])
  const mean = (of: readonly Point[]): Point => ({
    x: of.reduce((sum, p) => sum + p.x, 0) / of.length,
    y: of.reduce((sum, p) => sum + p.y, 0) / of.length,
  })
  const [left, right] = [places.slice(0, 10), places.slice(10)]
  const within = Math.max(...left.map((p) => far(p, mean(left))), ...right.map((p) => far(p, mean(right))))
  expect(far(mean(left), mean(right))).toBeGreaterThan(1.5 * within)
})

test('the same cluster is drawn the same way every time', () => {
  const { links } = aCluster('c', 'largest', 30, 0.5)
  expect(placeNodes(30, links, 0.1)).toEqual(placeNodes(30, links, 0.1))
})
