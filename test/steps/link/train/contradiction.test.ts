import { expect, test } from 'vitest'
import { contradiction } from '../../../../src/steps/link/train/contradiction.ts'
import type { EmResult } from '../../../../src/steps/link/train/em.ts'

const saying = (differ: number, share = 0.5): EmResult => ({
  share,
  certainty: 1,
  m: [[1 - differ, differ]],
  counts: [],
  together: [],
  iterations: 12,
  converged: true,
  posterior: [],
})
const runs = [
  { block: ['surname', 'given name'], decided: [false] },
  { block: ['document'], decided: [false] },
]

test('a block of namesakes that are taken for one person is told from one that knows better', () => {
  expect(contradiction('date of birth', 0, runs, [saying(0.8), saying(0.01)])).toBe(
    'date of birth: of 100 pairs of one person 80 differ as training on surname + given name has it, 1 on document. The first may take people for one person who only agree in what goes with that block: name what hangs together in `training.together`, or train without it.',
  )
})

test('runs that are near one another, are not trusted, or decide the comparison themselves, contradict nothing', () => {
  expect(contradiction('date of birth', 0, runs, [saying(0.25), saying(0.01)])).toBeUndefined()
  expect(contradiction('date of birth', 0, runs, [saying(0.8, 0.01), saying(0.01)])).toBeUndefined()
  const decides = [{ ...(runs[0] as (typeof runs)[0]), decided: [true] }, runs[1] as (typeof runs)[0]]
  expect(contradiction('date of birth', 0, decides, [saying(0.8), saying(0.01)])).toBeUndefined()
})
