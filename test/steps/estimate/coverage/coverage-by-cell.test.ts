import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { coverageByCell, coverageOver } from '../../../../src/steps/estimate/coverage/coverage-by-cell.ts'
import { chapman, sizeInterval } from '../../../../src/steps/estimate/coverage/dual-system.ts'
import { corrected } from '../../../../src/steps/estimate/coverage/linkage-error.ts'
import { ask } from '../../ask.ts'
import { near } from '../near.ts'
import { given } from '../given.ts'

const counts = dataset('counts', ['region', 'sex', 'first', 'second', 'links'])
const file = given('counts', {
  region: ['north', 'north', 'south', 'south'],
  sex: ['F', 'M', 'F', 'M'],
  first: [200, 180, 90, 10],
  second: [150, 160, 80, 9],
  links: [60, 75, 80, 10],
})

test('each cell by Chapman, with the interval of those unseen', async () => {
  const [cell] = await ask(coverageByCell(counts, ['region', 'sex']), [file], ['region', 'sex'])
  const lists = { first: 200, second: 150, both: 60 }
  const size = chapman(lists)
  const { low, high } = sizeInterval(lists, size)
  expect(cell).toEqual({
    region: 'north',
    sex: 'F',
    first: 200,
    second: 150,
    links: 60,
    both: 60,
    population: near(size.estimate, 1e-12),
    se: near(size.se, 1e-12),
    low: near(low, 1e-12),
    high: near(high, 1e-12),
    coverage_factor: near(size.estimate / 200, 1e-12),
  })
})

test('nobody unseen, nothing to be unsure of; more links than a list has persons, no estimate', async () => {
  const cells = await ask(coverageByCell(counts, ['region', 'sex']), [file], ['region', 'sex'])
  expect(cells[2]).toMatchObject({ population: 90, se: 0, low: 90, high: 90, coverage_factor: 1 })
  expect(cells[3]).toMatchObject({
    first: 10,
    both: null,
    population: null,
    low: null,
    coverage_factor: null,
  })
})

test('links are corrected in each cell by the same rates', async () => {
  const error = { sensitivity: 0.95, falseLinks: 0.02 }
  const cells = await ask(coverageByCell(counts, ['region', 'sex'], error), [file], ['region', 'sex'])
  expect(cells[1]?.['both']).toEqual(
    near(corrected({ first: 180, second: 160, links: 75 }, error).both, 1e-12),
  )
})

test('over cells: sums, errors as of estimates made apart, and the cells that have none are counted', async () => {
  const cells = coverageByCell(counts, ['region', 'sex'])
  const [north, south] = await ask(coverageOver(cells, ['region']), [file], ['region'])
  const parts = [
    chapman({ first: 200, second: 150, both: 60 }),
    chapman({ first: 180, second: 160, both: 75 }),
  ]
  expect(north).toEqual({
    region: 'north',
    first: 380,
    population: near(
      parts.reduce((sum, part) => sum + part.estimate, 0),
      1e-12,
    ),
    se: near(Math.sqrt(parts.reduce((sum, part) => sum + part.variance, 0)), 1e-12),
    coverage_factor: near(parts.reduce((sum, part) => sum + part.estimate, 0) / 380, 1e-12),
    cells_without: 0,
  })
  expect(south).toMatchObject({ first: 100, population: 90, coverage_factor: 1, cells_without: 1 })
  expect(await ask(coverageOver(cells, []), [file])).toHaveLength(1)
})
