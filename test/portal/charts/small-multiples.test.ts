import { expect, test } from 'vitest'
import { smallMultiples } from '../../../src/portal/charts/small-multiples.ts'
import { options } from './options.ts'

const points = [
  { x: 2014, y: 10 },
  { x: 2024, y: 20 },
]

test('a second line is quiet, stretches the common scale, and its last value is not written', () => {
  const draw = (other?: readonly { x: number; y: number; estimated: boolean }[]) =>
    smallMultiples(
      { tone: 's2', panels: [{ label: 'Ghana', points, ...(other === undefined ? {} : { other }) }] },
      options(920),
    )
  const alone = draw()
  const beside = draw([
    { x: 2014, y: 60, estimated: true },
    { x: 2024, y: 80, estimated: true },
  ])
  expect(alone).not.toContain('k-quiet')
  expect(beside).toMatch(/class="thin dash k-quiet"/)
  expect(beside).toMatch(/>20<\/text>/)
  expect(beside).not.toMatch(/>80<\/text>/)
  const solid = (svg: string) => /d="([^"]+)" class="thin k-s2"/.exec(svg)?.[1]
  expect(solid(beside)).not.toBe(solid(alone))
})
