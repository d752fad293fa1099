import { expect, test } from 'vitest'
import { exampleOf } from '../../../src/link/report/example.ts'
import { LinkModel } from '../../../src/steps/link/model/model.ts'
import { aModel } from './a-result.ts'

test('the theory is explained by the comparison that says most in all', () => {
  const example = exampleOf(aModel)
  expect(example).toMatchObject({ comparison: 'birth date', m: 0.683, u: 0.000052 })
  expect(example?.level.label).toBe('same day')
  expect(example?.against?.level.label).toBe('different')
})

test('a level that never occurs by chance, or that speaks against, explains nothing', () => {
  const model = LinkModel.parse({
    ...aModel,
    comparisons: [
      {
        name: 'sex',
        levels: [
          { label: 'equal', test: { exact: 'sex' }, m: 0.9, u: 0 },
          { label: 'different', test: { else: true }, m: 0.1, u: 0.5 },
        ],
      },
    ],
  })
  expect(exampleOf(model)).toBeUndefined()
})
