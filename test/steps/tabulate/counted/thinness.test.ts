import { expect, test } from 'vitest'
import { finestShape, shapes, thinness } from '../../../../src/steps/tabulate/counted/thinness.ts'
import { ask, tableOf } from '../../ask.ts'
import { frame, gathered, persons } from './world.ts'

const table = tableOf('nationals-abroad')

test('cells that no record is in count, and each shape has fewer cells for the same persons', async () => {
  const birth = tableOf('stock-birth')
  const residents = gathered(persons, [birth.id])
  const found: (readonly number[])[] = []
  for (const levels of shapes(birth)) {
    const [row] = await ask(thinness(birth, residents, frame, levels), [persons])
    found.push([Number(row?.['cells']), Math.round(Number(row?.['cells']) * Number(row?.['mean']))])
  }
  // Codes that occur: six of birth (three of sub-regions), three of sex, eleven of age (four of broad ages).
  expect(found).toEqual([
    [6 * 3 * 11, 12],
    [6 * 3 * 4, 12],
    [3 * 3 * 4, 12],
    [3 * 3, 12],
    [3, 12],
  ])
})

test('the finest shape that is thick enough is taken, and none is an error', async () => {
  const thick = { cells: 100, mean: 20, small: 0 }
  const thin = { cells: 100, mean: 0.5, small: 0.9 }
  expect(finestShape(table, [thick, thick, thick, thick])).toEqual({})
  expect(finestShape(table, [thin, thin, thick, thick])).toEqual({
    AGE: 'broad',
    COUNTERPART_AREA: 'subregion',
  })
  expect(() => finestShape(table, [thin, thin, thin, thin])).toThrow(
    /protect\.too-sparse: .*COUNTERPART_AREA by subregion/,
  )
})
